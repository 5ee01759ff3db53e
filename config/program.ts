import { pino, type Logger } from 'pino';
import { Problem, problemMessage } from '../problems/problem.ts';
import { ConfigurationError, readConfiguration, type Configuration } from './configuration.ts';
import { withRunningServices, type Services } from './running.ts';

/** A program that has started. */
export interface Started {
  /** Ends what is under way and lets go of everything. */
  stop(): Promise<void>;
}

/** Starts what a program does, from what it was told and with where it tells what happens. */
export type Start = (configuration: Configuration & Services, log: Logger) => Promise<Started>;

/** What is wrong when the program cannot start, as one sentence where we have one. */
function startProblem(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  if (error instanceof Problem) return `${problemMessage(error)} (${error.code})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Runs a program of a copy until SIGTERM or SIGINT; when it cannot start, says why and ends with code 1.
 *
 * @param name - of the program, as it stands in the log
 */
export async function runProgram(name: string, start: Start): Promise<void> {
  try {
    const configuration = withRunningServices(readConfiguration(process.env));
    const program = await start(configuration, pino({ name, level: configuration.logLevel }));
    const stop = (): void => {
      void program.stop().then(() => process.exit(0));
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    console.error(`${name} cannot start: ${startProblem(error)}`);
    process.exit(1);
  }
}
