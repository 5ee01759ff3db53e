import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './unprivileged.ts';

/** A program to be run by a guard (guard.mjs). */
export interface Service {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment. */
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Whom it runs as; the one who runs this when not given. */
  readonly account?: Account | undefined;
  /** What asks it to end. */
  readonly stopSignal: 'SIGTERM' | 'SIGINT';
  /** How long it may take to end before it is killed. */
  readonly graceSeconds: number;
  /** Where what it writes goes: to the end of a file, to our own output, or to a function. */
  readonly output: { readonly file: string } | 'inherit' | ((text: string) => void);
}

/** A running service. */
export interface Guarded {
  /** Fulfils when the service has ended, with its exit code. */
  readonly ended: Promise<number>;
  /** Asks it to end, and waits until it has. */
  readonly stop: () => Promise<void>;
}

/** Starts a program that ends when it is stopped or when this process ends, however that comes about. */
export function startGuarded(service: Service): Guarded {
  const guard = spawnGuard(service);
  const ended = new Promise<number>((resolve, reject) => {
    guard.on('close', (code) => resolve(code ?? 1)).on('error', reject);
  });
  const stop = async (): Promise<void> => {
    guard.stdin?.end();
    await ended;
  };
  return { ended, stop };
}

/** Runs a program to its end. @returns its exit code. */
export function run(program: Omit<Service, 'stopSignal' | 'graceSeconds'>): Promise<number> {
  return startGuarded({ ...program, stopSignal: 'SIGTERM', graceSeconds: 5 }).ended;
}

function spawnGuard({ env, output, ...order }: Service): ChildProcess {
  const file = typeof output === 'object' ? openLog(output.file) : undefined;
  const out = file ?? (output === 'inherit' ? 'inherit' : 'pipe');
  const stdio: StdioOptions = ['pipe', out, out];
  try {
    const guard = join(import.meta.dirname, 'guard.mjs');
    const child = spawn(process.execPath, [guard, JSON.stringify(order)], { env, stdio, detached: true });
    if (typeof output === 'function') {
      for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', output);
    }
    return child;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  return openSync(path, 'a');
}

/** The last lines of what a service wrote, to be shown when it failed. */
export function lastLines(logFile: string, count = 15): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
