import type { estypes } from '@elastic/elasticsearch';
import type { SearchRequest } from './search.schemas.ts';

/** Years of which months are counted: more would be too narrow to be told apart on a phone. */
const MOST_YEARS = 3;

/** The first and last year that a request is narrowed to; `null` when to more than three, or not at all. */
function yearsOf({ year = [], from, to }: SearchRequest): readonly [first: number, last: number] | null {
  const chosen =
    year.length > 0 ? year.map(Number) : [from, to].flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  if (chosen.length === 0 || (year.length === 0 && (!from || !to))) return null;
  const [first, last] = [Math.min(...chosen), Math.max(...chosen)];
  return last - first < MOST_YEARS ? [first, last] : null;
}

/**
 * Counts by month for a request that is narrowed to a few years: the closer look at the histogram.
 * Ranges, since not every distribution of the engine has histograms of dates.
 *
 * @returns the aggregation, or `null` when years are near enough.
 */
export function monthsAggregation(
  request: SearchRequest,
  filter: readonly estypes.QueryDslQueryContainer[],
): estypes.AggregationsAggregationContainer | null {
  const years = yearsOf(request);
  if (!years) return null;
  const [first, last] = years;
  const months = Array.from({ length: (last - first + 1) * 12 }, (_, i) => first * 12 + i);
  const ranges = months.map((month) => ({ key: nameOf(month), from: nameOf(month), to: nameOf(month + 1) }));
  return {
    filter: { bool: { filter: [...filter] } },
    aggs: { values: { date_range: { field: 'date', format: 'yyyy-MM', ranges } } },
  };
}

const nameOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Documents by month, as in `2017-03`, oldest first; empty when none were asked for. */
export function readMonths(
  answer: estypes.AggregationsAggregate | undefined,
): { month: string; count: number }[] {
  const { values } = (answer ?? {}) as { values?: { buckets: { key: string; doc_count: number }[] } };
  return (values?.buckets ?? []).map(({ key, doc_count }) => ({ month: key, count: doc_count }));
}
