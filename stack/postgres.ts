import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { logFile, type Copy } from './copy.ts';
import { containerService, dockerAnswers, pullImage } from './docker.ts';
import type { Service } from './guarded.ts';
import { freePort } from './ports.ts';
import { embeddedService, initdbOptions } from './postgres-embedded.ts';
import { sayer } from './say.ts';
import { StackError } from './stack-error.ts';
import { keepRunning } from './supervised.ts';
import { ownFolder } from './unprivileged.ts';
import { untilReady } from './waiting.ts';

const say = sayer('PostgreSQL');

/** The major version that is used everywhere; what one major wrote another cannot read. */
export const postgresMajor = 18;

/**
 * PostgreSQL for one copy: the one DATABASE_URL names; else in Docker; else the binaries from npm. A copy
 * stays with the way its data were made.
 *
 * @returns the address of its database.
 * @throws StackError when it cannot be brought up or does not answer.
 */
export async function startPostgres(copy: Copy): Promise<string> {
  const given = copy.configuration.databaseUrl;
  if (given) return useGiven(given);
  const port = await freePort();
  const password = ownPassword(copy);
  const service = wantsDocker(copy)
    ? await inDocker(copy, port, password)
    : await embeddedService(copy, port, password, say);
  const { stop, hasEnded } = keepRunning(service, say);
  await copy.shutdown.add(stop);
  const server = `postgres://trahoso:${password}@127.0.0.1:${port}`;
  const seconds = await untilReady({
    name: 'PostgreSQL',
    isReady: () => answers(`${server}/postgres`),
    hasEnded,
    logFile: logFile(copy, 'postgres'),
    say,
    seconds: 120,
  });
  await createDatabase(`${server}/postgres`);
  say(`ready on port ${port} (${seconds} s)`);
  return `${server}/trahoso`;
}

async function useGiven(url: string): Promise<string> {
  const { host } = new URL(url);
  if (!(await answers(url))) {
    throw new StackError(`PostgreSQL at ${host} (DATABASE_URL) does not answer, or refuses the login.`);
  }
  say(`using the one at ${host} (DATABASE_URL)`);
  return url;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'trahoso'");
    if (found.rowCount === 0) await client.query('CREATE DATABASE trahoso');
  } finally {
    await client.end();
  }
}

/** Made at random the first time, and then read from the copy's folder, where only its owner can read it. */
function ownPassword(copy: Copy): string {
  const file = join(copy.data, 'run', 'postgres-password');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const password = randomBytes(24).toString('base64url');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

function wantsDocker(copy: Copy): boolean {
  if (existsSync(join(copy.data, 'postgres'))) return false;
  return existsSync(join(copy.data, 'postgres-docker')) || dockerAnswers();
}

async function inDocker(copy: Copy, port: number, password: string): Promise<Service> {
  const image = `postgres:${postgresMajor}`;
  say(`in Docker, image ${image}`);
  if (!(await pullImage(image, copy.env))) {
    throw new StackError(`Docker could not fetch ${image}.`, 'Or set DATABASE_URL to a running PostgreSQL.');
  }
  return containerService(
    {
      image,
      role: 'postgres',
      data: copy.data,
      port,
      innerPort: 5432,
      folder: ownFolder(join(copy.data, 'postgres-docker'), copy.account),
      innerFolder: '/var/lib/postgresql',
      variables: {
        POSTGRES_USER: 'trahoso',
        POSTGRES_PASSWORD: password,
        POSTGRES_DB: 'trahoso',
        POSTGRES_INITDB_ARGS: initdbOptions.join(' '),
      },
      account: copy.account,
      logFile: logFile(copy, 'postgres'),
    },
    copy.env,
  );
}
