import { execFile } from 'node:child_process';
import { chownSync, existsSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { logFile, type Copy } from './copy.ts';
import type { Service } from './guarded.ts';
import { postgresPrograms, postgresVersion } from './postgres-binaries.ts';
import type { Say } from './say.ts';
import { StackError } from './stack-error.ts';
import { ownFolder } from './unprivileged.ts';

/** Sorting and case by Unicode itself, so that they change with no library of the machine. */
export const initdbOptions: readonly string[] = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C.UTF-8',
];

/**
 * A copy's own PostgreSQL from npm's binaries: makes its data folder the first time, and says how to run it.
 *
 * @param password of its superuser, `trahoso`.
 * @throws StackError when the data folder cannot be made.
 */
export async function embeddedService(
  copy: Copy,
  port: number,
  password: string,
  say: Say,
): Promise<Service> {
  const programs = await postgresPrograms(copy.cache);
  const folder = ownFolder(join(copy.data, 'postgres'), copy.account);
  const cluster = join(folder, 'cluster');
  if (!existsSync(cluster)) {
    say(`${postgresVersion()}: making its data folder`);
    await initialise({ copy, programs, folder, cluster, password });
  }
  return {
    command: join(programs, 'bin', 'postgres'),
    args: [
      ...['-D', cluster, '-p', String(port)],
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    ],
    env: environment(copy),
    cwd: folder,
    account: copy.account,
    stopSignal: 'SIGINT',
    graceSeconds: 30,
    output: { file: logFile(copy, 'postgres') },
  };
}

interface Initialisation {
  readonly copy: Copy;
  readonly programs: string;
  readonly folder: string;
  readonly cluster: string;
  readonly password: string;
}

/** Beside its place first, so that an interrupted start leaves no half cluster. */
async function initialise({ copy, programs, folder, cluster, password }: Initialisation): Promise<void> {
  const fresh = `${cluster}.new`;
  const passwordFile = join(folder, 'password');
  await rm(fresh, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (copy.account) chownSync(passwordFile, copy.account.uid, copy.account.gid);
  const args = ['--username=trahoso', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...initdbOptions];
  try {
    await promisify(execFile)(join(programs, 'bin', 'initdb'), ['-D', fresh, ...args], {
      ...copy.account,
      cwd: folder,
      env: environment(copy),
    });
  } catch (error) {
    throw new StackError('PostgreSQL could not make its data folder:', String(error));
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(fresh, cluster);
}

function environment(copy: Copy): NodeJS.ProcessEnv {
  return { PATH: copy.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
