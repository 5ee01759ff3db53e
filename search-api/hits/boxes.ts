import type { Box, Word } from '../../model/page.ts';

/** A range in a page's text, UTF-16 code units, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const endOf = (word: Word): number => word.start + word.text.length;

/** Whether the second box goes on to the right in the line of the first: they share half a height or more. */
function goesOn([, top, right, bottom]: Box, [left, nextTop, , nextBottom]: Box): boolean {
  const shared = Math.min(bottom, nextBottom) - Math.max(top, nextTop);
  const lower = Math.min(bottom - top, nextBottom - nextTop);
  return left >= right - lower && shared >= lower / 2;
}

const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/**
 * Where a range of a page's text stands on its picture.
 *
 * @param words - of the page, in the order of its text
 * @returns one box for each line the range covers; none when no word lies in it (typed text)
 */
export function boxesOf(range: TextRange, words: readonly Word[]): Box[] {
  const boxes: Box[] = [];
  for (const word of words) {
    if (endOf(word) <= range.start || word.start >= range.end) continue;
    const line = boxes.at(-1);
    if (line && goesOn(line, word.box)) boxes[boxes.length - 1] = around(line, word.box);
    else boxes.push(word.box);
  }
  return boxes;
}
