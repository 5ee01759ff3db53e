import { join } from 'node:path';
import { repository } from './folders.ts';
import { startGuarded, type Guarded } from './guarded.ts';

/** A copy of the product, started by `npm start`'s own way. */
export interface OwnServer {
  /** Where it answers. */
  readonly url: string;
  /** Everything it wrote so far. */
  readonly output: () => string;
  readonly process: Guarded;
}

/**
 * Starts a copy and waits for its `Ready:` line.
 *
 * @param env on top of our own environment: PORT, TRAHOSO_DATA and what else the copy is to be told.
 * @throws Error with everything it wrote, when it ends instead.
 */
export async function startServer(env: NodeJS.ProcessEnv): Promise<OwnServer> {
  let written = '';
  let ready: (url: string) => void = () => undefined;
  const answers = new Promise<string>((resolve) => (ready = resolve));
  const guarded = startGuarded({
    command: process.execPath,
    args: [join(repository, 'stack', 'start.mjs')],
    env: { ...process.env, ...env },
    cwd: repository,
    stopSignal: 'SIGTERM',
    graceSeconds: 60,
    output: (text) => {
      written += text;
      const line = /^Ready: (\S+)$/m.exec(written);
      if (line?.[1]) ready(line[1]);
    },
  });
  const ended = guarded.ended.then(() => Promise.reject(new Error(`It ended:\n${written}`)));
  const url = await Promise.race([answers, ended]);
  ended.catch(() => undefined);
  return { url, output: () => written, process: guarded };
}
