import { errors } from '@elastic/elasticsearch';

/** Answers that trying again later may turn into success: no index yet, too busy, no shard. */
const PASSING = new Set([404, 408, 429, 500, 502, 503, 504]);

/** Whether a status of the engine may pass by itself. */
export const statusMayPass = (status: number | undefined): boolean => PASSING.has(status ?? 0);

/** Whether what the engine's client threw means that search is not there now, and may be later. */
export const mayPass = (thrown: unknown): boolean =>
  thrown instanceof errors.ConnectionError ||
  thrown instanceof errors.TimeoutError ||
  thrown instanceof errors.NoLivingConnectionsError ||
  (thrown instanceof errors.ResponseError && statusMayPass(thrown.statusCode));
