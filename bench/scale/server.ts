import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from '../../config/running.ts';
import { repository } from '../../stack/folders.ts';
import { startGuarded } from '../../stack/guarded.ts';
import { freePort } from '../../stack/ports.ts';
import { programCommand } from '../../stack/programs.ts';

/** The product's own server, in a process of its own. */
export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the server over the indices of a prefix, and waits until it is ready; it ends with this process. */
export async function startServer(
  { elasticsearchUrl, databaseUrl }: Services,
  prefix: string,
): Promise<Server> {
  const port = await freePort();
  const data = await mkdtemp(join(tmpdir(), 'trahoso-bench-'));
  let said = '';
  return new Promise((resolve, reject) => {
    const server = startGuarded({
      command: process.execPath,
      args: programCommand('search-api'),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        ELASTICSEARCH_URL: elasticsearchUrl,
        TRAHOSO_DATA: data,
        TRAHOSO_INDEX_PREFIX: prefix,
        TRAHOSO_LOG_LEVEL: 'info',
      },
      cwd: repository,
      stopSignal: 'SIGTERM',
      graceSeconds: 10,
      output(text) {
        said = (said + text).slice(-10_000);
        if (!said.includes('search-api is ready')) return;
        resolve({
          url: `http://127.0.0.1:${port}`,
          async stop() {
            await server.stop();
            await rm(data, { recursive: true, force: true });
          },
        });
      },
    });
    void server.ended.then((code) => reject(new Error(`search-api ended with ${code}: ${said}`)));
  });
}
