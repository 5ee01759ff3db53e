import { describe, expect, it } from 'vitest';
import type { Word } from '../../model/page.ts';
import { boxesOf } from './boxes.ts';

const word = (text: string, start: number, box: Word['box']): Word => ({ text, start, box, confidence: 1 });

// "thu hồi đất\ncủa hộ" in two lines
const words = [
  word('thu', 0, [0.1, 0.1, 0.15, 0.12]),
  word('hồi', 4, [0.16, 0.101, 0.2, 0.121]),
  word('đất', 8, [0.21, 0.095, 0.25, 0.12]),
  word('của', 12, [0.1, 0.13, 0.14, 0.15]),
  word('hộ', 16, [0.15, 0.13, 0.17, 0.15]),
];

describe('boxesOf', () => {
  it('joins the words of one line', () => {
    expect(boxesOf({ start: 0, end: 7 }, words)).toEqual([[0.1, 0.1, 0.2, 0.121]]);
  });

  it('gives one box for each line', () => {
    expect(boxesOf({ start: 8, end: 18 }, words)).toEqual([
      [0.21, 0.095, 0.25, 0.12],
      [0.1, 0.13, 0.17, 0.15],
    ]);
  });

  it('takes the whole word for a part of it, and no neighbour', () => {
    expect(boxesOf({ start: 5, end: 6 }, words)).toEqual([[0.16, 0.101, 0.2, 0.121]]);
    expect(boxesOf({ start: 7, end: 8 }, words)).toEqual([]);
  });

  it('gives none for typed text', () => {
    expect(boxesOf({ start: 0, end: 3 }, [])).toEqual([]);
  });
});
