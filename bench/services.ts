import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
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
 *
 * @param folder - where they keep their data, also for a later run; absent: in a folder that is removed
 */
export async function withServices<T>(
  work: (services: Services, atEnd: AtEnd) => Promise<T>,
  folder?: string,
): Promise<T> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'trahoso-bench-')));
  await mkdir(data, { recursive: true });
  // The services run as another user, who must be able to get there.
  await chmod(data, 0o755);
  const env = { ...process.env, TRAHOSO_DATA: data };
  const copy = describeCopy(readConfiguration(env), env);
  if (folder === undefined)
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
