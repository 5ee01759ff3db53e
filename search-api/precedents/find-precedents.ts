import type { estypes } from '@elastic/elasticsearch';
import type { DocumentSource, PageSource } from '../../mappings/entries.ts';
import { LEVEL } from '../../mappings/levels.ts';
import type { Viewer } from '../../model/viewer.ts';
import type { Engine } from '../search/engine.ts';
import { visibleTo } from '../search/visibility.ts';
import { gistOf } from './gist.ts';
import { reasonsOf, standing, textQueries, type Compared, type Reason } from './likeness.ts';
import { PRECEDENT_FIELDS, shareOf, type FoundPrecedent, type PrecedentSource } from './precedent.ts';

type Query = estypes.QueryDslQueryContainer;

/** Pages of a document that are compared: what it is about stands on its first ones. */
const PAGES = 20;

/** The reason where there is no other. */
const ALIKE_IN_WORDS = 'Nội dung gần giống';

/** What is asked about one document. */
export interface PrecedentsRequest {
  readonly size: number;
  /** Documents that are no precedents of it, such as its own answers. */
  readonly without: readonly string[];
}

type Asking = Compared & Pick<DocumentSource, 'complainants' | 'decisions' | 'date'>;

/**
 * Documents that conclude matters like that of one document, best first, with the reasons. Never itself,
 * nor what answers it: what names its petitioner and a document it cites.
 *
 * @returns none for a document that the viewer may not see
 * @throws Problem `search-unavailable`
 */
export async function findPrecedentsOf(
  engine: Engine,
  viewer: Viewer,
  id: string,
  { size, without }: PrecedentsRequest,
): Promise<FoundPrecedent[]> {
  const itself = { ids: { values: [id] } };
  const [one, pages] = await Promise.all([
    engine.search<Asking>('documents', { query: visibleTo(viewer, itself), size: 1 }),
    engine.search<PageSource>('pages', {
      query: visibleTo(viewer, { term: { documentId: id } }),
      size: PAGES,
      sort: ['number'],
      _source: ['text'],
    }),
  ]);
  const asking = one.hits.hits[0]?._source;
  if (!asking) return [];
  const text = pages.hits.hits.map(({ _source }) => _source?.text ?? '').join('\n');
  const answer = await engine.search<PrecedentSource>('documents', {
    query: visibleTo(viewer, likeQuery(asking, text, [itself, { ids: { values: [...without] } }])),
    size,
    _source: [...PRECEDENT_FIELDS],
    track_total_hits: false,
  });
  const reasons = reasonsOf(asking);
  const best = answer.hits.max_score ?? 1;
  return answer.hits.hits.flatMap(({ _source, _score, matched_queries }) =>
    _source
      ? [{ source: _source, score: shareOf(_score ?? 0, best), why: whyOf(reasons, matched_queries) }]
      : [],
  );
}

/** The documents that conclude something like it; at least one likeness is needed. */
export const likeQuery = (asking: Asking, text: string, not: readonly Query[]): Query => ({
  bool: {
    filter: [{ term: { concludes: true } }],
    must: [
      {
        bool: {
          should: [
            ...reasonsOf(asking).map(({ query }) => query),
            ...textQueries(gistOf(text), gistOf(asking.subject ?? '')),
          ],
          minimum_should_match: 1,
        },
      },
    ],
    should: [...standing],
    must_not: [...not, ...answersTo(asking)],
  },
});

/** Where no link says so yet: a decision that names both the petitioner and a document he cites. */
const answersTo = ({ complainants, decisions }: Asking): Query[] =>
  complainants.slice(0, 5).map((name) => ({
    bool: {
      filter: [{ match_phrase: { subject: name } }, { terms: { 'decisions.whole': [...decisions] } }],
    },
  }));

/** The reasons that hold, strongest first; a law stands for itself only where none of its articles does. */
function whyOf(reasons: readonly Reason[], matched: string[] | Record<string, number> = []): string[] {
  const names = new Set(Array.isArray(matched) ? matched : Object.keys(matched));
  const hold = reasons.filter(({ words }) => names.has(words));
  const why = hold
    .filter(({ path }) => !hold.some((other) => path && other.path?.startsWith(path + LEVEL)))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ words }) => words);
  return why.length > 0 ? why : [ALIKE_IN_WORDS];
}
