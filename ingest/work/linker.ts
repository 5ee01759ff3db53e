import type { Logger } from 'pino';
import type { LinkedVersion } from '../../archive/linking.ts';
import { Problem } from '../../problems/problem.ts';
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
/** So often a document is tried; then it stays without links until it changes, and keeps no other waiting. */
const MOST_TRIES = 3;

/**
 * Starts to link whatever the index has and linking does not know yet, and whatever was corrected or
 * decided since. One process at a time does it; it goes on where it stopped.
 */
export function startLinker({ archive, candidates, profiles, isReady, log }: LinkerOptions): Nudgeable {
  const stopping = new AbortController();
  const { signal } = stopping;
  const { pause, wake } = createPauses(signal);
  let ready = false;
  let down = false;

  const tries = new Map<string, number>();

  /** Links documents together or, where something fails that is no outage, one by one. */
  async function linkApart(due: readonly LinkedVersion[]): Promise<void> {
    try {
      await linkBatch({ archive, candidates, profiles }, due);
      for (const { id } of due) tries.delete(id);
    } catch (error) {
      if (error instanceof Problem || signal.aborted) throw error;
      const [one, ...others] = due;
      if (others.length > 0) for (const document of due) await linkApart([document]);
      else if (one) await failed(one, error);
    }
  }

  async function failed(document: LinkedVersion, error: unknown): Promise<void> {
    const nth = (tries.get(document.id) ?? 0) + 1;
    tries.set(document.id, nth);
    log.error({ err: error, id: document.id, nth }, 'a document cannot be linked');
    if (nth < MOST_TRIES) return;
    tries.delete(document.id);
    await archive.linking.done([document]);
  }

  /** Links some of what is due; false when nothing was. */
  async function linkSome(): Promise<boolean> {
    if (!ready && (await isReady())) {
      await archive.linking.renew(PROFILE_FORMAT);
      ready = true;
    }
    if (!ready) return false;
    const due = await archive.linking.due(BATCH);
    if (due.length === 0) return false;
    await linkApart(due);
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
