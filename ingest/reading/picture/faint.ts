import { evenPaper } from './background.ts';
import type { GreyPicture } from './grey.ts';
import { shrink } from './transform.ts';

/** A page of faint writing made strong. */
export interface FaintWriting {
  /** The page with white paper and its writing dark. */
  readonly picture: GreyPicture;
  /** By how much the writing was darker than the paper, as a share of the paper's brightness, 0..1. */
  readonly contrast: number;
  /** Share of the page that is writing, 0..1. */
  readonly ink: number;
}

/** The look is taken at this size: it evens out the grain of paper and scanner. */
const LONG_SIDE = 1600;
/** Whatever is closer to the paper's brightness than this share of it is paper. */
const LEAST_CONTRAST = 0.06;
/** Grain of a normal distribution strays further than this many standard deviations in one pixel of a page at most. */
const GRAIN = 5;
/** Share of a page that the letters of a few words cover. */
const FEW_WORDS = 0.0003;
/** Around each dark stroke lie this many times its pixels that are grey. */
const EDGES = 4;
/** What the writing becomes, 0..255. */
const DARK = 60;

/**
 * Looks for writing that is darker than its paper but dark nowhere: pencil, a worn ribbon, thermal fax, a
 * photograph out of focus.
 *
 * @param dark - share of the page that is dark anyway, 0..1
 * @returns null where there is no more to be seen than what is dark already
 */
export async function strengthenFaint(picture: GreyPicture, dark: number): Promise<FaintWriting | null> {
  const even = evenPaper(picture);
  const small = await shrink(even, Math.min(1, LONG_SIDE / Math.max(even.width, even.height)));
  const histogram = new Uint32Array(256);
  for (const grey of small.data) histogram[grey] = (histogram[grey] ?? 0) + 1;
  const paper = rank(histogram, 0.5);
  const highest = paper - Math.max(LEAST_CONTRAST * paper, GRAIN * grainOf(histogram, paper));
  const writing = histogram.map((count, grey) => (grey < highest ? count : 0));
  const ink = writing.reduce((sum, count) => sum + count, 0) / small.data.length;
  if (ink < FEW_WORDS + EDGES * dark) return null;
  const level = rank(writing, 0.2);
  const slope = (255 - DARK) / (paper - level);
  const data = even.data.map((grey) => Math.min(255, Math.max(0, 255 - (paper - grey) * slope)));
  return { picture: { ...even, data }, contrast: (paper - level) / paper, ink };
}

/** The grey than which this share of the counted pixels is no brighter. */
function rank(histogram: Uint32Array, share: number): number {
  const wanted = histogram.reduce((sum, count) => sum + count, 0) * share;
  let seen = 0;
  return histogram.findIndex((count) => (seen += count) >= wanted && seen > 0);
}

/** Standard deviation of the paper's greys: 1.4826 times the median distance from the median (Hampel 1974). */
function grainOf(histogram: Uint32Array, paper: number): number {
  const distances = new Uint32Array(256);
  histogram.forEach((count, grey) => {
    const distance = Math.abs(grey - paper);
    distances[distance] = (distances[distance] ?? 0) + count;
  });
  return 1.4826 * rank(distances, 0.5);
}
