import type { estypes } from '@elastic/elasticsearch';
import type { DocumentSource } from '../../mappings/entries.ts';
import type { Viewer } from '../../model/viewer.ts';
import { Problem } from '../../problems/problem.ts';
import type { Engine } from './engine.ts';
import { allBut, filtersOf } from './filters.ts';
import { unfilteredTotal } from './facet-counts.ts';
import { findBestPages } from './find-pages.ts';
import { soughtBy } from './highlight.ts';
import { toHit } from './hit.ts';
import { readQuestion, type Question } from './question.ts';
import { reachOf } from './reach.ts';
import type { SearchHit, SearchRequest } from './search.schemas.ts';
import { sortOf } from './sort.ts';
import { textQuery } from './text.ts';
import { visibleTo } from './visibility.ts';

type Query = estypes.QueryDslQueryContainer;

/** One document of all that were found. */
export interface FoundDocument extends SearchHit {
  readonly subject: string | null;
  readonly respondents: readonly string[];
}

/** All that was found. */
export interface FoundAll {
  readonly total: number;
  /**
   * The documents in order, in parts. What becomes secret on the way is not given any more.
   *
   * @param withPages - whether their best pages are wanted: most of the work
   * @throws Problem `search-unavailable`
   */
  parts(withPages: boolean): AsyncGenerator<readonly FoundDocument[], void>;
}

/** Stands on no page. */
const NOTHING = readQuestion('');

/** Documents in one part: enough that asking costs little, few enough that nothing waits long for it. */
const PART = 250;
/** Ids asked for at once, the most that the engine gives: each time it ranks everything anew. */
const IDS = 10_000;

/**
 * Everything that answers a request, as {@link Engine.walk} goes through it.
 *
 * @throws Problem `search-unavailable`
 */
export async function findAll(
  engine: Engine,
  viewer: Viewer,
  request: SearchRequest,
  ids?: readonly string[],
): Promise<FoundAll> {
  const question = readQuestion(request.q);
  const query = ids ? chosen(ids, question) : await answering(engine, viewer, request, question);
  const total = await count(engine, viewer, query);
  return {
    total,
    async *parts(withPages) {
      const walk = engine.walk('documents', {
        query: visibleTo(viewer, query),
        sort: sortOf(request.sort, question.tree !== null),
        size: IDS,
        _source: false,
      });
      for await (const hits of walk) {
        for (let at = 0; at < hits.length; at += PART) {
          const part = hits.slice(at, at + PART).map(({ _id }) => String(_id));
          yield await documents(engine, viewer, part, withPages ? question : NOTHING);
        }
      }
    },
  };
}

/** What was chosen by hand is given, in the order of the search, even where it stood among the wider hits. */
const chosen = (ids: readonly string[], question: Question): Query => ({
  bool: { filter: [{ ids: { values: [...ids] } }], should: [textQuery(question, 'most')] },
});

/** As {@link Search.find} decides: when too little has every word, what has most as well. */
async function answering(
  engine: Engine,
  viewer: Viewer,
  request: SearchRequest,
  question: Question,
): Promise<Query> {
  const found = await count(engine, viewer, textQuery(question, 'every'));
  const text = textQuery(question, reachOf(request, question, found));
  return { bool: { must: [text], filter: allBut(filtersOf(request)) } };
}

async function count(engine: Engine, viewer: Viewer, query: Query): Promise<number> {
  const request = { query: visibleTo(viewer, query), size: 0, track_total_hits: true };
  const answer = await engine.search('documents', request);
  if (answer.timed_out) throw new Problem('search-unavailable');
  return unfilteredTotal(answer);
}

/** The documents as they are now; a walk goes over the index as it was. */
async function documents(
  engine: Engine,
  viewer: Viewer,
  ids: readonly string[],
  question: Question,
): Promise<FoundDocument[]> {
  const values = [...ids];
  // The pages are those of what the viewer may see, too: neither waits for the other.
  const [now, pages] = await Promise.all([
    engine.search<DocumentSource>('documents', {
      query: visibleTo(viewer, { ids: { values } }),
      size: values.length,
    }),
    findBestPages(engine, viewer, values, question),
  ]);
  if (now.timed_out) throw new Problem('search-unavailable');
  const hits = new Map(now.hits.hits.map((hit) => [String(hit._id), hit]));
  const asked = { question, sought: soughtBy(question) };
  return ids.flatMap((id) => {
    const hit = hits.get(id);
    if (!hit?._source) return [];
    const { subject, respondents } = hit._source;
    return [{ ...toHit(hit, pages.get(id) ?? [], asked, null), subject, respondents }];
  });
}
