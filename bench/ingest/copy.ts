import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import { openArchive, type Archive } from '../../archive/archive.ts';
import type { Services } from '../../config/running.ts';
import { setUpIndices } from '../../mappings/setup.ts';
import type { Viewer } from '../../model/viewer.ts';
import { repository } from '../../stack/folders.ts';
import { startGuarded, type Guarded } from '../../stack/guarded.ts';
import { programCommand } from '../../stack/programs.ts';
import { createDatabase, dropDatabase, removeIndices } from '../../stack/throwaway.ts';

/** Sees everything, so that nothing measured is hidden. */
export const EVERYTHING: Viewer = { clearances: new Set(['denunciations']) };

/** A copy of the product with an ingest process of its own, on given services. */
export interface Copy {
  readonly archive: Archive;
  readonly client: Client;
  readonly prefix: string;
  /** The watched folder. */
  readonly intake: string;
  /** Largest resident memory of each process of the ingest so far, added up, in MiB. */
  peakMemory(): Promise<number>;
  /** Ends it and removes everything it made. */
  remove(): Promise<void>;
}

/** Reading threads of the ingest process: what is measured is what two cores do. */
export const THREADS = 2;

/** Starts the ingest process, which ends with this one, and waits until it says that it is ready. */
async function startIngest(env: NodeJS.ProcessEnv): Promise<Guarded> {
  let said = '';
  return new Promise((resolve, reject) => {
    const ingest = startGuarded({
      command: process.execPath,
      args: programCommand('ingest'),
      env,
      cwd: repository,
      stopSignal: 'SIGTERM',
      graceSeconds: 10,
      output(text) {
        said = (said + text).slice(-10_000);
        if (said.includes('ingest is ready')) resolve(ingest);
      },
    });
    void ingest.ended.then((code) => reject(new Error(`ingest ended with ${code}: ${said}`)));
  });
}

/** Memory that the process held at most, in MiB, if it has this in its environment. */
async function peakOf(processId: string, variable: string): Promise<number> {
  try {
    const environment = await readFile(`/proc/${processId}/environ`, 'utf8');
    if (!environment.split('\0').includes(variable)) return 0;
    const status = await readFile(`/proc/${processId}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The same for all processes with this in their environment, added up. */
async function peakOfAll(variable: string): Promise<number> {
  const processIds = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const peaks = await Promise.all(processIds.map((id) => peakOf(id, variable)));
  return peaks.reduce((sum, peak) => sum + peak, 0);
}

/** Starts a copy with an empty archive, and waits until it is ready. */
export async function startCopy({ elasticsearchUrl, databaseUrl: server }: Services): Promise<Copy> {
  const name = `bench${randomBytes(5).toString('hex')}`;
  const databaseUrl = await createDatabase(server, name);
  const dataFolder = await mkdtemp(join(tmpdir(), 'trahoso-bench-'));
  const intake = join(dataFolder, 'intake');
  const client = new Client({ node: elasticsearchUrl });
  await setUpIndices(client, name);
  const archive = await openArchive({ databaseUrl, dataFolder, maxFileBytes: 2 ** 30, unclearBelow: 0.75 });
  const ingest = await startIngest({
    ...process.env,
    DATABASE_URL: databaseUrl,
    ELASTICSEARCH_URL: elasticsearchUrl,
    TRAHOSO_DATA: dataFolder,
    TRAHOSO_INTAKE: intake,
    TRAHOSO_INDEX_PREFIX: name,
    TRAHOSO_LOG_LEVEL: 'info',
    TRAHOSO_WORKERS: String(THREADS),
  });
  return {
    archive,
    client,
    prefix: name,
    intake,
    peakMemory: () => peakOfAll(`TRAHOSO_INDEX_PREFIX=${name}`),
    async remove() {
      await ingest.stop();
      await archive.close();
      await client.close();
      await removeIndices(elasticsearchUrl, name);
      await dropDatabase(server, name);
      await rm(dataFolder, { recursive: true });
    },
  };
}
