import type { estypes } from '@elastic/elasticsearch';
import type { Viewer } from '../../model/viewer.ts';
import type { Engine } from './engine.ts';
import { visibleTo } from './visibility.ts';

/**
 * How many of the viewer's documents match each query.
 *
 * @throws Problem `search-unavailable`
 */
export async function countVisible(
  engine: Engine,
  viewer: Viewer,
  queries: readonly estypes.QueryDslQueryContainer[],
): Promise<number[]> {
  const answer = await engine.search('documents', {
    query: visibleTo(viewer, { match_all: {} }),
    size: 0,
    track_total_hits: false,
    aggs: { each: { filters: { filters: [...queries] } } },
  });
  const { buckets } = answer.aggregations?.each as unknown as { buckets: { doc_count: number }[] };
  return buckets.map(({ doc_count }) => doc_count);
}
