import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '../config/configuration.ts';
import type { Services } from '../config/running.ts';
import { findChromium } from './chromium.ts';
import { describeCopy, type Copy } from './copy.ts';
import { testEndToEnd } from './end-to-end.ts';
import { repository } from './folders.ts';
import { run } from './guarded.ts';
import { whenNpmIsGone } from './npm-parent.ts';
import { startServices } from './services.ts';
import { told } from './stack-error.ts';
import { vitestCounts, type Counts } from './test-counts.ts';
import { buildWeb } from './web-build.ts';

/** A copy that is thrown away afterwards; the user the services run as can enter its folder. */
function temporaryCopy(): Copy {
  const data = mkdtempSync(join(tmpdir(), 'trahoso-tests-'));
  chmodSync(data, 0o755);
  const env = { ...process.env, TRAHOSO_DATA: data };
  const copy = describeCopy(readConfiguration(env), env);
  void copy.shutdown.add(() => {
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
    return Promise.resolve();
  });
  return copy;
}

async function testRooms(copy: Copy, services: Services, paths: readonly string[]): Promise<Counts> {
  const report = join(copy.data, 'vitest.json');
  const code = await run({
    command: join(repository, 'node_modules', '.bin', 'vitest'),
    args: ['run', ...paths, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env: {
      ...process.env,
      ELASTICSEARCH_URL: services.elasticsearchUrl,
      DATABASE_URL: services.databaseUrl,
    },
    cwd: repository,
    output: 'inherit',
  });
  return vitestCounts(report, code);
}

async function test(copy: Copy, paths: readonly string[]): Promise<Counts> {
  const services = await startServices(copy);
  if (paths.length > 0) return testRooms(copy, services, paths);
  const [chromium] = await Promise.all([findChromium(process.env), buildWeb(copy)]);
  const rooms = await testRooms(copy, services, []);
  const browser = await testEndToEnd(copy, services, chromium).catch(oneFailure);
  return { passed: rooms.passed + browser.passed, failed: rooms.failed + browser.failed };
}

/** What could not even begin counts as one test that failed. */
function oneFailure(error: unknown): Counts {
  console.error(told(error));
  return { passed: 0, failed: 1 };
}

async function main(): Promise<void> {
  const copy = temporaryCopy();
  const end = async (code: number): Promise<never> => {
    await copy.shutdown.run();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(1));
  whenNpmIsGone(process.env, () => void end(1));
  const counts = await test(copy, process.argv.slice(2)).catch(oneFailure);
  await copy.shutdown.run();
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed === 0 ? 0 : 1);
}

await main();
