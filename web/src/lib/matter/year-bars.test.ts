import { expect, it } from 'vitest';
import { yearBars } from './year-bars.ts';

it('has a bar for the years between too', () => {
  const bars = yearBars(
    [
      { year: 2021, count: 3 },
      { year: 2018, count: 1 },
    ],
    ['2021'],
    (year) => `?${year}`,
  );
  expect(bars.map(({ key, count, chosen }) => [key, count, chosen])).toEqual([
    ['2018', 1, false],
    ['2019', 0, false],
    ['2020', 0, false],
    ['2021', 3, true],
  ]);
  expect(bars[3]).toMatchObject({ words: 'Năm 2021: 3 đơn', href: '?2021', tick: '2021' });
});

it('is empty where there are no years', () => {
  expect(yearBars([], [], null)).toEqual([]);
});
