import { around } from './words.ts';
import type { Rect } from './geometry.ts';

/** A word on the upright page. */
export interface LineWord {
  readonly text: string;
  readonly box: Rect;
}

/** Words that follow each other on one line without a wide gap. */
export interface Segment {
  readonly words: readonly LineWord[];
  readonly box: Rect;
}

/** A gap is wide from this many line heights on: more than a justified line stretches its spaces. */
const WIDE_GAP = 1.5;

/** Cuts words, given in reading order, into segments: at each new line and at each wide gap. */
export function toSegments(words: readonly LineWord[]): Segment[] {
  const groups: LineWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && onOneLine(before.box, word.box) && gap(before.box, word.box) < WIDE_GAP)
      group.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => ({ words: group, box: around(group.map((word) => word.box)) }));
}

/** Whether `right` goes on where `left` ends: beside it, not under it. */
export function onOneLine(left: Rect, right: Rect): boolean {
  const overlap = Math.min(left.y1, right.y1) - Math.max(left.y0, right.y0);
  return overlap >= 0.5 * Math.min(heightOf(left), heightOf(right)) && gap(left, right) > -0.5;
}

/** From the end of one to the beginning of the other, in line heights. */
function gap(left: Rect, right: Rect): number {
  return (right.x0 - left.x1) / Math.max(Math.min(heightOf(left), heightOf(right)), 1);
}

const heightOf = (rect: Rect): number => rect.y1 - rect.y0;
