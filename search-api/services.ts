import type { Logger } from 'pino';
import type { Archive } from '../archive/archive.ts';
import type { Viewer } from '../model/viewer.ts';
import type { Pictures } from './pictures/pictures.ts';
import type { Search } from './search/search.ts';

/** What the API stands on; built once in `main.ts`, or by a test. */
export interface Services {
  readonly archive: Archive;
  readonly search: Search;
  /** Whether Elasticsearch answers. */
  readonly isSearchUp: () => Promise<boolean>;
  readonly pictures: Pictures;
  /** Who asks, until accounts come: the same for every request. */
  readonly viewer: Viewer;
  readonly log: Logger;
  /** Where people see this copy, as in `https://tra-ho-so.example`; absent: as the request says. */
  readonly publicUrl?: string | undefined;
  /** Whether saved searches can tell by mail. */
  readonly sendsMail?: boolean;
  /** Pages read with less confidence, 0..1, are for a person to look at. */
  readonly unclearBelow: number;
}
