import { around, type Rect } from './rect.ts';

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
/** Words of one line may overlap by this many line heights, as slanted letters do. */
const OVERLAP = 0.5;

/** Cuts words, given in reading order, into segments: at each new line and at each wide gap. */
export function toSegments(words: readonly LineWord[]): Segment[] {
  const groups: LineWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && goesOn(before, word)) group.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => ({ words: group, box: around(group.map((word) => word.box)) }));
}

function goesOn(before: LineWord, word: LineWord): boolean {
  if (!onOneLine(before.box, word.box)) return false;
  return gap(before.box, word.box) < WIDE_GAP || completesNumber(before, word);
}

/** Whether a word is the rest of a document number whose digits were put in later: `2280` `/QĐ-UBND`. */
export const completesNumber = (before: LineWord, word: LineWord): boolean =>
  /\d[a-z]?$/i.test(before.text) && /^\/\p{Lu}/u.test(word.text);

/** Whether `right` goes on where `left` ends: beside it, not under it. */
export const onOneLine = (left: Rect, right: Rect): boolean =>
  overlapsLine(left, right) && gap(left, right) > -OVERLAP;

/** Whether two boxes stand at the same height. */
export function overlapsLine(a: Rect, b: Rect): boolean {
  return Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) >= 0.5 * Math.min(heightOf(a), heightOf(b));
}

/** From the end of one to the beginning of the other, in line heights. */
export function gap(left: Rect, right: Rect): number {
  return (right.x0 - left.x1) / Math.max(Math.min(heightOf(left), heightOf(right)), 1);
}

const heightOf = (rect: Rect): number => rect.y1 - rect.y0;
