import type { estypes } from '@elastic/elasticsearch';
import { FACETS, fieldOf, type Facet, type FacetValue } from './facets.ts';
import { allBut, type Filters } from './filters.ts';
import type { FacetCounts, SearchRequest } from './search.schemas.ts';

type Aggregations = Record<string, estypes.AggregationsAggregationContainer>;

/** Values of a facet that are counted, most frequent first. */
const MOST_VALUES = 100;
/** Name of the count of documents before the user's filters. */
const UNFILTERED = 'unfiltered';

/**
 * Counts for every facet, each over the documents that pass all filters but its own: so a second
 * value can be chosen. Years leave out the dates as well, so that the histogram shows what lies
 * beside the chosen part.
 */
export function facetAggregations(filters: Filters): Aggregations {
  const counts = FACETS.map((facet) => {
    const filter = {
      bool: { filter: allBut(filters, facet, ...(facet === 'year' ? ['dates' as const] : [])) },
    };
    const values = { terms: { field: fieldOf(facet), size: MOST_VALUES } };
    return [facet, { filter, aggs: { values } }] as const;
  });
  return { ...Object.fromEntries(counts), [UNFILTERED]: { filter: { match_all: {} } } };
}

interface Bucket {
  readonly key: string | number;
  readonly key_as_string?: string;
  readonly doc_count: number;
}

/** The engine's answer to {@link facetAggregations}. */
export type FacetAnswer = Record<string, estypes.AggregationsAggregate>;

const bucketsOf = (answer: FacetAnswer, facet: Facet): readonly Bucket[] =>
  (answer[facet] as unknown as { values: { buckets: Bucket[] } }).values.buckets;

/** How many documents answer the question whatever the user's filters. */
export const unfilteredTotal = (answer: FacetAnswer): number =>
  (answer[UNFILTERED] as unknown as { doc_count: number }).doc_count;

/** Reads the counts; a chosen value stands there even when it counts none. */
export function readFacets(answer: FacetAnswer, request: SearchRequest): FacetCounts {
  const read = (facet: Facet): FacetValue[] => {
    const chosen = new Set(request[facet] ?? []);
    const counted = bucketsOf(answer, facet).map(({ key, key_as_string, doc_count }) => {
      const value = key_as_string ?? String(key);
      return { value, count: doc_count, selected: chosen.delete(value) };
    });
    return [...counted, ...[...chosen].map((value) => ({ value, count: 0, selected: true }))];
  };
  return {
    year: read('year').sort((a, b) => Number(b.value) - Number(a.value)),
    type: read('type'),
    kind: read('kind'),
    issuer: read('issuer'),
    district: read('district'),
    commune: read('commune'),
    method: read('method'),
    secret: read('secret'),
  };
}

/** Documents by year, oldest first. */
export const readYears = (answer: FacetAnswer): { year: number; count: number }[] =>
  bucketsOf(answer, 'year')
    .map(({ key, doc_count }) => ({ year: Number(key), count: doc_count }))
    .sort((a, b) => a.year - b.year);
