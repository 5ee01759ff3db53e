import type { DocumentSource } from '../../mappings/entries.ts';
import type { Viewer } from '../../model/viewer.ts';
import type { Engine } from '../search/engine.ts';
import { visibleTo } from '../search/visibility.ts';
import type { AlikeJson } from './alike.definitions.ts';
import { featureAggregations, readFeatures, type Feature } from './features.ts';

/** Documents given, and things in common named for each. */
const MOST = 10;
const MOST_WHY = 5;
/** Share of the weight that must be in common: below it stand papers that merely use the same phrases. */
const LEAST_IN_COMMON = 0.08;

const SHOWN = ['id', 'title', 'number', 'date', 'type', 'secret'] as const satisfies (keyof DocumentSource)[];

type Shown = Pick<DocumentSource, (typeof SHOWN)[number]>;

/**
 * Documents like one document, best first: those that share the rarest of its terms, laws, numbers,
 * parcels and people. How rare is counted over what the viewer may see, so that neither hits nor
 * scores tell of anything else.
 *
 * @returns none for a document that the viewer may not see
 * @throws Problem `search-unavailable`
 */
export async function findAlike(engine: Engine, viewer: Viewer, id: string): Promise<AlikeJson> {
  const itself = { ids: { values: [id] } };
  const one = await engine.search<Pick<DocumentSource, 'title'>>('documents', {
    query: visibleTo(viewer, itself),
    size: 1,
    _source: ['title'],
    aggs: featureAggregations(visibleTo(viewer, { match_all: {} })),
  });
  const title = one.hits.hits[0]?._source?.title;
  const features = title === undefined ? [] : readFeatures(one.aggregations ?? {}, title);
  if (features.length === 0) return { partial: one.timed_out, hits: [] };
  const all = features.reduce((sum, { weight }) => sum + weight, 0);
  const answer = await engine.search<Shown>('documents', {
    query: visibleTo(viewer, {
      bool: {
        should: features.map(having),
        minimum_should_match: Math.min(2, features.length),
        must_not: [itself],
      },
    }),
    min_score: all * LEAST_IN_COMMON,
    size: MOST,
    _source: [...SHOWN],
    track_total_hits: false,
  });
  const hits = answer.hits.hits.flatMap(({ _source, _score, matched_queries }) =>
    _source
      ? [{ ..._source, score: share(_score ?? 0, all), why: shared(features, matched_queries ?? []) }]
      : [],
  );
  return { partial: one.timed_out || answer.timed_out, hits };
}

const having = ({ field, value, weight }: Feature, at: number) => ({
  constant_score: { filter: { term: { [field]: value } }, boost: weight, _name: String(at) },
});

const share = (score: number, all: number): number => Math.min(1, Math.round((score / all) * 1000) / 1000);

/** The weightiest things in common, each once. */
function shared(features: readonly Feature[], matched: string[] | Record<string, number>): string[] {
  const names = new Set(Array.isArray(matched) ? matched : Object.keys(matched));
  const values = features.filter((_, at) => names.has(String(at))).map(({ value }) => value);
  return [...new Set(values)].slice(0, MOST_WHY);
}
