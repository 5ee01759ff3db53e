import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration } from '../config/configuration.ts';
import type { Services } from '../config/running.ts';
import { describeCopy, type Copy } from '../stack/copy.ts';
import { startServices } from '../stack/services.ts';

/** Services and programs of a copy that a test may kill. */
export interface Killable extends Services {
  readonly env: NodeJS.ProcessEnv;
  /** The services are started again by themselves, as `npm start` does. */
  kill(service: 'elasticsearch' | 'postgres'): void;
  /** Starts an ingest process. */
  ingest(): ChildProcess;
  stop(): Promise<void>;
}

/** What a copy in this folder is told; nothing of the services that other tests use. */
function environment(dataFolder: string): NodeJS.ProcessEnv {
  const env = { ...process.env, TRAHOSO_DATA: dataFolder, TRAHOSO_INTAKE: join(dataFolder, 'intake') };
  const given = new Set(['ELASTICSEARCH_URL', 'DATABASE_URL']);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !given.has(name)));
}

/** Everything that runs with this in its command line; a service may have several processes. */
function processesOf(word: string): number[] {
  try {
    return execFileSync('pgrep', ['-f', word], { encoding: 'utf8' }).trim().split('\n').map(Number);
  } catch {
    return [];
  }
}

function processIds(copy: Copy, service: 'elasticsearch' | 'postgres'): number[] {
  if (service === 'elasticsearch') return processesOf(join(copy.data, 'elasticsearch', 'config'));
  const [first] = readFileSync(join(copy.data, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n');
  return [Number(first)];
}

/** Brings up Elasticsearch and PostgreSQL for a copy in an empty folder, never in Docker. */
export async function startKillable(dataFolder: string): Promise<Killable> {
  const env = environment(dataFolder);
  // The services run as another user, who must be able to get there.
  chmodSync(dataFolder, 0o755);
  // Folders that are there already keep a copy from being brought up in Docker.
  for (const name of ['elasticsearch', 'postgres', 'run', 'intake']) mkdirSync(join(dataFolder, name));
  const copy = describeCopy(readConfiguration(env), env);
  const services = await startServices(copy);
  const programs: ChildProcess[] = [];
  return {
    ...services,
    env,
    kill(service) {
      const ids = processIds(copy, service);
      if (ids.length === 0) throw new Error(`${service} does not run`);
      for (const id of ids) process.kill(id, 'SIGKILL');
    },
    ingest() {
      const program = spawn(process.execPath, ['--import', 'tsx', 'ingest/main.ts'], {
        env: {
          ...env,
          TRAHOSO_LOG_LEVEL: 'error',
          ELASTICSEARCH_URL: services.elasticsearchUrl,
          DATABASE_URL: services.databaseUrl,
        },
        stdio: 'inherit',
      });
      programs.push(program);
      return program;
    },
    async stop() {
      for (const program of programs) program.kill('SIGKILL');
      await copy.shutdown.run();
    },
  };
}
