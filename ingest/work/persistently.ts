import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Problem } from '../../problems/problem.ts';

/** Troubles that pass by themselves, or once an administrator has made room. */
const PASSING = new Set(['database-unavailable', 'disk-full', 'storage-read-only']);

const PAUSE_MS = 1_000;

/** Whether the work should simply be tried again a little later. */
export const isPassing = (error: unknown): boolean => error instanceof Problem && PASSING.has(error.code);

/**
 * Does the work, and does it again for as long as the database or the disk cannot take it. Says so
 * once when it begins and once when it is over.
 *
 * @param signal - gives up when aborted
 */
export async function persistently<T>(
  work: () => Promise<T>,
  { log, signal }: { log: Logger; signal: AbortSignal },
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const result = await work();
      if (attempt > 0) log.info('the archive takes writes again');
      return result;
    } catch (error) {
      if (!isPassing(error) || signal.aborted) throw error;
      if (attempt === 0) log.warn({ err: error }, 'waiting for the archive');
      await wait(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
