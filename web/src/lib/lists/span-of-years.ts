import type { YearCount } from '../api.ts';

/** One scale for the charts of several rows: first and last year, and the highest count. */
export function spanOfYears(rows: readonly { readonly years: readonly YearCount[] }[]): {
  readonly from: number;
  readonly to: number;
  readonly most: number;
} {
  const all = rows.flatMap(({ years }) => years);
  if (all.length === 0) return { from: 0, to: -1, most: 0 };
  return {
    from: Math.min(...all.map(({ year }) => year)),
    to: Math.max(...all.map(({ year }) => year)),
    most: Math.max(...all.map(({ count }) => count)),
  };
}
