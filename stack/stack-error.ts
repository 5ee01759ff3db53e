/** Something this machine lacks or refuses; said to the person at the terminal without a stack trace. */
export class StackError extends Error {
  override readonly name = 'StackError';

  /** @param lines what is wrong, and what to do about it. */
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
  }
}
