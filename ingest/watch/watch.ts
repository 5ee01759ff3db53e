import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Archive } from '../../archive/archive.ts';
import type { Viewer } from '../../model/viewer.ts';
import { Problem, problemMessage } from '../../problems/problem.ts';
import { eachAtMost } from '../files/each-at-most.ts';
import { filesIn } from '../files/find.ts';
import { isPassing } from '../work/persistently.ts';
import type { Running } from '../work/worker.ts';
import { createSettled } from './settled.ts';
import { OWN_FOLDERS, workingFolder, type TakenFile } from './working-folder.ts';

/** What the watched folder works with. */
export interface WatchOptions {
  readonly archive: Archive;
  /** Absolute path. */
  readonly folder: string;
  /** Who puts files there, as far as seeing duplicates goes. */
  readonly viewer: Viewer;
  readonly log: Logger;
  /** Milliseconds between two looks. Default: 1000. */
  readonly everyMs?: number;
}

/** Files under way at most; the others stay where they were put, for everyone to see. */
const MOST_TAKEN = 500;
const AT_ONCE = 4;

/** The file's bytes; a file that cannot be read is told apart from an archive that cannot be written. */
async function* contentOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    const file = await open(path, 'r');
    yield* file.createReadStream() as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new Problem('file-unreadable', { cause });
  }
}

/** Starts to take in whatever is put into the folder. */
export function watchFolder(options: WatchOptions): Running {
  const { archive, folder, viewer, log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const working = workingFolder(folder);
  const settled = createSettled();
  let troubled = false;

  async function accept(file: TakenFile): Promise<void> {
    const sending = { way: 'folder', receiptId: randomUUID(), secret: false, viewer } as const;
    try {
      await archive.accept(contentOf(file.path), basename(file.path), {
        ...sending,
        arrivalId: file.arrivalId,
      });
    } catch (error) {
      if (!(error instanceof Problem) || isPassing(error)) throw error;
      await working.failed(file, { code: error.code, message: problemMessage(error) });
    }
  }

  /** Moves files whose outcome is known; takes in those that a crash kept from being accepted. */
  async function goOn(): Promise<number> {
    const taken = await working.list();
    const outcomes = await archive.arrivals.outcomes(taken.map(({ arrivalId }) => arrivalId));
    const known = new Map(outcomes.map((outcome) => [outcome.arrivalId, outcome]));
    await eachAtMost(AT_ONCE, taken, async (file) => {
      const outcome = known.get(file.arrivalId);
      if (outcome === undefined) await accept(file);
      else if (outcome.state === 'indexed') await working.done(file);
      else if (outcome.failure !== null) await working.failed(file, outcome.failure);
    });
    return taken.length;
  }

  /** One file that cannot be moved (open in another program) waits; the others go on. */
  async function take(path: string): Promise<void> {
    const file = await working.take(path).catch((error: unknown) => {
      log.warn({ err: error, path }, 'a file in the watched folder cannot be taken yet');
      return null;
    });
    if (file !== null) await accept(file);
  }

  async function look(): Promise<void> {
    await working.prepare();
    const underWay = await goOn();
    const ready = await settled(filesIn(folder, OWN_FOLDERS));
    await eachAtMost(AT_ONCE, ready.slice(0, Math.max(MOST_TAKEN - underWay, 0)), take);
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        await look();
        if (troubled) log.info('the watched folder goes on');
        troubled = false;
      } catch (error) {
        if (!troubled) log.warn({ err: error, folder }, 'the watched folder waits; nothing is lost');
        troubled = true;
      }
      await wait(options.everyMs ?? 1_000, undefined, { signal }).catch(() => undefined);
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
