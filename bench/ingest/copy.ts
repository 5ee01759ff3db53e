import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { on, once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import pg from 'pg';
import { openArchive, type Archive } from '../../archive/archive.ts';
import { setUpIndices } from '../../mappings/setup.ts';
import type { Viewer } from '../../model/viewer.ts';

/** Sees everything, so that nothing measured is hidden. */
export const EVERYTHING: Viewer = { clearances: new Set(['denunciations']) };

/** A copy of the product with an ingest process of its own, on given services. */
export interface Copy {
  readonly archive: Archive;
  readonly client: Client;
  readonly prefix: string;
  /** The watched folder. */
  readonly intake: string;
  /** Largest resident memory of the ingest process so far, in MiB. */
  peakMemory(): Promise<number>;
  /** Ends it and removes everything it made. */
  remove(): Promise<void>;
}

async function ready(ingest: ChildProcess): Promise<void> {
  const { stdout } = ingest;
  if (stdout === null) throw new Error('the ingest process has no output');
  for await (const [chunk] of on(stdout, 'data') as AsyncIterable<[Buffer]>) {
    if (chunk.toString().includes('ingest is ready')) break;
  }
  stdout.resume();
}

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

/** Starts a copy with an empty archive, and waits until it is ready. */
export async function startCopy(services: { elasticsearchUrl: string; databaseUrl: string }): Promise<Copy> {
  const name = `bench${randomBytes(5).toString('hex')}`;
  const url = new URL(services.databaseUrl);
  url.pathname = `/${name}`;
  await onServer(services.databaseUrl, `create database ${name}`);
  const dataFolder = await mkdtemp(join(tmpdir(), 'trahoso-bench-'));
  const env = {
    ...process.env,
    DATABASE_URL: url.href,
    ELASTICSEARCH_URL: services.elasticsearchUrl,
    TRAHOSO_DATA: dataFolder,
    TRAHOSO_INTAKE: join(dataFolder, 'intake'),
    TRAHOSO_INDEX_PREFIX: name,
    TRAHOSO_LOG_LEVEL: 'info',
  };
  const client = new Client({ node: services.elasticsearchUrl });
  await setUpIndices(client, name);
  const options = { databaseUrl: url.href, dataFolder, maxFileBytes: 2 ** 30, unclearBelow: 0.75 };
  const archive = await openArchive(options);
  const ingest = spawn(process.execPath, ['--import', 'tsx', 'ingest/main.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(ingest);
  return {
    archive,
    client,
    prefix: name,
    intake: join(dataFolder, 'intake'),
    async peakMemory() {
      const status = await readFile(`/proc/${ingest.pid ?? 'self'}/status`, 'utf8');
      return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    },
    async remove() {
      ingest.kill('SIGTERM');
      await once(ingest, 'exit');
      await archive.close();
      await client.indices.delete({ index: Object.keys(await client.indices.get({ index: `${name}-*` })) });
      await client.close();
      await onServer(services.databaseUrl, `drop database ${name} with (force)`);
      await rm(dataFolder, { recursive: true });
    },
  };
}
