import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Small files that can be made again at any time, on disk, the longest unused thrown away first. */
export interface FileCache {
  /** The bytes kept under a name, or else those that `make` gives, which are then kept. */
  get(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** Down to this share of the bound, so that not every new file tidies up. */
const AFTER_TIDYING = 0.8;

const readIfThere = (path: string): Promise<Uint8Array | null> => readFile(path).catch(() => null);

async function filesIn(folder: string): Promise<{ path: string; bytes: number; usedAt: number }[]> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      return { path, bytes: size, usedAt: mtimeMs };
    }),
  );
  return files.sort((a, b) => a.usedAt - b.usedAt);
}

/**
 * A cache in a folder of its own.
 *
 * @param folder - made when it is missing; nothing else may lie in it
 * @param maxBytes - how much may lie in it, roughly
 * @param onTrouble - told when a file could not be kept; it is handed out all the same
 */
export function createFileCache(
  folder: string,
  maxBytes: number,
  onTrouble: (error: unknown) => void,
): FileCache {
  const making = new Map<string, Promise<Uint8Array>>();
  let held: number | undefined;

  async function tidyUp(): Promise<void> {
    const files = await filesIn(folder);
    held = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (held <= maxBytes) return;
    for (const { path, bytes } of files) {
      if (held <= maxBytes * AFTER_TIDYING) return;
      await rm(path, { force: true });
      held -= bytes;
    }
  }

  async function keep(name: string, bytes: Uint8Array): Promise<void> {
    const temporary = join(folder, `${randomUUID()}.new`);
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, bytes);
    await rename(temporary, join(folder, name));
    if (held !== undefined) held += bytes.byteLength;
    if (held === undefined || held > maxBytes) await tidyUp();
  }

  async function find(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const path = join(folder, name);
    const kept = await readIfThere(path);
    if (kept) {
      const now = new Date();
      await utimes(path, now, now).catch(onTrouble);
      return kept;
    }
    const bytes = await make();
    await keep(name, bytes).catch(onTrouble);
    return bytes;
  }

  return {
    get(name, make) {
      const found = making.get(name) ?? find(name, make).finally(() => making.delete(name));
      making.set(name, found);
      return found;
    },
  };
}
