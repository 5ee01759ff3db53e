import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { repository } from './folders.ts';
import { run, type Service } from './guarded.ts';
import type { Account } from './unprivileged.ts';

/** A container to be run as a service of one copy. */
export interface Container {
  readonly image: string;
  /** What it is of the copy, as in `elasticsearch`. */
  readonly role: string;
  /** Data folder of the copy; containers are named after it. */
  readonly data: string;
  /** Where it listens on 127.0.0.1, and inside. */
  readonly port: number;
  readonly innerPort: number;
  readonly folder: string;
  readonly innerFolder: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly account: Account | undefined;
  readonly logFile: string;
}

/** Whether a Docker engine answers. */
export function dockerAnswers(): boolean {
  return spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5000 }).status === 0;
}

/** Fetches an image unless it is there, showing the engine's own progress. @returns whether it is there now. */
export async function pullImage(image: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (spawnSync('docker', ['image', 'inspect', image]).status === 0) return true;
  return (
    (await run({ command: 'docker', args: ['pull', image], env, cwd: repository, output: 'inherit' })) === 0
  );
}

/**
 * The container as a service: `docker run` stays attached and hands the stop signal on. It runs as whom the
 * folder belongs to, so that what it writes lies in the copy's folder and belongs there.
 */
export function containerService(container: Container, env: NodeJS.ProcessEnv): Service {
  const name = `trahoso-${createHash('sha256').update(container.data).digest('hex').slice(0, 12)}-${container.role}`;
  spawnSync('docker', ['rm', '--force', name]);
  const { uid, gid } = container.account ?? { uid: process.getuid?.() ?? 0, gid: 0 };
  const variables = Object.keys(container.variables).flatMap((variable) => ['--env', variable]);
  return {
    command: 'docker',
    args: [
      ...['run', '--rm', '--name', name, '--user', `${uid}:${gid}`, '--group-add', '0'],
      ...['--publish', `127.0.0.1:${container.port}:${container.innerPort}`],
      ...['--volume', `${container.folder}:${container.innerFolder}`, ...variables, container.image],
    ],
    env: { ...env, ...container.variables },
    cwd: repository,
    stopSignal: 'SIGTERM',
    graceSeconds: 60,
    output: { file: container.logFile },
  };
}
