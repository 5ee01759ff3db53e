import { runProgram } from '../config/program.ts';
import { startIngest } from './ingest.ts';

await runProgram('ingest', async (configuration, log) => {
  const ingest = await startIngest(configuration, log);
  log.info({ intake: configuration.intakeFolder }, 'ingest is ready');
  return ingest;
});
