import { openOriginal, type Original } from '../../formats/open.ts';
import type { ThreadSettings } from './messages.ts';

/** How many files a thread keeps open: the one in hand and the one before. */
const MOST_OPEN = 2;

/** The files a thread has open, so that a document's pages are read without opening it anew. */
export interface OpenOriginals {
  /** @throws Problem as `openOriginal`. */
  open(path: string, fileName?: string): Promise<Original>;
}

/** Keeps the last few originals open and closes the others. */
export function createOpenOriginals(settings: ThreadSettings): OpenOriginals {
  const openByPath = new Map<string, Original>();
  return {
    async open(path, fileName = '') {
      const known = openByPath.get(path);
      const original = known ?? (await openOriginal(path, fileName, settings));
      openByPath.delete(path);
      openByPath.set(path, original);
      for (const [oldest, old] of [...openByPath].slice(0, -MOST_OPEN)) {
        openByPath.delete(oldest);
        await old.close();
      }
      return original;
    },
  };
}
