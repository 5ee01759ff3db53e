import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Archive } from '../../archive/archive.ts';
import { ClaimLost, type Claim } from '../../archive/readings.ts';
import { Problem, problemMessage } from '../../problems/problem.ts';
import type { Readers } from '../reading/readers.ts';
import { isPassing, persistently } from './persistently.ts';
import { readDocument, type ReadingTools } from './read-document.ts';

/** What a worker works with. */
export interface WorkerOptions {
  readonly archive: Archive;
  readonly readers: Readers;
  readonly find: ReadingTools['find'];
  readonly log: Logger;
  /** Documents read at the same time, for each of which several pages are. */
  readonly documentsAtOnce: number;
  readonly pagesAtOnce: number;
  /** Called when a document has been read, so that it is indexed without delay. */
  readonly onRead: () => void;
}

/** Something that goes on until it is told to stop. */
export interface Running {
  /** Fulfils when nothing is under way any more. */
  stop(): Promise<void>;
}

/** Something that looks for work by itself, and sooner when it is told of some. */
export interface Nudgeable extends Running {
  /** There may be work. */
  readonly nudge: () => void;
}

/** How often the worker gives a sign of life, and looks for work when there was none. */
const BEAT_MS = 1_000;
const IDLE_MS = 400;

/** A document over which so many workers died is not tried any further by itself. */
const MOST_DEATHS = 3;
const MOST_ATTEMPTS = 3;

/** The problem a person is told about. */
function unreadable(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('reading-failed', { cause: error });
}

/** Starts reading what waits in the queue. */
export function startWorker(options: WorkerOptions): Running {
  const { archive, log } = options;
  const id = randomUUID();
  const stopping = new AbortController();
  const { signal } = stopping;
  // Each document may be waiting for the archive at the same time.
  setMaxListeners(options.documentsAtOnce * (options.pagesAtOnce + 1), signal);
  const insist = <T>(work: () => Promise<T>): Promise<T> => persistently(work, { log, signal });
  const tools: ReadingTools = { ...options, persistently: insist, signal };
  const underWay = new Set<Promise<void>>();

  /** The document could not be read: now, or at all. */
  async function giveBack(claim: Claim, error: unknown): Promise<void> {
    if (signal.aborted) return archive.readings.postpone(claim, 0, claim.attempt);
    const attempt = claim.attempt + 1;
    if (!(error instanceof Problem) && attempt < MOST_ATTEMPTS) {
      log.warn({ err: error, id: claim.id }, 'reading broke off; it will be tried again');
      return insist(() => archive.readings.postpone(claim, 2 ** attempt, attempt));
    }
    const problem = unreadable(error);
    log.warn({ id: claim.id, code: problem.code, err: problem.cause }, 'document not read');
    return insist(() =>
      archive.readings.fail(claim, { code: problem.code, message: problemMessage(problem) }),
    );
  }

  async function handle(claim: Claim): Promise<void> {
    try {
      if (claim.deaths >= MOST_DEATHS) throw new Problem('reading-failed');
      await readDocument(tools, claim);
      options.onRead();
    } catch (error) {
      if (error instanceof ClaimLost) return insist(() => archive.readings.drop(claim));
      await giveBack(claim, error);
    }
  }

  /** Whatever still goes wrong leaves the document claimed; its job is freed when this worker ends. */
  function begin(claim: Claim): void {
    const work = handle(claim)
      .catch((error: unknown) => log.error({ err: error, id: claim.id }, 'document left as it was'))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  }

  async function takeWork(): Promise<void> {
    while (!signal.aborted) {
      const free = options.documentsAtOnce - underWay.size;
      const claims = free > 0 ? await insist(() => archive.readings.take(id, free)) : [];
      claims.forEach(begin);
      // Full: go on as soon as a document is done. Nothing to do: look again soon.
      if (free <= claims.length) await Promise.race(underWay);
      else await wait(IDLE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async function requeue(): Promise<void> {
    const documents = await insist(() => archive.readings.requeueLost());
    if (documents > 0) log.warn({ documents }, 'waited without a job; queued again');
  }

  async function beat(): Promise<void> {
    while (!signal.aborted) {
      try {
        await archive.readings.seen(id);
        const rescued = await archive.readings.rescue();
        if (rescued > 0) log.info({ documents: rescued }, 'taken over from a worker that ended');
      } catch (error) {
        if (!isPassing(error)) log.error({ err: error }, 'sign of life failed');
      }
      await wait(BEAT_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  const loops = Promise.all([requeue(), takeWork(), beat()]).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });

  return {
    async stop() {
      stopping.abort();
      await options.readers.close();
      await loops;
      await Promise.all(underWay);
      await archive.readings.gone(id).catch(() => undefined);
    },
  };
}
