import type { Word } from '../model/page.ts';

/** A word as it lies in the database: short, since a page has hundreds. */
export type StoredWord = readonly [
  text: string,
  start: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  confidence: number,
];

/** A hundred-thousandth of a page is finer than any scanner sees. */
const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** Words as the database keeps them. */
export const storeWords = (words: readonly Word[]): StoredWord[] =>
  words.map(({ text, start, box, confidence }) => [
    text,
    start,
    rounded(box[0]),
    rounded(box[1]),
    rounded(box[2]),
    rounded(box[3]),
    Math.round(confidence * 1e3) / 1e3,
  ]);

/** Words from the database. */
export const restoreWords = (stored: readonly StoredWord[]): Word[] =>
  stored.map(([text, start, x0, y0, x1, y1, confidence]) => ({
    text,
    start,
    box: [x0, y0, x1, y1],
    confidence,
  }));
