import { setTimeout as wait } from 'node:timers/promises';

/** The pauses of a loop. */
export interface Pauses {
  /** Waits; less when {@link Pauses.wake} is called, or was since the last pause, or the loop is stopped. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Ends the pause, or leaves out the next one. */
  readonly wake: () => void;
}

/**
 * Makes the pauses of a loop.
 *
 * @param stopping - aborted when the loop shall end
 */
export function createPauses(stopping: AbortSignal): Pauses {
  let waking = new AbortController();
  return {
    async pause(milliseconds) {
      const signal = AbortSignal.any([waking.signal, stopping]);
      await wait(milliseconds, undefined, { signal }).catch(() => undefined);
      waking = new AbortController();
    },
    wake: () => waking.abort(),
  };
}
