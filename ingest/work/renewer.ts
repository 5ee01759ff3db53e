import type { Logger } from 'pino';
import type { Archive } from '../../archive/archive.ts';
import type { FindAnew } from '../../archive/renewal.ts';
import { createPauses } from './pauses.ts';
import type { ReadingTools } from './read-document.ts';
import type { Running } from './worker.ts';

/** What the renewer works with. */
export interface RenewerOptions {
  readonly archive: Pick<Archive, 'renewal'>;
  readonly find: ReadingTools['find'];
  readonly log: Logger;
}

/** Another process, or a document in a worker's hands, may leave something to be done later. */
const LOOK_EVERY_MS = 60_000;
/** Documents between two looks at whether to stop. */
const BATCH = 20;

/**
 * Starts to find facts anew in documents that were read under earlier rules. Several processes may; it goes on where it
 * stopped.
 */
export function startRenewer({ archive, find, log }: RenewerOptions): Running {
  const stopping = new AbortController();
  const { signal } = stopping;
  const { pause } = createPauses(signal);

  const findAnew: FindAnew = (pages, id) => {
    try {
      return find(pages);
    } catch (error) {
      log.error({ err: error, id }, 'facts cannot be found anew; what is known stays');
      return null;
    }
  };

  async function run(): Promise<void> {
    let renewed = 0;
    while (!signal.aborted) {
      const count = await archive.renewal.renewFacts(findAnew, BATCH).catch((error: unknown) => {
        log.warn({ err: error }, 'facts cannot be found anew now; it will catch up');
        return 0;
      });
      renewed += count;
      if (count > 0) continue;
      if (renewed > 0) log.info({ documents: renewed }, 'facts were found anew, by the rules of now');
      renewed = 0;
      await pause(LOOK_EVERY_MS);
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
