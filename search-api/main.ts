import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { ConfigurationError, readConfiguration } from '../config/configuration.ts';
import { withRunningServices } from '../config/running.ts';
import { Problem, problemMessage } from '../problems/problem.ts';
import { startServer } from './start.ts';

/** What is wrong when the program cannot start, as one sentence where we have one. */
function startProblem(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  if (error instanceof Problem) return `${problemMessage(error)} (${error.code})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const configuration = withRunningServices(readConfiguration(process.env));
  const log = pino({ name: 'search-api', level: configuration.logLevel });
  const userInterface = fileURLToPath(new URL('../web/build/handler.js', import.meta.url));
  const server = await startServer(configuration, log, userInterface);
  log.info({ url: server.url }, 'search-api is ready');
  const stop = (): void => {
    void server.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  console.error(`search-api cannot start: ${startProblem(error)}`);
  process.exit(1);
}
