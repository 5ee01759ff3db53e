import { describe, expect, it } from 'vitest';
import { parseDate } from './dates.ts';

describe('parseDate', () => {
  it.each([
    ['18/4/2019', 'first', '2019-04-18'],
    ['18.04.2019', 'last', '2019-04-18'],
    ['2019-04-18', 'last', '2019-04-18'],
    ['2019', 'first', '2019-01-01'],
    ['2019', 'last', '2019-12-31'],
    ['2/2020', 'first', '2020-02-01'],
    ['2/2020', 'last', '2020-02-29'],
  ] as const)('%s, %s day → %s', (typed, end, iso) => {
    expect(parseDate(typed, end)).toBe(iso);
  });

  it.each(['', 'hôm qua', '31/2/2020', '13/2019', '19', '1/2/3/2019'])('“%s” is no date', (typed) => {
    expect(parseDate(typed, 'first')).toBeUndefined();
  });
});
