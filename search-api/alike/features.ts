import type { estypes } from '@elastic/elasticsearch';
import type { VisibleQuery } from '../search/visibility.ts';

/** Fields by whose values two documents are alike: what they are about, whom and what they name. */
const FIELDS = [
  'keyTerms',
  'lawPaths',
  'decisions.raw',
  'parcels.raw',
  'complainants.raw',
  'respondents.raw',
] as const;

/** Values of a field that are looked at, rarest first, and of all fields that are asked for. */
const MOST_OF_FIELD = 1_000;
const MOST_ASKED = 60;
/** What stands in the title says more of what a document is about than what stands in its body. */
const IN_TITLE = 2;

/** Something a document has in common with another. */
export interface Feature {
  readonly field: string;
  readonly value: string;
  /** The rarer the more, as by the inverse document frequency of Spärck Jones (1972). */
  readonly weight: number;
}

/** The values of one document, each with the number of documents that have it too. */
export const featureAggregations = (
  everything: VisibleQuery,
): Record<string, estypes.AggregationsAggregationContainer> =>
  Object.fromEntries(
    FIELDS.map((field) => [
      field,
      {
        significant_terms: {
          field,
          size: MOST_OF_FIELD,
          min_doc_count: 1,
          percentage: {},
          background_filter: everything,
        },
      },
    ]),
  );

interface Counted {
  readonly bg_count: number;
  readonly buckets: readonly { readonly key: string; readonly bg_count: number }[];
}

/**
 * What one document may have in common with others, weightiest first.
 *
 * @param answer - of the engine to {@link featureAggregations}
 */
export function readFeatures(
  answer: Record<string, estypes.AggregationsAggregate>,
  title: string,
): readonly Feature[] {
  const lower = title.toLowerCase();
  return FIELDS.flatMap((field) => {
    const { bg_count: all, buckets } = answer[field] as unknown as Counted;
    return buckets
      .filter(({ bg_count: having }) => having > 1)
      .map(({ key: value, bg_count: having }) => {
        const rarity = Math.log((all + 1) / having);
        return { field, value, weight: rarity * (lower.includes(value.toLowerCase()) ? IN_TITLE : 1) };
      });
  })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_ASKED);
}
