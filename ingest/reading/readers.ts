import { availableParallelism } from 'node:os';
import type { PageReading } from '../../model/page.ts';
import type { OpenedOriginal, ReadingReply } from './messages.ts';
import { createThreads } from './threads.ts';

export type { OpenedOriginal } from './messages.ts';

/** How originals are read. */
export interface ReadersOptions {
  /** Threads, each with its own OCR engine once it needs one. Default: one for each processor core. */
  readonly threads?: number;
  /** PEM file or folder of the authorities trusted to vouch for signers. */
  readonly trustedAuthorities: string;
  /** Starts threads and OCR engines at once, not with the first file. */
  readonly warm?: boolean;
  /** A page that takes longer has hung; its thread is replaced. Default: three minutes. */
  readonly taskTimeoutMs?: number;
}

/** Reads originals off the main thread: many pages at once, of one document or of several. */
export interface Readers {
  /**
   * Opens an original and says what it is.
   *
   * @param path - where the bytes are.
   * @param fileName - what a person calls it; its ending tells plain text from rubbish.
   * @throws Problem `file-empty`, `file-locked`, `file-damaged`, `file-not-a-document`,
   *   `too-many-pages`, or `reading-failed` when it broke the reading thread twice.
   */
  open(path: string, fileName: string): Promise<OpenedOriginal>;
  /**
   * Reads one page, from its text layer or by OCR.
   *
   * @param mediaType - as {@link Readers.open} said.
   * @param number - 1 for the first page.
   * @throws Problem as {@link Readers.open}.
   */
  readPage(path: string, mediaType: string, number: number): Promise<PageReading>;
  /** Ends the threads. Whatever is under way is rejected. */
  close(): Promise<void>;
}

const THREE_MINUTES = 180_000;

/**
 * Prepares reading threads; they start with the first file unless they are to be warm.
 *
 * @example
 * const readers = createReaders({ trustedAuthorities: 'data/trusted-ca' });
 * const { mediaType, pageCount } = await readers.open(path, 'đơn.pdf');
 * const first = await readers.readPage(path, mediaType, 1);
 */
export function createReaders(options: ReadersOptions): Readers {
  const threads = createThreads({
    threads: options.threads ?? availableParallelism(),
    entry: new URL('./thread.mjs', import.meta.url),
    settings: { trustedAuthorities: options.trustedAuthorities, warm: options.warm ?? false },
    taskTimeoutMs: options.taskTimeoutMs ?? THREE_MINUTES,
  });
  return {
    open: async (path, fileName) =>
      expected(await threads.run({ kind: 'open', path, fileName }), 'opened').original,
    readPage: async (path, mediaType, number) =>
      expected(await threads.run({ kind: 'page', path, mediaType, number }), 'read').page,
    close: () => threads.close(),
  };
}

function expected<Kind extends ReadingReply['kind']>(
  reply: ReadingReply,
  kind: Kind,
): Extract<ReadingReply, { kind: Kind }> {
  if (reply.kind !== kind) throw new Error(`a reading thread answered ${reply.kind}, not ${kind}`);
  return reply as Extract<ReadingReply, { kind: Kind }>;
}
