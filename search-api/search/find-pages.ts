import type { estypes } from '@elastic/elasticsearch';
import type { PageSource } from '../../mappings/entries.ts';
import type { Viewer } from '../../model/viewer.ts';
import type { Engine } from './engine.ts';
import { findIn, soughtBy, type FoundText, type Sought } from './highlight.ts';
import { otherwise } from './alternatives.ts';
import { syllablesOf, type Question } from './question.ts';
import { visibleTo } from './visibility.ts';
import { WEIGHTS } from './weights.ts';

type Query = estypes.QueryDslQueryContainer;

/** A page with what was found on it. */
export interface FoundPage extends FoundText {
  /** 1 for the first page. */
  readonly number: number;
}

/** Pages shown of one hit. */
const BEST_PAGES = 3;
/** Pages of one document in which places are looked for. */
const MOST_PAGES = 500;

/** Pages that have anything of the question; those with its neighbours first. */
const pageQuery = (question: Question): Query => ({
  bool: {
    must: [
      {
        bool: { should: [match('text.folded', question.text, 1), ...others(question), ...signed(question)] },
      },
    ],
    should: [
      ...neighbours(question.text, WEIGHTS.pagePairs),
      ...(question.marked ? [match('text', question.text, WEIGHTS.pageMarked)] : []),
    ],
  },
});

const match = (field: string, query: string, boost: number): Query => ({
  match: { [field]: { query, boost } },
});

const others = (question: Question): Query[] => [
  ...question.alternatives.flatMap(({ others }) =>
    others.map((query) => ({ match_phrase: { 'text.folded': { query, boost: WEIGHTS.otherwise } } })),
  ),
  ...otherwise(question.text, question.alternatives).flatMap((query) => neighbours(query, WEIGHTS.otherwise)),
];

/** Each two neighbouring syllables, which stand beside each other on the page as well. */
function neighbours(text: string, boost: number): Query[] {
  const syllables = syllablesOf(text);
  const pairs = syllables.slice(1).map((syllable, i) => `${syllables[i] ?? ''} ${syllable}`);
  return [...new Set(pairs)].map((query) => ({ match_phrase: { 'text.folded': { query, boost } } }));
}

/** What was asked by a sign of the language and is no word of the text. */
const signed = ({ prefixes, named }: Question): Query[] => [
  ...prefixes.map((query) => ({ match_bool_prefix: { 'text.folded': { query } } })),
  ...named.map((query) => ({ match_phrase: { 'text.folded': query } })),
];

/** Whether there is anything that can stand on a page. */
const isShown = ({ text, prefixes, named }: Question): boolean =>
  text !== '' || prefixes.length > 0 || named.length > 0;

const ofDocuments = (ids: readonly string[], question: Question): Query => ({
  bool: { must: [pageQuery(question)], filter: [{ terms: { documentId: [...ids] } }] },
});

/** What is needed of a page. */
const SHOWN = ['number', 'text'];

const foundPage = ({ _source }: estypes.SearchHit<PageSource>, sought: Sought): FoundPage => ({
  number: _source?.number ?? 0,
  ...findIn(_source?.text ?? '', sought),
});

interface DocumentBucket {
  readonly key: string;
  readonly best: { readonly hits: { readonly hits: readonly estypes.SearchHit<PageSource>[] } };
}

/**
 * The best pages of each of a few documents, best first.
 *
 * @param ids - at most as many as hits on a page of results
 * @throws Problem `search-unavailable`
 */
export async function findBestPages(
  engine: Engine,
  viewer: Viewer,
  ids: readonly string[],
  question: Question,
): Promise<ReadonlyMap<string, readonly FoundPage[]>> {
  if (ids.length === 0 || !isShown(question)) return new Map();
  const sought = soughtBy(question);
  const best = { top_hits: { size: BEST_PAGES, _source: SHOWN } };
  const answer = await engine.search<PageSource>('pages', {
    query: visibleTo(viewer, ofDocuments(ids, question)),
    size: 0,
    track_total_hits: false,
    aggs: {
      documents: {
        // By value: a few documents, of which no table over all of them need be built.
        terms: { field: 'documentId', size: ids.length, execution_hint: 'map' },
        aggs: { best },
      },
    },
  });
  const { buckets } = answer.aggregations?.documents as unknown as { buckets: DocumentBucket[] };
  return new Map(
    buckets.map(({ key, best: { hits } }) => [key, hits.hits.map((hit) => foundPage(hit, sought))]),
  );
}

/**
 * The pages of one document on which anything of the question stands, in reading order.
 *
 * @throws Problem `search-unavailable`
 */
export async function findPagesOf(
  engine: Engine,
  viewer: Viewer,
  documentId: string,
  question: Question,
): Promise<readonly FoundPage[]> {
  if (!isShown(question)) return [];
  const answer = await engine.search<PageSource>('pages', {
    query: visibleTo(viewer, ofDocuments([documentId], question)),
    size: MOST_PAGES,
    sort: [{ number: 'asc' }],
    _source: SHOWN,
  });
  const sought = soughtBy(question);
  return answer.hits.hits.map((hit) => foundPage(hit, sought));
}
