import { join } from 'node:path';
import type { Services } from '../config/running.ts';
import type { Copy } from './copy.ts';
import { repository } from './folders.ts';
import { run } from './guarded.ts';
import { startServer } from './own-server.ts';
import { freePort } from './ports.ts';
import { StackError } from './stack-error.ts';
import { playwrightCounts, type Counts } from './test-counts.ts';
import { createDatabase, dropDatabase, removeIndices } from './throwaway.ts';

/** Starts a real copy, takes the sample set in, and runs the browser tests against it. */
export async function testEndToEnd(copy: Copy, services: Services, chromium: string): Promise<Counts> {
  const env = await ownEnvironment(copy, services);
  const server = await startServer(env);
  await copy.shutdown.add(server.process.stop);
  const everything = { ...process.env, ...env, TRAHOSO_URL: server.url, CHROMIUM_PATH: chromium };
  await takeSamplesIn(everything);
  const report = join(copy.data, 'playwright.json');
  const code = await run({
    command: join(repository, 'node_modules', '.bin', 'playwright'),
    args: ['test', '--reporter=list,json'],
    env: { ...everything, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    cwd: repository,
    output: 'inherit',
  });
  return playwrightCounts(report, code);
}

/** A database, index names and a folder of its own on the services the other tests use. */
async function ownEnvironment(copy: Copy, services: Services): Promise<NodeJS.ProcessEnv> {
  const { databaseUrl, elasticsearchUrl } = services;
  const database = `e2e_${process.pid}`;
  const prefix = `e2e-${process.pid}`;
  const DATABASE_URL = await createDatabase(databaseUrl, database);
  await copy.shutdown.add(async () => {
    await dropDatabase(databaseUrl, database);
    await removeIndices(elasticsearchUrl, prefix);
  });
  return {
    PORT: String(await freePort()),
    TRAHOSO_DATA: join(copy.data, 'e2e'),
    DATABASE_URL,
    ELASTICSEARCH_URL: elasticsearchUrl,
    TRAHOSO_INDEX_PREFIX: prefix,
  };
}

async function takeSamplesIn(env: NodeJS.ProcessEnv): Promise<void> {
  const args = ['run', 'ingest', '--', join('samples', 'files'), '--wait'];
  const code = await run({ command: 'npm', args, env, cwd: repository, output: 'inherit' });
  if (code !== 0) throw new StackError('The sample set could not be taken in.');
}
