import { openArchive } from '../../archive/archive.ts';
import { ConfigurationError, readConfiguration } from '../../config/configuration.ts';
import { withRunningServices } from '../../config/running.ts';
import { Problem, problemMessage } from '../../problems/problem.ts';
import { showProgress } from './progress.ts';

const USAGE = `Usage: npm run archive -- verify

  verify   hash every original again and report what is missing, changed or stray; changes nothing.
           Exit code 1 when anything is found.`;

async function verify(): Promise<number> {
  const archive = await openArchive(withRunningServices(readConfiguration(process.env)));
  const progress = showProgress('verifying');
  const found = { missing: 0, changed: 0, stray: 0 };
  let checked = 0;
  try {
    const findings = archive.verify((state) => {
      checked = state.checked;
      progress.update(state.checked, state.total);
    });
    for await (const { kind, path, fileName } of findings) {
      found[kind] += 1;
      progress.say([kind, path, fileName].filter(Boolean).join('  '));
    }
  } finally {
    progress.stop();
    await archive.close();
  }
  const { missing, changed, stray } = found;
  console.log(`${checked} originals, ${missing} missing, ${changed} changed, ${stray} stray`);
  return missing + changed + stray > 0 ? 1 : 0;
}

try {
  if (process.argv[2] === 'verify') process.exitCode = await verify();
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
} catch (error) {
  if (error instanceof ConfigurationError) console.error(error.message);
  else if (error instanceof Problem) console.error(problemMessage(error));
  else console.error(error);
  process.exitCode = 2;
}
