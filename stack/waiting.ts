import { setTimeout as pause } from 'node:timers/promises';
import { lastLines } from './guarded.ts';
import { seldom, type Say } from './say.ts';
import { StackError } from './stack-error.ts';

/** What is waited for. */
export interface Wait {
  readonly name: string;
  /** Whether it is there; asked twice a second. */
  readonly isReady: () => Promise<boolean>;
  /** Whether there is no use in waiting. */
  readonly hasEnded: () => boolean;
  readonly logFile: string;
  readonly say: Say;
  /** The longest wait. */
  readonly seconds: number;
}

/**
 * Waits until a service answers, telling every ten seconds that it still does not.
 *
 * @returns how many seconds it took.
 * @throws StackError with the end of its log, when it ends or does not answer in time.
 */
export async function untilReady(wait: Wait): Promise<number> {
  const start = Date.now();
  const still = seldom(wait.say, 10_000);
  for (;;) {
    const seconds = Math.round((Date.now() - start) / 1000);
    if (await wait.isReady()) return seconds;
    if (wait.hasEnded()) throw failed(wait, 'ended while starting');
    if (seconds > wait.seconds) throw failed(wait, `gave no answer in ${seconds} s`);
    still(`still starting (${seconds} s)`);
    await pause(500);
  }
}

function failed(wait: Wait, what: string): StackError {
  return new StackError(`${wait.name} ${what}. The end of ${wait.logFile}:`, lastLines(wait.logFile));
}
