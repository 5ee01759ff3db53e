import { setTimeout as pause } from 'node:timers/promises';
import { startGuarded, type Service } from './guarded.ts';
import type { Say } from './say.ts';

/** A service that is started again whenever it ends by itself. */
export interface Supervised {
  /** Whether it ran once and ended by itself. */
  readonly hasEnded: () => boolean;
  /** Ends it for good. */
  readonly stop: () => Promise<void>;
}

const longestPause = 30_000;
/** Whoever ran this long is taken to have started well. */
const soundAfter = 60_000;

/** Starts a service, and again when it ends by itself: after a second, then two, four … up to thirty. */
export function keepRunning(service: Service, say: Say): Supervised {
  let current = startGuarded(service);
  let hasEnded = false;
  const stopped = new AbortController();
  const isStopped = (): boolean => stopped.signal.aborted;
  const watch = async (): Promise<void> => {
    for (let failures = 0; ; failures += 1) {
      const since = Date.now();
      const code = await current.ended;
      if (isStopped()) return;
      hasEnded = true;
      if (Date.now() - since > soundAfter) failures = 0;
      const wait = Math.min(1000 * 2 ** failures, longestPause);
      say(`ended by itself (code ${code}); starting it again in ${wait / 1000} s`);
      await pause(wait, undefined, { signal: stopped.signal }).catch(() => undefined);
      if (isStopped()) return;
      current = startGuarded(service);
    }
  };
  const watching = watch();
  return {
    hasEnded: () => hasEnded,
    stop: async () => {
      stopped.abort();
      await current.stop();
      await watching;
    },
  };
}
