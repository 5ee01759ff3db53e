import type { Evidence } from '../../model/link.ts';
import { inOneShape } from '../../vietnamese/misread.ts';
import { editDistance } from '../facts/letters.ts';
import type { Profile } from './profile.ts';
import { compareDates, weigh, type Weighed } from './compare-people.ts';
import { COPY, weightUpTo } from './weights.ts';

/** Words of one narrative that stand in a run of so many common words count as common. */
const RUN = 4;

/** How far two narratives agree. */
export interface Overlap {
  /** Share of the words that only one has, 0..1: of the one that has more of them. */
  readonly apart: number;
  /** Figures that only one has. */
  readonly figures: number;
  /** The longest row of words that each has in place of the other's; 0 when only one has any. */
  readonly replaced: number;
  /** Words of the shorter. */
  readonly words: number;
}

/**
 * Compares two narratives by their runs of common words. Order does not matter, a word read wrongly
 * costs itself alone; where one was scanned, letters that OCR takes for one another are one.
 *
 * @param clear - whether both were read from text layers, so that a digit that differs was written so
 */
export function overlapOf(a: string, b: string, clear: boolean): Overlap {
  const [one, other] = [a.split(' ').filter(Boolean), b.split(' ').filter(Boolean)];
  const words = Math.min(one.length, other.length);
  if (words < RUN) return { apart: 1, figures: 0, replaced: 0, words };
  const [ours, others] = clear ? [one, other] : [one.map(shapeOf), other.map(shapeOf)];
  const [mine, theirs] = [apartFrom(ours, others), apartFrom(others, ours)];
  return {
    apart: Math.max(mine.share, theirs.share),
    figures: figuresApart(one, other, clear),
    replaced: Math.min(mine.longest, theirs.longest),
    words,
  };
}

/** Figures are compared by themselves. */
const shapeOf = (word: string): string => (FIGURE.test(word) ? word : inOneShape(word));

/** Words outside the runs that the other has too: their share, and the longest row of them. */
function apartFrom(words: readonly string[], others: readonly string[]): { share: number; longest: number } {
  const runs = new Set(others.slice(0, others.length - RUN + 1).map((_, at) => runAt(others, at)));
  let coveredTo = 0;
  let apart = 0;
  let longest = 0;
  for (let at = 0; at + RUN <= words.length; at += 1) {
    if (!runs.has(runAt(words, at))) continue;
    const gap = Math.max(0, at - coveredTo);
    apart += gap;
    longest = Math.max(longest, gap);
    coveredTo = at + RUN;
  }
  const rest = words.length - coveredTo;
  return { share: (apart + rest) / words.length, longest: Math.max(longest, rest) };
}

const FIGURE = /^\d/;

const runAt = (words: readonly string[], at: number): string => words.slice(at, at + RUN).join(' ');

/** Figures that only one has; where a digit may have been read wrongly, one is forgiven. */
function figuresApart(a: readonly string[], b: readonly string[], clear: boolean): number {
  const [mine = [], theirs = []] = [a, b].map((words) => [
    ...new Set(words.filter((word) => FIGURE.test(word))),
  ]);
  const onlyA = mine.filter((one) => !theirs.includes(one));
  const onlyB = theirs.filter((one) => !mine.includes(one));
  const read = (one: string, two: string): boolean => one.length > 2 && editDistance(one, two, 1) <= 1;
  const slips = clear ? [] : onlyA.filter((one) => onlyB.some((two) => read(one, two)));
  return Math.max(onlyA.length, onlyB.length) - slips.length;
}

/** Whether two letters of one sender on one matter are copies of one writing. */
export function compareCopies(a: Profile, b: Profile, overlap: Overlap): Weighed {
  const { apart, figures, replaced } = overlap;
  const how = a.clear && b.clear ? 'clear' : 'scanned';
  const byFigures = COPY.figures[how];
  const text =
    weightUpTo(COPY.apart[how], apart) +
    (byFigures[Math.min(figures, byFigures.length - 1)] ?? 0) +
    (replaced >= COPY.replaced[how] ? COPY.replaced.weight : 0) +
    (a.again !== b.again ? COPY.again[how] : 0);
  const shared = `${Math.round((1 - apart) * 100)} %`;
  const side = { text: shared };
  const evidence: Evidence[] = [weigh('text', { value: shared, side }, { value: shared, side }, text)];
  const dates = compareDates(a, b, COPY.days);
  if (dates) evidence.push(dates);
  return { bits: COPY.prior + evidence.reduce((bits, { weight }) => bits + weight, 0), evidence };
}
