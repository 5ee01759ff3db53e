import type { Viewer } from '../../model/viewer.ts';
import { Problem } from '../../problems/problem.ts';
import type { Engine } from './engine.ts';
import { allBut, filtersOf } from './filters.ts';
import { readQuestion } from './question.ts';
import type { SearchRequest } from './search.schemas.ts';
import { textQuery } from './text.ts';
import { visibleTo } from './visibility.ts';

/**
 * Which of a few documents answer a request, every word of it.
 *
 * @param ids - at most 1,000
 * @throws Problem `search-unavailable`
 */
export async function findAmong(
  engine: Engine,
  viewer: Viewer,
  request: SearchRequest,
  ids: readonly string[],
): Promise<readonly string[]> {
  const text = textQuery(readQuestion(request.q), 'every');
  const filter = [{ ids: { values: [...ids] } }, ...allBut(filtersOf(request))];
  const { hits, timed_out } = await engine.search('documents', {
    query: visibleTo(viewer, { bool: { must: [text], filter } }),
    size: ids.length,
    _source: false,
  });
  if (timed_out) throw new Problem('search-unavailable');
  return hits.hits.map(({ _id }) => String(_id));
}
