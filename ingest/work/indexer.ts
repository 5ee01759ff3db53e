import type { Logger } from 'pino';
import type { Archive } from '../../archive/archive.ts';
import { Problem, problemMessage } from '../../problems/problem.ts';
import type { IndexWriter } from '../index/writer.ts';
import { createPauses } from './pauses.ts';
import type { Nudgeable } from './worker.ts';

/** What the indexer works with. */
export interface IndexerOptions {
  readonly archive: Archive;
  readonly writer: IndexWriter;
  /** Makes the indices where they are missing; tells whether it did. */
  readonly setUp: () => Promise<boolean>;
  /** Called whenever a search finds documents that it did not find before. */
  readonly onWritten: () => void;
  readonly log: Logger;
}

const LOOK_EVERY_MS = 700;
const PAUSE_WHEN_DOWN_MS = 1_500;

/** Starts to write whatever the archive has newer than the index, and catches up after any outage. */
export function startIndexer({ archive, writer, setUp, onWritten, log }: IndexerOptions): Nudgeable {
  const stopping = new AbortController();
  const { pause, wake } = createPauses(stopping.signal);
  let ready = false;
  let down = false;

  async function refuse(id: string, version: number, reason: string): Promise<void> {
    log.error({ id, reason }, 'the index refuses a document');
    const problem = new Problem('indexing-failed');
    await archive.indexing.refused({ id, version }, { code: problem.code, message: problemMessage(problem) });
  }

  /** Writes some of what is due; false when nothing was. */
  async function writeSome(): Promise<boolean> {
    if (!ready && (await setUp())) await archive.indexing.forget();
    ready = true;
    const documents = await archive.indexing.due();
    if (documents.length === 0) return false;
    const refusals = new Map((await writer.write(documents)).map(({ id, reason }) => [id, reason]));
    const versions = documents.map(({ document, version }) => ({ id: document.id, version }));
    await archive.indexing.done(versions.filter(({ id }) => !refusals.has(id)));
    onWritten();
    for (const { id, version } of versions) {
      const reason = refusals.get(id);
      if (reason !== undefined) await refuse(id, version, reason);
    }
    return true;
  }

  async function onTrouble(error: unknown): Promise<void> {
    ready = false;
    if (!down) log.warn({ err: error }, 'the index cannot be written; it will catch up');
    down = true;
    await archive.indexing.waiting().catch(() => undefined);
    await pause(PAUSE_WHEN_DOWN_MS);
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const wrote = await archive.indexing.alone(writeSome);
        if (down) log.info('the index takes writes again');
        down = false;
        if (wrote !== true) await pause(LOOK_EVERY_MS);
      } catch (error) {
        await onTrouble(error);
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
