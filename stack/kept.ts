import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A folder made once and then kept: `make` fills a fresh folder beside it, which takes its place only when
 * whole, so that neither an interrupted start nor two starts at once leave half a folder. Every user of this
 * machine may read it.
 *
 * @returns `folder`
 */
export async function madeOnce(folder: string, make: (empty: string) => Promise<void>): Promise<string> {
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  await chmod(dirname(folder), 0o755);
  const fresh = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    await make(fresh);
    execFileSync('chmod', ['-R', 'a+rX', fresh]);
    await rename(fresh, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}
