import type { Viewer } from '../../model/viewer.ts';
import { fold } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import type { Engine } from './engine.ts';
import { facetAggregation, readFacet } from './facet-counts.ts';
import { kindOf, type Facet, type FacetValue } from './facets.ts';
import { filtersOf } from './filters.ts';
import { readQuestion } from './question.ts';
import type { SearchRequest } from './search.schemas.ts';
import { matching, textQuery } from './text.ts';
import { visibleTo } from './visibility.ts';

/** Values looked through, most frequent first, and values given. */
const MOST_LOOKED_THROUGH = 2_000;
const MOST_GIVEN = 100;

/**
 * Values of one facet for a search, those whose name has a text in it, in any marks and case: to look
 * for one in a long list.
 *
 * @throws Problem `search-unavailable`
 */
export async function facetValues(
  engine: Engine,
  viewer: Viewer,
  request: SearchRequest,
  { facet, contains }: { readonly facet: Facet; readonly contains: string },
): Promise<FacetValue[]> {
  const question = readQuestion(request.q);
  const { significant } = kindOf(facet);
  // To nothing that was asked anything could be significant.
  if (significant && question.tree === null) return readFacet({}, facet, request);
  const text = significant ? textQuery(question, 'every') : matching(question, 'every');
  const everything = visibleTo(viewer, { match_all: {} });
  const answer = await engine.search('documents', {
    query: visibleTo(viewer, text),
    size: 0,
    track_total_hits: false,
    aggs: { [facet]: facetAggregation(facet, filtersOf(request), MOST_LOOKED_THROUGH, everything) },
  });
  const sought = fold(normalise(contains)).trim();
  return readFacet(answer.aggregations ?? {}, facet, request)
    .filter(({ value }) => fold(normalise(value)).includes(sought))
    .slice(0, MOST_GIVEN);
}
