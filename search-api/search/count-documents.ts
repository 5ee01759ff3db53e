import type { Viewer } from '../../model/viewer.ts';
import type { Engine } from './engine.ts';
import { facetAggregations, filteredTotal, unfilteredTotal, type FacetAnswer } from './facet-counts.ts';
import { allBut, filtersOf } from './filters.ts';
import { monthsAggregation } from './months.ts';
import type { Question } from './question.ts';
import type { SearchRequest } from './search.schemas.ts';
import { matching, type Reach } from './text.ts';
import { visibleTo } from './visibility.ts';

/** Name of the counts by month. */
export const MONTHS = 'months';

/** What was counted over everything that answers. */
export interface CountedDocuments {
  /** Documents that answer and pass the filters. */
  readonly total: number;
  /** Documents that answer, whatever the filters. */
  readonly unfiltered: number;
  /** For the facets; by month under {@link MONTHS}. */
  readonly counts: FacetAnswer;
  /** Time ran out. */
  readonly partial: boolean;
}

/**
 * Counts the documents that answer a request, in all and by facet. It does not rank, and the engine
 * keeps its answer until the index changes: another page or order of the same search is not counted
 * again. What the viewer may see is part of the request, and so of what is kept.
 *
 * @throws Problem `search-unavailable`
 */
export async function countDocuments(
  engine: Engine,
  viewer: Viewer,
  request: SearchRequest,
  question: Question,
  reach: Reach,
): Promise<CountedDocuments> {
  const filters = filtersOf(request);
  const months = monthsAggregation(request, allBut(filters));
  const answer = await engine.search('documents', {
    query: visibleTo(viewer, { bool: { filter: [matching(question, reach)] } }),
    size: 0,
    track_total_hits: true,
    aggs: { ...facetAggregations(filters), ...(months && { [MONTHS]: months }) },
  });
  const counts = answer.aggregations ?? {};
  const unfiltered = unfilteredTotal(answer);
  return { total: filteredTotal(counts, unfiltered), unfiltered, counts, partial: answer.timed_out };
}
