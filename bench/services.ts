import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '../config/configuration.ts';
import type { Services } from '../config/running.ts';
import { describeCopy } from '../stack/copy.ts';
import { whenNpmIsGone } from '../stack/npm-parent.ts';
import { startServices } from '../stack/services.ts';

/** Notes what is to be done when the measurement ends, also when it is ended. */
export type AtEnd = (step: () => Promise<void>) => Promise<void>;

/**
 * Does the work with Elasticsearch and PostgreSQL: those the environment names, else a pair brought up
 * for it and ended with it, however this process ends.
 */
export async function withServices<T>(work: (services: Services, atEnd: AtEnd) => Promise<T>): Promise<T> {
  const data = await mkdtemp(join(tmpdir(), 'trahoso-bench-'));
  // The services run as another user, who must be able to get there.
  await chmod(data, 0o755);
  const env = { ...process.env, TRAHOSO_DATA: data };
  const copy = describeCopy(readConfiguration(env), env);
  await copy.shutdown.add(() => rm(data, { recursive: true, force: true, maxRetries: 3 }));
  const end = (): void => void copy.shutdown.run().finally(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  whenNpmIsGone(process.env, end);
  try {
    return await work(await startServices(copy), (step) => copy.shutdown.add(step));
  } finally {
    await copy.shutdown.run();
  }
}
