import type { Component } from './components.ts';

/** How the lines of a page run. */
export interface LinesDirection {
  /** Whether they run up and down rather than across. */
  readonly sideways: boolean;
  /** Degrees by which they fall clockwise, after a turn by 90° when they are sideways. */
  readonly skew: number;
}

const WIDEST = 8;
const COARSE = 0.5;
const FINE = 0.1;
/** Letters needed to tell anything. */
const FEWEST = 30;
/** Sideways must be this many times plainer than upright. */
const PLAINLY = 1.3;

/**
 * Which way the lines run: seen along the right angle, the feet of letters fall on few rows
 * (projection profile; Baird 1987).
 */
export function linesDirection(letters: readonly Component[]): LinesDirection {
  if (letters.length < FEWEST) return { sideways: false, skew: 0 };
  const across = sharpest(letters.map(({ x0, x1, y1 }) => [(x0 + x1) / 2, y1]));
  const downLeft = sharpest(letters.map(({ x0, y0, y1 }) => [(y0 + y1) / 2, x0]));
  const downRight = sharpest(letters.map(({ x1, y0, y1 }) => [(y0 + y1) / 2, x1]));
  const down = downLeft.sharpness > downRight.sharpness ? downLeft : downRight;
  const sideways = down.sharpness > PLAINLY * across.sharpness;
  return { sideways, skew: sideways ? -down.angle : across.angle };
}

type Foot = readonly [along: number, foot: number];

interface Seen {
  readonly angle: number;
  readonly sharpness: number;
}

function sharpest(feet: readonly Foot[]): Seen {
  const coarse = best(feet, 0, WIDEST, COARSE);
  return best(feet, coarse.angle, COARSE, FINE);
}

function best(feet: readonly Foot[], middle: number, reach: number, step: number): Seen {
  let found: Seen = { angle: 0, sharpness: -1 };
  for (let angle = middle - reach; angle <= middle + reach + step / 2; angle += step) {
    const sharpness = sharpnessAt(feet, angle);
    if (sharpness > found.sharpness) found = { angle, sharpness };
  }
  return found;
}

/** Mean number of feet that share a row with a foot. */
function sharpnessAt(feet: readonly Foot[], degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Map<number, number>();
  for (const [along, foot] of feet) {
    const row = Math.round((foot - along * slope) / 2);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  let squares = 0;
  for (const count of rows.values()) squares += count * count;
  return squares / feet.length;
}
