import type { estypes } from '@elastic/elasticsearch';
import { FACET_NAMES, fieldOf, forEachFacet, kindOf, type Facet, type FacetValue } from './facets.ts';
import { allBut, type Filters } from './filters.ts';
import type { SearchRequest } from './search.schemas.ts';
import type { VisibleQuery } from './visibility.ts';

type Aggregation = estypes.AggregationsAggregationContainer;

/** Values of a facet that are counted, most frequent first. */
const MOST_VALUES = 100;
const MOST_TERMS = 12;
/** Best hits from which significant values are taken: elsewhere they would cost more than the search. */
const SAMPLE = 200;
/** Name of what passes every filter. */
const FILTERED = 'filtered';

/**
 * Counts for every facet but the significant ones, each over the documents that pass all filters but
 * its own: so a second value can be chosen. Years leave out the dates as well, so that the histogram
 * shows what lies beside the chosen part. Facets without a filter of their own are counted in one go.
 */
export function facetAggregations(filters: Filters): Record<string, Aggregation> {
  const counted = FACET_NAMES.filter((facet) => !kindOf(facet).significant);
  const apart = counted.filter((facet) => ownFilters(facet).some((name) => filters.has(name)));
  const together = counted
    .filter((facet) => !apart.includes(facet))
    .map((facet) => [facet, { terms: termsOf(facet, MOST_VALUES) }] as const);
  if (filters.size === 0) return Object.fromEntries(together);
  return {
    ...Object.fromEntries(apart.map((facet) => [facet, facetAggregation(facet, filters)])),
    [FILTERED]: { filter: { bool: { filter: allBut(filters) } }, aggs: Object.fromEntries(together) },
  };
}

const ownFilters = (facet: Facet): (Facet | 'dates')[] => (facet === 'year' ? [facet, 'dates'] : [facet]);

const termsOf = (facet: Facet, size: number): estypes.AggregationsTermsAggregation => ({
  field: fieldOf(facet),
  size,
});

/**
 * Counts for one facet; see {@link facetAggregations}.
 *
 * @param most - values at most
 * @param everything - what the viewer may see at all, with which significant values are compared
 */
export function facetAggregation(
  facet: Facet,
  filters: Filters,
  most = MOST_VALUES,
  everything?: VisibleQuery,
): Aggregation {
  const filter = { bool: { filter: allBut(filters, ...ownFilters(facet)) } };
  if (!kindOf(facet).significant) return { filter, aggs: { values: { terms: termsOf(facet, most) } } };
  const significant = {
    ...termsOf(facet, Math.min(most, MOST_TERMS)),
    min_doc_count: 2,
    ...(everything && { background_filter: everything }),
  };
  const values = { significant_terms: significant };
  return { filter, aggs: { best: { sampler: { shard_size: SAMPLE }, aggs: { values } } } };
}

interface Bucket {
  readonly key: string | number;
  readonly key_as_string?: string;
  readonly doc_count: number;
}

/** The engine's answer to {@link facetAggregations}. */
export type FacetAnswer = Record<string, estypes.AggregationsAggregate>;

interface Counted {
  readonly doc_count?: number;
  readonly buckets?: readonly Bucket[];
  readonly values?: Counted;
  readonly best?: Counted;
}

function bucketsOf(answer: FacetAnswer, facet: Facet): readonly Bucket[] {
  const counted = (answer[facet] ?? inFiltered(answer)?.[facet]) as Counted | undefined;
  return (counted?.best?.values ?? counted?.values ?? counted)?.buckets ?? [];
}

const inFiltered = (answer: FacetAnswer): (FacetAnswer & Counted) | undefined =>
  answer[FILTERED] as unknown as (FacetAnswer & Counted) | undefined;

/** How many documents answer the question whatever the user's filters. */
export const unfilteredTotal = ({ hits: { total } }: estypes.SearchResponse): number =>
  typeof total === 'number' ? total : (total?.value ?? 0);

/**
 * How many pass the filters as well.
 *
 * @param unfiltered - what {@link unfilteredTotal} gives
 */
export const filteredTotal = (answer: FacetAnswer, unfiltered: number): number =>
  inFiltered(answer)?.doc_count ?? unfiltered;

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
