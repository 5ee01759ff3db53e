import { expect, test } from 'vitest';
import type { Letter } from './letters.ts';
import { toWords } from './words.ts';

const letter = (text: string, x0: number, x1: number, generated = false): Letter => ({
  text,
  font: 'Tinos',
  box: { x0, x1, y0: 0, y1: 18 },
  generated,
  unmapped: false,
  invisible: false,
});
const textsOf = (letters: readonly Letter[]): string[] =>
  toWords(letters, (text) => text).map(({ text }) => text);

test('a space seen after a mark drawn apart from its letter parts no word', () => {
  const letters = [
    letter('N', 0, 9),
    letter('A', 9, 18),
    letter('\u0323', 12, 15),
    letter(' ', 15, 15, true),
  ];
  expect(textsOf([...letters, letter('I', 18, 22)])).toEqual(['NẠI']);
});

test('a space seen in a gap, and one of the file itself, part words', () => {
  expect(textsOf([letter('A', 0, 9), letter(' ', 9, 12, true), letter('I', 12, 15)])).toEqual(['A', 'I']);
  expect(textsOf([letter('A', 0, 9), letter(' ', 9, 9), letter('I', 9, 12)])).toEqual(['A', 'I']);
});

test('an i without its dot under a mark is an i', () => {
  expect(textsOf([letter('t', 0, 3), letter('ı', 3, 5), letter('\u0309', 3, 5), letter('n', 5, 9)])).toEqual([
    'tỉn',
  ]);
});
