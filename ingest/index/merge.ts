import { setTimeout as wait } from 'node:timers/promises';
import type { Client, estypes } from '@elastic/elasticsearch';

/** The engine merges segments up to this size by itself (`index.merge.policy.max_merged_segment`), larger ones hardly ever. */
const LARGEST_SEGMENT = 5 * 2 ** 30;

/** A merge goes over the whole index: half an hour for a million pages. */
const NO_ANSWER = { requestTimeout: 6 * 3_600_000, maxRetries: 0 };

/** The engine looks every half minute what it need not keep any more. */
const LOOK_AGAIN_MS = 5_000;
const LOOKS = 18;
/** Smaller indices lose their copies by the engine's own merges soon enough. */
const WORTH_WAITING = 100 * 2 ** 20;

/**
 * Merges an index that was just filled into as few segments as may be: each costs every search. It also rids the index of a
 * second copy of each text, which the engine keeps of what is not in `_source` until it knows that no replica needs it, and
 * takes away by merging alone.
 *
 * @param index - name or alias of one index, to which nothing is being written
 */
export async function mergeSegments(client: Client, index: string): Promise<void> {
  await client.indices.flush({ index });
  const { _all } = await client.indices.stats({ index, metric: 'store' });
  const bytes = _all.primaries?.store?.size_in_bytes ?? 0;
  for (let looks = bytes > WORTH_WAITING ? 0 : LOOKS; looks < LOOKS; looks++) {
    if (!(await keepsCopies(client, index))) break;
    await wait(LOOK_AGAIN_MS);
  }
  const most = Math.ceil(bytes / LARGEST_SEGMENT) || 1;
  await client.indices.forcemerge({ index, max_num_segments: most }, NO_ANSWER);
}

/** Whether a shard still keeps what was written for a replica that might ask for it. */
async function keepsCopies(client: Client, index: string): Promise<boolean> {
  const { indices = {} } = await client.indices.stats({ index, level: 'shards' });
  const shards = Object.values(indices).flatMap(({ shards: all = {} }) => Object.values(all).flat());
  return shards.some(isBehind);
}

const isBehind = ({ seq_no, retention_leases }: estypes.IndicesStatsShardStats): boolean =>
  (retention_leases?.leases ?? []).some(
    ({ retaining_seq_no }) => retaining_seq_no <= (seq_no?.max_seq_no ?? -1),
  );
