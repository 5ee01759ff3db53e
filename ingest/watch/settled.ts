import { stat } from 'node:fs/promises';

interface Look {
  readonly size: number;
  readonly modified: number;
  /** For how many looks the file has been the same. */
  readonly same: number;
}

/** Looks after which an unchanged file counts as whole; an empty one may be a copy that has just begun. */
const LOOKS = 2;
const LOOKS_EMPTY = 10;

async function look(path: string, before: Look | undefined): Promise<Look | null> {
  const now = await stat(path).catch(() => null);
  if (now === null) return null;
  const unchanged = before?.size === now.size && before.modified === now.mtimeMs;
  return { size: now.size, modified: now.mtimeMs, same: unchanged ? before.same + 1 : 0 };
}

const isSettled = ({ size, same }: Look): boolean => same >= (size === 0 ? LOOKS_EMPTY : LOOKS);

/**
 * Tells files that have stopped growing from those still being copied, by looking at them again and
 * again: network drives send no word of changes.
 *
 * @returns a function to be called with all paths at each look; it gives those whose size and time
 * of change were the same at several looks
 */
export function createSettled(): (paths: AsyncIterable<string>) => Promise<string[]> {
  let looks = new Map<string, Look>();
  return async (paths) => {
    const next = new Map<string, Look>();
    for await (const path of paths) {
      const seen = await look(path, looks.get(path));
      if (seen !== null) next.set(path, seen);
    }
    looks = next;
    return [...next].filter(([, seen]) => isSettled(seen)).map(([path]) => path);
  };
}
