import type { estypes } from '@elastic/elasticsearch';
import type { DocumentSource } from '../../mappings/entries.ts';
import type { Viewer } from '../../model/viewer.ts';
import type { Engine } from './engine.ts';
import { allBut, filtersOf } from './filters.ts';
import type { Question } from './question.ts';
import type { SearchRequest } from './search.schemas.ts';
import { sortOf } from './sort.ts';
import { textQuery, type Reach } from './text.ts';
import { visibleTo } from './visibility.ts';

/** Documents as the engine found them. */
export interface FoundDocuments {
  readonly hits: readonly estypes.SearchHit<DocumentSource>[];
  /** Score of the best hit of all; `null` when not ranked. */
  readonly bestScore: number | null;
  /** Time ran out. */
  readonly partial: boolean;
}

/**
 * The hits of a request. They are counted apart (`count-documents.ts`), so that the engine may leave
 * out what cannot come among the first.
 *
 * @throws Problem `search-unavailable`
 */
export async function findDocuments(
  engine: Engine,
  viewer: Viewer,
  request: SearchRequest,
  question: Question,
  reach: Reach,
): Promise<FoundDocuments> {
  const { page, size, sort } = request;
  const ranked = question.tree !== null;
  // The first page begins with the best; of others the engine must look at all to know it.
  const bestIsThere = page === 1 && sort === 'relevance';
  const answer = await engine.search<DocumentSource>('documents', {
    query: visibleTo(viewer, {
      bool: { must: [textQuery(question, reach)], filter: allBut(filtersOf(request)) },
    }),
    sort: sortOf(sort, ranked),
    track_scores: ranked && !bestIsThere,
    track_total_hits: false,
    from: (page - 1) * size,
    size,
  });
  const { hits, max_score: best = null } = answer.hits;
  const scored = ranked && bestIsThere ? hits.map((hit) => ({ ...hit, _score: firstSort(hit) })) : hits;
  return {
    hits: scored,
    bestScore: bestIsThere ? (scored[0]?._score ?? null) : best,
    partial: answer.timed_out,
  };
}

/** The score of a hit that was sorted by it first. */
const firstSort = ({ sort }: estypes.SearchHit<DocumentSource>): number | null =>
  typeof sort?.[0] === 'number' ? sort[0] : null;
