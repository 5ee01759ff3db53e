import type { Evidence } from '../../model/link.ts';
import { editDistance } from '../facts/letters.ts';
import type { Profile } from './profile.ts';
import { compareDates, weigh, type Weighed } from './compare-people.ts';
import { RUN, wordsOfNarrative, type Rows } from './narrative-words.ts';
import { COPY, weightUpTo } from './weights.ts';

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
 */
export function overlapOf(a: Profile, b: Profile): Overlap {
  const clear = a.clear && b.clear;
  const [one, other] = [wordsOfNarrative(a), wordsOfNarrative(b)];
  const words = Math.min(one.count, other.count);
  if (words < RUN) return { apart: 1, figures: 0, replaced: 0, words };
  const [ours, others] = clear ? [one.runs, other.runs] : [one.shapedRuns(), other.shapedRuns()];
  const [mine, theirs] = [apartFrom(ours, others), apartFrom(others, ours)];
  return {
    apart: Math.max(mine.share, theirs.share),
    figures: figuresApart(one.figures, other.figures, clear),
    replaced: Math.min(mine.longest, theirs.longest),
    words,
  };
}

/** Words outside the runs that the other has too: their share, and the longest row of them. */
function apartFrom({ inOrder }: Rows, others: Rows): { share: number; longest: number } {
  const words = inOrder.length + RUN - 1;
  let coveredTo = 0;
  let apart = 0;
  let longest = 0;
  for (const [at, run] of inOrder.entries()) {
    if (!others.has(run)) continue;
    const gap = Math.max(0, at - coveredTo);
    apart += gap;
    longest = Math.max(longest, gap);
    coveredTo = at + RUN;
  }
  const rest = words - coveredTo;
  return { share: (apart + rest) / words, longest: Math.max(longest, rest) };
}

/** Figures that only one has; where a digit may have been read wrongly, one is forgiven. */
function figuresApart(mine: readonly string[], theirs: readonly string[], clear: boolean): number {
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
