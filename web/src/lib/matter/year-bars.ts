import { scaleLinear } from 'd3-scale';
import type { YearCount } from '../api.ts';
import { number } from '../format.ts';

/** A year as a bar of a chart. */
export interface YearBar {
  readonly key: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly words: string;
  readonly href: string | null;
  readonly tick: string | undefined;
}

/**
 * Petitions by year as bars, with the years between that have none.
 *
 * @param chosen - the years that are chosen
 * @param hrefOf - where a click on a year leads; `null`: nowhere
 */
export function yearBars(
  years: readonly YearCount[],
  chosen: readonly string[],
  hrefOf: ((year: string) => string) | null,
): YearBar[] {
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  if (counts.size === 0) return [];
  const every = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const labelled = every.length < 8 ? every : scaleLinear([first, last], [0, 1]).ticks(6);
  return every.map((year) => ({
    key: String(year),
    count: counts.get(year) ?? 0,
    chosen: chosen.includes(String(year)),
    words: `Năm ${String(year)}: ${number(counts.get(year) ?? 0)} đơn`,
    href: hrefOf?.(String(year)) ?? null,
    tick: labelled.includes(year) ? String(year) : undefined,
  }));
}
