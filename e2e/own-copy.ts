import { join } from 'node:path';
import { startGuarded } from '../stack/guarded.ts';
import { freePort } from '../stack/ports.ts';
import { test } from './support.ts';

/** A second API and pages beside the copy under test, on the same archive but told other things. */
interface OwnCopy {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 60_000;
const repository = join(import.meta.dirname, '..');

async function startOwnCopy(told: NodeJS.ProcessEnv): Promise<OwnCopy> {
  const port = await freePort();
  let written = '';
  const { ended, stop } = startGuarded({
    command: process.execPath,
    args: ['--import', 'tsx', 'search-api/main.ts'],
    env: { ...process.env, ...told, PORT: String(port) },
    cwd: repository,
    stopSignal: 'SIGTERM',
    graceSeconds: 15,
    output: (text) => (written += text),
  });
  const url = `http://127.0.0.1:${port}`;
  const hasEnded = ended.then((code) => {
    throw new Error(`The copy ended with ${code}:\n${written}`);
  });
  hasEnded.catch(() => undefined);
  await Promise.race([answers(url), hasEnded]);
  return { url, stop };
}

async function answers(url: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const response = await fetch(`${url}/api/live`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer.`);
}

/**
 * Tests whose browser and requests go to a copy of their own on the same archive.
 *
 * @param told environment of that copy, on top of what the copy under test was given.
 */
export const testOnCopy = (told: NodeJS.ProcessEnv) =>
  test.extend<object, { ownCopy: OwnCopy }>({
    ownCopy: [
      async ({}, use) => {
        const copy = await startOwnCopy(told);
        await use(copy);
        await copy.stop();
      },
      { scope: 'worker', timeout: 2 * PATIENCE_MS },
    ],
    baseURL: ({ ownCopy }, use) => use(ownCopy.url),
  });
