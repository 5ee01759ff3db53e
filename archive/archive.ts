import { createAccept, createAdmit } from './intake.ts';
import { arrivalsRepository } from './arrivals.ts';
import { migrate, openDatabase, openPool } from './database.ts';
import { documentsRepository } from './documents.ts';
import { factsRepository } from './facts.ts';
import { clusteringRepository } from './clustering.ts';
import { archiveProblem, guarded } from './guard.ts';
import { historyRepository } from './history.ts';
import { indexingRepository } from './indexing.ts';
import { linkReviewRepository } from './link-review.ts';
import { linkingRepository } from './linking.ts';
import { linksRepository } from './links.ts';
import { mattersRepository } from './matters.ts';
import { openOriginals } from './originals.ts';
import { pagesRepository } from './pages.ts';
import { peopleRepository } from './people.ts';
import { openQueue } from './queue.ts';
import { readingsRepository } from './readings.ts';
import { placesRepository } from './places.ts';
import { registrationsRepository } from './registrations.ts';
import { renewalRepository } from './renewal.ts';
import { rereadingRepository } from './rereading.ts';
import { savedSearchesRepository } from './saved-searches.ts';
import { createVerify } from './verify.ts';
import { unclearPagesRepository } from './unclear-pages.ts';
import { watchedSearchesRepository } from './watched-searches.ts';

/** What the archive must be told. */
export interface ArchiveOptions {
  /** As in `postgres://user:password@localhost:5432/trahoso`. */
  readonly databaseUrl: string;
  /** Absolute path; originals lie below it. */
  readonly dataFolder: string;
  /** Largest file taken in. */
  readonly maxFileBytes: number;
  /** Pages read with less confidence are for a person to look at, 0..1. */
  readonly unclearBelow: number;
  /** Whether this process tidies up the queue; the ingest does. Default: no. */
  readonly supervise?: boolean;
  /** Told of trouble in the background that passes by itself. */
  readonly onBackgroundError?: (error: Error) => void;
}

const ignore = (): void => undefined;

/**
 * Opens the system of record: creates or updates its tables, and hands out its repositories.
 * Every read for a person takes a `Viewer`; `readings`, `renewal`, `indexing`, `linking`, `clustering` and
 * `watchedSearches` are the workers' own.
 *
 * @example
 * const archive = await openArchive({ databaseUrl, dataFolder, maxFileBytes: 500 * 2 ** 20, unclearBelow: 0.75 });
 * const { id } = await archive.accept(createReadStream('don.pdf'), 'don.pdf', {
 *   way: 'api', receiptId: randomUUID(), secret: false, viewer,
 * });
 * const document = await archive.documents.get(id, viewer);
 *
 * @throws Problem `database-unavailable`, `disk-full`, `storage-read-only`
 */
export async function openArchive(options: ArchiveOptions) {
  const { unclearBelow } = options;
  const pool = openPool(options.databaseUrl);
  const db = openDatabase(pool);
  try {
    const originals = await openOriginals(options.dataFolder, options.maxFileBytes);
    await migrate(db);
    const queue = await openQueue(pool, {
      supervise: options.supervise ?? false,
      onError: options.onBackgroundError ?? ignore,
    });
    const admit = createAdmit(db, queue);
    return {
      ...guarded({ admit, accept: createAccept(originals, admit) }),
      originals: guarded(originals),
      documents: guarded({
        ...documentsRepository(db, unclearBelow),
        ...rereadingRepository(db, queue, unclearBelow),
      }),
      pages: guarded({ ...pagesRepository(db, queue), ...unclearPagesRepository(db, unclearBelow) }),
      facts: guarded(factsRepository(db, queue)),
      history: guarded(historyRepository(db)),
      arrivals: guarded(arrivalsRepository(db)),
      readings: guarded(readingsRepository(db, queue)),
      indexing: guarded(indexingRepository(db)),
      renewal: guarded(renewalRepository(db)),
      linking: guarded(linkingRepository(db)),
      clustering: guarded(clusteringRepository(db)),
      links: guarded(linksRepository(db)),
      linkReview: guarded(linkReviewRepository(db)),
      places: guarded(placesRepository(db)),
      registrations: guarded(registrationsRepository(db)),
      matters: guarded(mattersRepository(db)),
      people: guarded(peopleRepository(db)),
      savedSearches: guarded(savedSearchesRepository(db)),
      watchedSearches: guarded(watchedSearchesRepository(db)),
      verify: createVerify(db, originals),
      /** Whether the database answers. */
      ping: async (): Promise<boolean> => {
        try {
          await pool.query('select 1');
          return true;
        } catch {
          return false;
        }
      },
      /** Lets go of the database. */
      close: async (): Promise<void> => {
        await queue.close();
        await db.destroy();
      },
    };
  } catch (error) {
    await db.destroy();
    throw archiveProblem(error);
  }
}

/** The system of record, as {@link openArchive} hands it out. */
export type Archive = Awaited<ReturnType<typeof openArchive>>;
