import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that systems and programs leave lying about, and files still being written. */
const NOT_DOCUMENTS = [
  /^\./,
  /^~\$/,
  /\.(tmp|part|partial|crdownload|swp)$/i,
  /^(thumbs\.db|ehthumbs\.db|desktop\.ini)$/i,
];

/** Whether a file or folder of this name is passed over at intake. */
export const isPassedOver = (name: string): boolean => NOT_DOCUMENTS.some((pattern) => pattern.test(name));

/**
 * Every file in a folder and its subfolders, in the order of names; hidden and temporary ones passed
 * over, links not followed.
 *
 * @param leaveOut - names of folders directly in `folder` that are not looked into
 * @returns paths beginning with `folder`
 */
export async function* filesIn(
  folder: string,
  leaveOut: ReadonlySet<string> = new Set(),
): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !leaveOut.has(entry.name)) yield* filesIn(path);
  }
}
