import { ConfigurationError } from '../config/configuration.ts';

/** Something this machine lacks or refuses; said to the person at the terminal without a stack trace. */
export class StackError extends Error {
  override readonly name = 'StackError';

  /** @param lines what is wrong, and what to do about it. */
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** What the person at the terminal is told of an error: where it was foreseen, no stack trace. */
export function told(error: unknown): string {
  if (error instanceof StackError || error instanceof ConfigurationError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
