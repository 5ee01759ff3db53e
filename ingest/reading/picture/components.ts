import type { GreyPicture } from './grey.ts';

/** Ink that hangs together: a letter without its marks, a mark, a line of a stamp, a speck. */
export interface Component {
  readonly x0: number;
  readonly y0: number;
  /** Exclusive. */
  readonly x1: number;
  readonly y1: number;
  /** Number of pixels. */
  readonly area: number;
  /** Its pixels, row by row. */
  readonly runs: readonly Run[];
}

/** Neighbouring ink in one row. */
export interface Run {
  readonly y: number;
  readonly x0: number;
  /** Exclusive. */
  readonly x1: number;
}

/**
 * Finds connected ink (8 neighbours) by joining runs of neighbouring rows.
 *
 * @param threshold - pixels darker than this are ink.
 */
export function components(picture: GreyPicture, threshold: number): Component[] {
  const runs: Run[] = [];
  const parent: number[] = [];
  let above = { from: 0, to: 0 };
  for (let y = 0; y < picture.height; y += 1) {
    const from = runs.length;
    for (const run of runsOfRow(picture, y, threshold)) {
      parent.push(runs.length);
      runs.push(run);
    }
    joinRows(runs, parent, above, { from, to: runs.length });
    above = { from, to: runs.length };
  }
  return collect(runs, parent);
}

function runsOfRow({ width, data }: GreyPicture, y: number, threshold: number): Run[] {
  const runs: Run[] = [];
  const row = y * width;
  for (let x = 0; x < width; x += 1) {
    if ((data[row + x] ?? 255) >= threshold) continue;
    const x0 = x;
    while (x < width && (data[row + x] ?? 255) < threshold) x += 1;
    runs.push({ y, x0, x1: x });
  }
  return runs;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function joinRows(runs: readonly Run[], parent: number[], above: Span, row: Span): void {
  let i = above.from;
  for (let j = row.from; j < row.to; j += 1) {
    const run = runs[j];
    if (run === undefined) continue;
    while (i < above.to && (runs[i]?.x1 ?? 0) < run.x0) i += 1;
    for (let k = i; k < above.to && (runs[k]?.x0 ?? Infinity) <= run.x1; k += 1) join(parent, k, j);
  }
}

function join(parent: number[], a: number, b: number): void {
  const [rootA, rootB] = [root(parent, a), root(parent, b)];
  if (rootA !== rootB) parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
}

function root(parent: number[], i: number): number {
  let at = i;
  for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
    parent[at] = parent[up] ?? up;
    at = up;
  }
  return at;
}

function collect(runs: readonly Run[], parent: number[]): Component[] {
  const groups = new Map<number, Run[]>();
  runs.forEach((run, i) => {
    const key = root(parent, i);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [run]);
    else group.push(run);
  });
  return [...groups.values()].map(around);
}

function around(runs: readonly Run[]): Component {
  let [x0, x1, area] = [Infinity, 0, 0];
  for (const run of runs) {
    x0 = Math.min(x0, run.x0);
    x1 = Math.max(x1, run.x1);
    area += run.x1 - run.x0;
  }
  return { x0, x1, y0: runs[0]?.y ?? 0, y1: (runs.at(-1)?.y ?? 0) + 1, area, runs };
}
