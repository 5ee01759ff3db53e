import { expect, test } from 'vitest';
import { partsByFault } from './fault-parts.ts';

test.each([
  ['đất OR', [{ start: 4, end: 6 }], ['đất |OR|']],
  [
    'mau:đỏ năm:x',
    [
      { start: 0, end: 4 },
      { start: 7, end: 12 },
    ],
    ['|mau:|đỏ |năm:x|'],
  ],
  [
    'a"b c',
    [
      { start: 1, end: 5 },
      { start: 2, end: 3 },
    ],
    ['a|"||b|| c|'],
  ],
  ['abc', [], ['abc']],
])('%s', (q, faults, [expected]) => {
  const parts = partsByFault(q, faults);
  expect(parts.map(({ text, faulty }) => (faulty ? `|${text}|` : text)).join('')).toBe(expected);
});
