import { readConfiguration } from '../config/configuration.ts';
import { describeCopy, type Copy } from './copy.ts';
import { whenNpmIsGone } from './npm-parent.ts';
import { checkPort, claimFolder } from './only-start.ts';
import { startPrograms } from './programs.ts';
import { startServices } from './services.ts';
import { told } from './stack-error.ts';
import { buildWeb } from './web-build.ts';

/** Brings everything up, and says where. */
async function start(copy: Copy): Promise<void> {
  await checkPort(copy);
  await claimFolder(copy);
  const [services] = await Promise.all([startServices(copy), buildWeb(copy)]);
  const { url, status } = await startPrograms(copy, services);
  if (status.total === 0) {
    console.log('The archive is empty. To try it with a small set: npm run ingest -- samples/files');
  }
  console.log(`Ready: ${url}`);
}

async function end(copy: Copy, code: number): Promise<never> {
  if (!copy.shutdown.begun) console.log('Stopping.');
  await copy.shutdown.run();
  process.exit(code);
}

async function main(): Promise<void> {
  try {
    const copy = describeCopy(readConfiguration(process.env), process.env);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => void end(copy, 0));
    whenNpmIsGone(process.env, () => void end(copy, 1));
    await start(copy).catch(async (error: unknown) => {
      if (copy.shutdown.begun) return;
      console.error(`\n${told(error)}\n`);
      await end(copy, 1);
    });
  } catch (error) {
    console.error(told(error));
    process.exit(1);
  }
}

await main();
