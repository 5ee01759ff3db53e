import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, open, opendir, rename, rm, stat, type FileHandle } from 'node:fs/promises';

import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Problem } from '../problems/problem.ts';

/** What is known of an original once it lies in the archive. */
export interface StoredOriginal {
  readonly sha256: string;
  readonly bytes: number;
}

/** Originals on disk, byte for byte, addressed by SHA-256. */
export interface Originals {
  /** Absolute path of an original: `originals/ab/cd/<sha256>` in the data folder. For reading only. */
  path(sha256: string): string;
  /**
   * Takes in one file. When the promise fulfils, the bytes are on the disk for good; when it rejects,
   * nothing is left behind. The same bytes again leave the first file as it is.
   *
   * @throws Problem `file-too-large`, `disk-full`, `storage-read-only`
   */
  keep(source: AsyncIterable<Uint8Array>): Promise<StoredOriginal>;
  /**
   * The bytes of an original, or of a part of it (`end` inclusive, as in HTTP ranges).
   *
   * @throws Problem `original-missing`
   */
  open(sha256: string, range?: { start: number; end: number }): Promise<Readable>;
  /** Every file that lies in the folder of originals, by path. */
  files(): AsyncGenerator<string>;
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Writes the stream to the file while hashing it; refuses more than `maxBytes`. */
async function write(
  file: FileHandle,
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<StoredOriginal> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) {
      throw new Problem('file-too-large', { detail: `Mức cho phép là ${maxBytes / 2 ** 20} MB.` });
    }
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  await file.sync();
  return { sha256: hash.digest('hex'), bytes };
}

const sizeOf = async (path: string): Promise<number | null> => {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

/**
 * The store of originals in a data folder.
 *
 * @param dataFolder - absolute path
 * @param maxBytes - largest file taken in
 */
export async function openOriginals(dataFolder: string, maxBytes: number): Promise<Originals> {
  const root = join(dataFolder, 'originals');
  const incoming = join(dataFolder, 'incoming');
  const path = (sha256: string): string => join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);

  /** Puts a finished file in its place for good. A file of the right size is never touched again. */
  async function place(temporary: string, { sha256, bytes }: StoredOriginal): Promise<void> {
    const target = path(sha256);
    if ((await sizeOf(target)) === bytes) return rm(temporary);
    const folder = dirname(target);
    const created = await mkdir(folder, { recursive: true });
    await chmod(temporary, 0o444);
    await rename(temporary, target);
    await syncFolder(folder);
    if (created !== undefined) {
      await syncFolder(dirname(folder));
      await syncFolder(root);
    }
  }

  async function keep(source: AsyncIterable<Uint8Array>): Promise<StoredOriginal> {
    const temporary = join(incoming, randomUUID());
    const file = await open(temporary, 'wx');
    try {
      const stored = await write(file, source, maxBytes).finally(() => file.close());
      await place(temporary, stored);
      return stored;
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  await mkdir(root, { recursive: true });
  await mkdir(incoming, { recursive: true });

  return {
    path,
    keep,
    async open(sha256, range) {
      const file = await open(path(sha256), 'r').catch((cause: unknown) => {
        throw new Problem('original-missing', { cause });
      });
      return file.createReadStream(range);
    },
    async *files() {
      for await (const entry of await opendir(root, { recursive: true })) {
        if (entry.isFile()) yield join(entry.parentPath, entry.name);
      }
    },
  };
}
