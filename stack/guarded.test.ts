import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { testDataFolder } from '../tests/services.ts';
import { lastLines, run, startGuarded, type Service } from './guarded.ts';
import { Shutdown } from './shutdown.ts';
import { keepRunning } from './supervised.ts';

const folder = testDataFolder();

function node(script: string, changes: Partial<Service> = {}): Service {
  return {
    command: process.execPath,
    args: ['-e', script],
    env: process.env,
    cwd: folder,
    stopSignal: 'SIGTERM',
    graceSeconds: 1,
    output: 'inherit',
    ...changes,
  };
}

/** Runs until it is ended; tells `output` that it does. */
const untilStopped = "console.log('up'); setInterval(() => 0, 1000);";

it('asks first: a service may end as it sees fit', async () => {
  const output = vi.fn<(text: string) => void>();
  const service = startGuarded(
    node(`${untilStopped} process.on('SIGTERM', () => process.exit(7))`, { output }),
  );
  await vi.waitFor(() => expect(output).toHaveBeenCalledWith('up\n'), 20_000);
  await service.stop();
  expect(await service.ended).toBe(7);
});

it('kills a service that does not end in time', async () => {
  const output = vi.fn<(text: string) => void>();
  const service = startGuarded(node(`${untilStopped} process.on('SIGTERM', () => undefined)`, { output }));
  await vi.waitFor(() => expect(output).toHaveBeenCalledWith('up\n'), 20_000);
  await service.stop();
  expect(await service.ended).toBe(1);
});

it('keeps what a service writes, and says when there is no such program', async () => {
  const file = join(folder, 'logs', 'a.log');
  expect(await run(node("console.log('one\\ntwo'); process.exit(3)", { output: { file } }))).toBe(3);
  expect(lastLines(file, 1)).toBe('two');
  expect(await run(node('', { command: join(folder, 'none'), output: { file } }))).toBe(127);
  expect(lastLines(file, 1)).toContain('ENOENT');
});

it('starts a service again when it ends by itself, until it is stopped', async () => {
  const file = join(folder, 'starts.log');
  const said: string[] = [];
  const service = keepRunning(node("console.log('start')", { output: { file } }), (text) => said.push(text));
  await vi.waitFor(() => expect(starts(file)).toBeGreaterThanOrEqual(3), 30_000);
  await service.stop();
  expect(service.hasEnded()).toBe(true);
  expect(said.slice(0, 2).map((text) => / in (\d+) s/.exec(text)?.[1])).toEqual(['1', '2']);
  const before = starts(file);
  await pause(200);
  expect(starts(file)).toBe(before);
});

function starts(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1;
}

it('ends in the other order, once, and ends at once what comes too late', async () => {
  const order: string[] = [];
  const step = (name: string) => (): Promise<void> => {
    order.push(name);
    return Promise.resolve();
  };
  const shutdown = new Shutdown();
  await shutdown.add(step('database'));
  await shutdown.add(step('program'));
  await Promise.all([shutdown.run(), shutdown.run()]);
  await shutdown.add(step('late'));
  expect(order).toEqual(['program', 'database', 'late']);
});
