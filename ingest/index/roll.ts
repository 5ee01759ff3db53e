import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Running } from '../work/worker.ts';
import { isOutdated } from './living.ts';
import { rebuildIndices, RebuildUnderWay, type RebuildOptions } from './rebuild.ts';

const LOOK_AGAIN_MS = 60_000;
const SAY_EVERY = 0.1;

/**
 * Brings indices of an older mapping version to this program's: builds new ones beside them while they
 * are searched and written, and switches. Tries until it is done; ends at once when nothing is to do.
 */
export function startRolling({
  log,
  ...options
}: Omit<RebuildOptions, 'signal'> & { readonly log: Logger }): Running {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = (): boolean => signal.aborted;

  async function roll(): Promise<void> {
    if (!(await isOutdated(options.client, options.prefix))) return;
    log.info('the indices are of an older version; building new ones beside them');
    let said = 0;
    const onProgress = (done: number, total: number): void => {
      if (done / total < said + SAY_EVERY && done < total) return;
      said = done / total;
      log.info({ done, total }, 'building new indices');
    };
    const { documents, pages, refused } = await rebuildIndices({ ...options, onProgress, signal });
    log.info({ documents, pages, refused: refused.size }, 'the new indices are in use');
  }

  async function run(): Promise<void> {
    while (!stopped()) {
      try {
        await roll();
        return;
      } catch (error) {
        if (stopped()) return;
        const underWay = error instanceof RebuildUnderWay;
        log.warn(
          underWay ? {} : { err: error },
          'the indices are not of this version yet; trying again later',
        );
        await wait(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
