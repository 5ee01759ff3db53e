import type { estypes } from '@elastic/elasticsearch';
import { FACET_NAMES, fieldOf, forEachFacet, kindOf, type Facet, type FacetValue } from './facets.ts';
import { allBut, type Filters } from './filters.ts';
import type { SearchRequest } from './search.schemas.ts';
import type { VisibleQuery } from './visibility.ts';

type Aggregation = estypes.AggregationsAggregationContainer;

/** Values of a facet that are counted, most frequent first. */
const MOST_VALUES = 100;
const MOST_TERMS = 12;
/** Name of the count of documents before the user's filters. */
const UNFILTERED = 'unfiltered';

/**
 * Counts for every facet, each over the documents that pass all filters but its own: so a second
 * value can be chosen. Years leave out the dates as well, so that the histogram shows what lies
 * beside the chosen part.
 *
 * @param everything - what the viewer may see at all, with which significant values are compared;
 * left out when there is no question, to which anything could be significant.
 */
export function facetAggregations(filters: Filters, everything?: VisibleQuery): Record<string, Aggregation> {
  const counted = FACET_NAMES.filter((facet) => everything ?? !kindOf(facet).significant);
  const counts = counted.map((facet) => [facet, facetAggregation(facet, filters, { everything })] as const);
  return { ...Object.fromEntries(counts), [UNFILTERED]: { filter: { match_all: {} } } };
}

/** How many values are asked for, and what they are compared with. */
export interface Counting {
  readonly everything?: VisibleQuery | undefined;
  readonly most?: number;
}

/** Counts for one facet; see {@link facetAggregations}. */
export function facetAggregation(facet: Facet, filters: Filters, counting: Counting): Aggregation {
  const own = facet === 'year' ? [facet, 'dates' as const] : [facet];
  const values = valuesOf(facet, counting);
  return { filter: { bool: { filter: allBut(filters, ...own) } }, aggs: { values } };
}

function valuesOf(facet: Facet, { everything, most = MOST_VALUES }: Counting): Aggregation {
  const field = fieldOf(facet);
  if (!kindOf(facet).significant || !everything) return { terms: { field, size: most } };
  const terms = { field, size: Math.min(most, MOST_TERMS), min_doc_count: 2, background_filter: everything };
  return { significant_terms: terms };
}

interface Bucket {
  readonly key: string | number;
  readonly key_as_string?: string;
  readonly doc_count: number;
}

/** The engine's answer to {@link facetAggregations}. */
export type FacetAnswer = Record<string, estypes.AggregationsAggregate>;

const bucketsOf = (answer: FacetAnswer, facet: Facet): readonly Bucket[] =>
  (answer[facet] as { values?: { buckets: Bucket[] } } | undefined)?.values?.buckets ?? [];

/** How many documents answer the question whatever the user's filters. */
export const unfilteredTotal = (answer: FacetAnswer): number =>
  (answer[UNFILTERED] as unknown as { doc_count: number }).doc_count;

/** Reads the values of one facet; a chosen one stands there even when it counts none. */
export function readFacet(answer: FacetAnswer, facet: Facet, request: SearchRequest): FacetValue[] {
  const selected = new Set(request[facet] ?? []);
  const excluded = new Set(request[`not-${facet}`] ?? []);
  const left = new Set([...selected, ...excluded]);
  const value = (name: string, count: number): FacetValue => ({
    value: name,
    count,
    selected: selected.has(name),
    excluded: excluded.has(name),
  });
  const counted = bucketsOf(answer, facet).map(({ key, key_as_string, doc_count }) => {
    const name = key_as_string ?? String(key);
    left.delete(name);
    return value(name, doc_count);
  });
  return [...counted, ...[...left].map((name) => value(name, 0))];
}

/** Reads the values of every facet. */
export function readFacets(answer: FacetAnswer, request: SearchRequest): Record<Facet, FacetValue[]> {
  const facets = forEachFacet((facet) => readFacet(answer, facet, request));
  return { ...facets, year: facets.year.sort((a, b) => Number(b.value) - Number(a.value)) };
}

/** Documents by year, oldest first. */
export const readYears = (answer: FacetAnswer): { year: number; count: number }[] =>
  bucketsOf(answer, 'year')
    .map(({ key, doc_count }) => ({ year: Number(key), count: doc_count }))
    .sort((a, b) => a.year - b.year);
