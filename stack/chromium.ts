import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { repository } from './folders.ts';
import { run } from './guarded.ts';
import { sayer } from './say.ts';
import { StackError } from './stack-error.ts';
import { findOnPath } from './tools.ts';

const say = sayer('Chromium');
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * A Chromium for the tests: the one CHROMIUM_PATH names, one that is installed, Playwright's own; else it is
 * installed, as root from Debian's package (which brings the libraries it needs), otherwise by Playwright.
 *
 * @returns the path of the program.
 * @throws StackError when none runs and none can be installed.
 */
export async function findChromium(env: NodeJS.ProcessEnv): Promise<string> {
  const found = await present(env);
  if (found) return found;
  say('none is installed; installing one');
  if (process.getuid?.() === 0 && findOnPath('apt-get', env)) await installPackage(env);
  const packaged = await present(env);
  if (packaged) return packaged;
  await playwright(env, 'install', 'chromium');
  const own = await present(env);
  if (own) return own;
  throw new StackError(
    'The tests need a Chromium, and none could be installed.',
    'Debian: apt-get install chromium · others: npx playwright install --with-deps chromium',
    'Or name one by CHROMIUM_PATH.',
  );
}

async function present(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const installed = names.map((name) => findOnPath(name, env));
  const candidates = [env.CHROMIUM_PATH, ...installed, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && runs(path));
}

/** It may be there and lack a library. */
function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

async function installPackage(env: NodeJS.ProcessEnv): Promise<void> {
  const apt = (...args: string[]): Promise<number> =>
    run({
      command: 'apt-get',
      args: ['-q', '-y', ...args],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      cwd: repository,
      output: 'inherit',
    });
  await apt('update');
  await apt('install', '--no-install-recommends', 'chromium');
}

function playwright(env: NodeJS.ProcessEnv, ...args: string[]): Promise<number> {
  const command = `${repository}/node_modules/.bin/playwright`;
  return run({ command, args, env, cwd: repository, output: 'inherit' });
}
