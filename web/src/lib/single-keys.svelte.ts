import { browser } from '$app/environment';

const KEPT = 'single-keys';

/** Whether keys of one character do something; a person can turn them off (WCAG 2.1.4). */
export const singleKeys = $state({ on: !browser || localStorage.getItem(KEPT) !== 'off' });

/** Turns the keys on or off, for the next visits too. */
export function turnSingleKeys(on: boolean): void {
  singleKeys.on = on;
  localStorage.setItem(KEPT, on ? 'on' : 'off');
}
