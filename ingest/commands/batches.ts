import { access, constants, stat } from 'node:fs/promises';
import { filesIn } from '../files/find.ts';

/** A request is small enough to be sent again, and large enough to be worth its while. */
const MOST_FILES = 20;
const MOST_BYTES = 32 * 2 ** 20;

/** A path given by a person that cannot be sent. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

/** Every file below the paths given, and what cannot be read of them. */
export async function findFiles(
  given: readonly string[],
): Promise<{ files: { path: string; bytes: number }[]; unreadable: Unreadable[] }> {
  const files: { path: string; bytes: number }[] = [];
  const unreadable: Unreadable[] = [];
  const add = async (path: string): Promise<void> => {
    try {
      await access(path, constants.R_OK);
      files.push({ path, bytes: (await stat(path)).size });
    } catch (error) {
      unreadable.push({ path, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  for (const path of given) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) await add(path);
    else for await (const file of filesIn(path)) await add(file);
  }
  return { files, unreadable };
}

/** The files in requests of a moderate size, in their order. */
export function* batchesOf(files: readonly { path: string; bytes: number }[]): Generator<string[]> {
  let paths: string[] = [];
  let bytes = 0;
  for (const file of files) {
    if (paths.length > 0 && (paths.length === MOST_FILES || bytes + file.bytes > MOST_BYTES)) {
      yield paths;
      paths = [];
      bytes = 0;
    }
    paths.push(file.path);
    bytes += file.bytes;
  }
  if (paths.length > 0) yield paths;
}
