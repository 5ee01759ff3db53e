import { errors } from '@elastic/elasticsearch';
import { Problem } from '../../problems/problem.ts';

/** Answers that a later try may turn into success: too busy, no shard yet, not the index yet. */
const TRANSIENT = new Set([404, 408, 429, 500, 502, 503, 504]);

/**
 * What the engine threw as the problem it is: `search-unavailable` when trying again may help,
 * otherwise the thrown value itself.
 */
export function asUnavailable(thrown: unknown): unknown {
  const gone =
    thrown instanceof errors.ConnectionError ||
    thrown instanceof errors.TimeoutError ||
    thrown instanceof errors.NoLivingConnectionsError ||
    (thrown instanceof errors.ResponseError && TRANSIENT.has(thrown.statusCode ?? 0));
  return gone ? new Problem('search-unavailable', { cause: thrown }) : thrown;
}

/** Whether one item of a bulk answer may succeed when it is sent again. */
export const isTransient = (status: number): boolean => TRANSIENT.has(status);
