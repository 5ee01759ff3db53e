import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { Failure } from '../../model/document.ts';
import { filesIn } from '../files/find.ts';

/** Folders inside the watched one that belong to us. */
export const OWN_FOLDERS: ReadonlySet<string> = new Set(['done', 'failed']);

/** Hidden, so that nothing in it is taken for a new file. */
const WORKING = '.working';

/** A file that was taken and whose outcome is not known yet. */
export interface TakenFile {
  /** The id of its arrival: it stands in the folder's name, so that a crash loses nothing. */
  readonly arrivalId: string;
  readonly path: string;
  /** Where it stood in the watched folder. */
  readonly relativePath: string;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The path itself, or with ` (2)`, ` (3)` … before its ending when it, or the reason beside it, is there. */
async function freePath(wanted: string): Promise<string> {
  const ending = extname(wanted);
  const stem = join(dirname(wanted), basename(wanted, ending));
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? wanted : `${stem} (${number})${ending}`;
    if (!(await exists(path)) && !(await exists(`${path}.txt`))) return path;
  }
}

/** The part of the watched folder where files wait for their outcome, and where they go then. */
export function workingFolder(watched: string) {
  const root = join(watched, WORKING);

  async function settle(file: TakenFile, folder: 'done' | 'failed', reason: string | null): Promise<void> {
    const target = await freePath(join(watched, folder, file.relativePath));
    await mkdir(dirname(target), { recursive: true });
    // With a byte order mark, for editors that would otherwise guess another encoding.
    if (reason !== null) await writeFile(`${target}.txt`, `\ufeff${basename(target)}: ${reason}\n`);
    await rename(file.path, target);
    await rm(join(root, file.arrivalId), { recursive: true });
  }

  return {
    /** Makes the folders, the watched one included. */
    async prepare(): Promise<void> {
      for (const folder of [WORKING, ...OWN_FOLDERS]) await mkdir(join(watched, folder), { recursive: true });
    },

    /** Takes a file out of sight, for good: renamed within the folder, so it is whole or not there. */
    async take(path: string): Promise<TakenFile> {
      const arrivalId = randomUUID();
      const relativePath = relative(watched, path);
      const target = join(root, arrivalId, relativePath);
      await mkdir(dirname(target), { recursive: true });
      await rename(path, target);
      return { arrivalId, path: target, relativePath };
    },

    /** Files taken whose outcome is not known, also from before a crash. */
    async list(): Promise<TakenFile[]> {
      const taken: TakenFile[] = [];
      for (const arrivalId of await readdir(root)) {
        const folder = join(root, arrivalId);
        let found = false;
        for await (const path of filesIn(folder)) {
          taken.push({ arrivalId, path, relativePath: relative(folder, path) });
          found = true;
        }
        if (!found) await rm(folder, { recursive: true });
      }
      return taken;
    },

    /** The document is in the archive and can be found. */
    done: (file: TakenFile): Promise<void> => settle(file, 'done', null),

    /** The document could not be taken in or read; the reason goes beside it. */
    failed: (file: TakenFile, { message }: Failure): Promise<void> => settle(file, 'failed', message),
  };
}
