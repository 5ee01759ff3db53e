import type { Logger } from 'pino';
import type { Viewer } from '../model/viewer.ts';

/** What the API stands on; built once in `main.ts`, or by a test. */
export interface Services {
  /** Who asks, until accounts come: the same for every request. */
  readonly viewer: Viewer;
  readonly log: Logger;
  /** Largest file taken in, in bytes. */
  readonly maxFileBytes: number;
}
