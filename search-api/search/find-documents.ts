import type { estypes } from '@elastic/elasticsearch';
import type { DocumentSource } from '../../mappings/entries.ts';
import type { Viewer } from '../../model/viewer.ts';
import type { Engine } from './engine.ts';
import { facetAggregations, type FacetAnswer } from './facet-counts.ts';
import { allBut, filtersOf } from './filters.ts';
import { highlightOf } from './highlight.ts';
import { monthsAggregation } from './months.ts';
import type { Question } from './question.ts';
import type { SearchRequest } from './search.schemas.ts';
import { sortOf } from './sort.ts';
import { textQuery, type Reach } from './text.ts';
import { visibleTo } from './visibility.ts';

/** Name of the counts by month. */
export const MONTHS = 'months';

/** Documents as the engine found them. */
export interface FoundDocuments {
  readonly total: number;
  readonly hits: readonly estypes.SearchHit<DocumentSource>[];
  /** Score of the best hit of all; `null` when not ranked. */
  readonly bestScore: number | null;
  readonly counts: FacetAnswer;
  /** Time ran out. */
  readonly partial: boolean;
}

/**
 * Looks a question up in the documents that the viewer may see.
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
  const filters = filtersOf(request);
  const months = monthsAggregation(request, allBut(filters));
  const ranked = question.tree !== null;
  const answer = await engine.search<DocumentSource>('documents', {
    query: visibleTo(viewer, textQuery(question, reach)),
    post_filter: { bool: { filter: allBut(filters) } },
    aggs: {
      ...facetAggregations(filters, ranked ? visibleTo(viewer, { match_all: {} }) : undefined),
      ...(months && { [MONTHS]: months }),
    },
    sort: sortOf(request.sort, ranked),
    track_scores: ranked,
    track_total_hits: true,
    from: (request.page - 1) * request.size,
    size: request.size,
    ...(ranked && { highlight: highlightOf('title', question) }),
  });
  return {
    total: totalOf(answer.hits),
    hits: answer.hits.hits,
    bestScore: answer.hits.max_score ?? null,
    counts: answer.aggregations ?? {},
    partial: answer.timed_out,
  };
}

/** How many documents answer, as the engine counted them. */
export const totalOf = ({ total }: estypes.SearchHitsMetadata<DocumentSource>): number =>
  typeof total === 'number' ? total : (total?.value ?? 0);
