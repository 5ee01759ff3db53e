import type { Client } from '@elastic/elasticsearch';

/** The engine merges segments up to this size by itself (`index.merge.policy.max_merged_segment`), larger ones hardly ever. */
const LARGEST_SEGMENT = 5 * 2 ** 30;

/** A merge goes over the whole index: half an hour for a million pages. */
const NO_ANSWER = { requestTimeout: 6 * 3_600_000, maxRetries: 0 };

/**
 * Merges an index that was just filled into as few segments as may be. While an index is filled the engine keeps a second
 * copy of every text for replicas that lag behind, which nothing else takes away so soon; and each segment costs every search.
 *
 * @param index - name or alias of one index, everything written to it findable
 */
export async function mergeSegments(client: Client, index: string): Promise<void> {
  const { _all } = await client.indices.stats({ index, metric: 'store' });
  const bytes = _all.primaries?.store?.size_in_bytes ?? 0;
  const most = Math.ceil(bytes / LARGEST_SEGMENT) || 1;
  await client.indices.forcemerge({ index, max_num_segments: most }, NO_ANSWER);
}
