import { Piscina } from 'piscina';
import type { Turn } from '../../model/page.ts';
import { Problem } from '../../problems/problem.ts';
import { createFileCache } from './cache.ts';

/** One page to be drawn. */
export interface PictureTask {
  /** Where the original lies. */
  readonly path: string;
  /** 1 for the first page. */
  readonly page: number;
  readonly turn: Turn;
  /** Pixels at most. */
  readonly width: number;
}

/** Draws pages away from the thread that answers requests, and keeps what was drawn. */
export interface Pictures {
  /**
   * A page as the bytes of a WebP file.
   *
   * @param name - of the picture, letters, digits and hyphens: equal names mean equal pictures
   * @throws Problem `reading-failed` when the page cannot be drawn
   */
  draw(name: string, task: PictureTask): Promise<Uint8Array>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** How pictures are drawn and kept. */
export interface PicturesOptions {
  /** Folder of the kept pictures; nothing else lies in it. */
  readonly folder: string;
  /** How much may lie in it. Default: 2 GiB, some 20,000 pages. */
  readonly maxBytes?: number;
  readonly onTrouble: (error: unknown) => void;
  /** Threads started at once and kept, so that the first page need not wait for one. Default: 0. */
  readonly readyThreads?: number;
}

/** A page that takes longer has hung. */
const PATIENCE_MS = 60_000;

/**
 * Prepares drawing on one or two threads: pages are looked at one after the other, and the other cores belong to reading
 * and to search.
 */
export function createPictures(options: PicturesOptions): Pictures {
  const { folder, maxBytes = 2 * 2 ** 30, onTrouble, readyThreads = 0 } = options;
  const cache = createFileCache(folder, maxBytes, onTrouble);
  const threads = new Piscina<PictureTask, Uint8Array>({
    filename: new URL('./thread.ts', import.meta.url).href,
    execArgv: ['--import', 'tsx'],
    minThreads: readyThreads,
    maxThreads: 2,
    idleTimeout: 60_000,
  });

  async function draw(task: PictureTask): Promise<Uint8Array> {
    try {
      return await threads.run(task, { signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch (cause) {
      throw new Problem('reading-failed', { detail: `Không vẽ được trang ${task.page}.`, cause });
    }
  }

  return {
    draw: (name, task) => cache.get(`${name}.webp`, () => draw(task)),
    close: () => threads.destroy(),
  };
}
