import { pino } from 'pino';
import { ConfigurationError, readConfiguration } from '../config/configuration.ts';
import { withRunningServices } from '../config/running.ts';
import { Problem, problemMessage } from '../problems/problem.ts';
import { startIngest } from './ingest.ts';

/** What is wrong when the program cannot start, as one sentence where we have one. */
function startProblem(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  if (error instanceof Problem) return `${problemMessage(error)} (${error.code})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const configuration = withRunningServices(readConfiguration(process.env));
  const log = pino({ name: 'ingest', level: configuration.logLevel });
  const ingest = await startIngest(configuration, log);
  log.info({ intake: configuration.intakeFolder }, 'ingest is ready');
  const stop = (): void => {
    void ingest.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  console.error(`ingest cannot start: ${startProblem(error)}`);
  process.exit(1);
}
