import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { logFile, type Copy } from './copy.ts';
import { repository } from './folders.ts';
import { lastLines, run } from './guarded.ts';
import { sayer } from './say.ts';
import { StackError } from './stack-error.ts';

const say = sayer('Web');
const web = join(repository, 'web');
const built = join(web, 'build', 'handler.js');
const generated = new Set(['build', '.svelte-kit', 'node_modules']);

/**
 * Builds the pages when any of their sources is newer than what was built.
 *
 * @throws StackError with the end of what the builder wrote, when it fails.
 */
export async function buildWeb(copy: Copy): Promise<void> {
  if (existsSync(built) && newest(web) < statSync(built).mtimeMs) return;
  say('building the pages');
  const file = logFile(copy, 'web-build');
  const vite = join(repository, 'node_modules', 'vite', 'bin', 'vite.js');
  const code = await run({
    command: process.execPath,
    args: [vite, 'build'],
    env: { ...copy.env, NODE_ENV: 'production' },
    cwd: web,
    output: { file },
  });
  if (code !== 0)
    throw new StackError(`The pages could not be built. The end of ${file}:`, lastLines(file, 40));
  say('built');
}

/** When anything in the folder last changed; folders count, since a file may have been taken away. */
function newest(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !generated.has(entry.name))
    .map((entry) => join(folder, entry.name))
    .reduce((latest, path) => {
      const { mtimeMs } = statSync(path);
      return Math.max(latest, mtimeMs, statSync(path).isDirectory() ? newest(path) : 0);
    }, 0);
}
