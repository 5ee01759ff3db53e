import type { Logger } from 'pino';
import { linkBatch, type LinkingTools } from '../links/link-batch.ts';
import { PROFILE_FORMAT } from '../links/profile.ts';
import { createPauses } from './pauses.ts';
import type { Nudgeable } from './worker.ts';

/** What the linker works with. */
export interface LinkerOptions extends LinkingTools {
  /** Whether the index has what candidates are found by. */
  readonly isReady: () => Promise<boolean>;
  readonly log: Logger;
}

const LOOK_EVERY_MS = 700;
const PAUSE_WHEN_DOWN_MS = 1_500;
/** Documents linked at once. */
const BATCH = 50;

/**
 * Starts to link whatever the index has and linking does not know yet, and whatever was corrected or
 * decided since. One process at a time does it; it goes on where it stopped.
 */
export function startLinker({ archive, candidates, isReady, log }: LinkerOptions): Nudgeable {
  const stopping = new AbortController();
  const { signal } = stopping;
  const { pause, wake } = createPauses(signal);
  let ready = false;
  let down = false;

  /** Links some of what is due; false when nothing was. */
  async function linkSome(): Promise<boolean> {
    if (!ready && (await isReady())) {
      await archive.linking.renew(PROFILE_FORMAT);
      ready = true;
    }
    if (!ready) return false;
    const due = await archive.linking.due(BATCH);
    if (due.length === 0) return false;
    await linkBatch({ archive, candidates }, due);
    return true;
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        const linked = await archive.linking.alone(linkSome);
        if (down) log.info('documents are linked again');
        down = false;
        if (linked !== true) await pause(LOOK_EVERY_MS);
      } catch (error) {
        ready = false;
        if (!down) log.warn({ err: error }, 'documents cannot be linked; it will catch up');
        down = true;
        await pause(PAUSE_WHEN_DOWN_MS);
      }
    }
  }

  const running = run();
  return {
    nudge: wake,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
