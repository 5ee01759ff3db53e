import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import PgBoss from 'pg-boss';
import type { ArchiveTransaction } from './database.ts';

/** Name of the queue of documents to be read. */
const READ = 'read';

/** What a job says: the document, and how often reading it has been put off. */
interface ReadJob {
  readonly documentId: string;
  readonly attempt: number;
}

/** A job that a worker has taken. */
export interface TakenJob extends ReadJob {
  readonly jobId: string;
  /** How many workers died over it. */
  readonly deaths: number;
}

/** How a job is to be queued. */
export interface QueueOptions {
  /** Higher goes first: 0 for files coming in, 10 when a person waits for it. */
  readonly priority?: number;
  /** Not before so many seconds from now. */
  readonly afterSeconds?: number;
  readonly attempt?: number;
}

/** The durable queue. Everything happens in the caller's transaction, together with the records. */
export interface Queue {
  /** Queues documents for reading; those already waiting are not queued twice. */
  add(trx: ArchiveTransaction, ids: readonly string[], options?: QueueOptions): Promise<void>;
  /** Takes up to `limit` jobs. */
  take(trx: ArchiveTransaction, limit: number): Promise<TakenJob[]>;
  /** The jobs are done with. */
  complete(trx: ArchiveTransaction, jobIds: readonly string[]): Promise<void>;
  /** Gives jobs whose worker is gone back to the others, at once. */
  release(jobIds: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Runs pg-boss' statements in the caller's transaction. */
const within = (trx: ArchiveTransaction): PgBoss.Db => ({
  executeSql: async (text, values: unknown[]) => {
    const { rows } = await trx.executeQuery(CompiledQuery.raw(text, values));
    return { rows };
  },
});

/** Reading may take long, and jobs wait as long as they must: neither time nor deaths throw a job away. */
const FOR_EVER = { expireInSeconds: 23 * 3600, retentionDays: 3650, retryLimit: 1_000_000, retryDelay: 0 };

/**
 * Opens the queue, creating pg-boss' tables when they are missing.
 *
 * @param supervise - whether this process also tidies up the queue
 * @param onError - told of trouble in the tidying, which goes on by itself
 */
export async function openQueue(
  pool: Pool,
  { supervise, onError }: { supervise: boolean; onError: (error: Error) => void },
): Promise<Queue> {
  const db: PgBoss.Db = { executeSql: (text, values: unknown[]) => pool.query(text, values) };
  const boss = new PgBoss({ db, supervise, schedule: false, ...FOR_EVER });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(READ, { name: READ, policy: 'short' });

  return {
    async add(trx, ids, { priority = 0, afterSeconds = 0, attempt = 0 } = {}) {
      const jobs = ids.map((documentId) => ({
        name: READ,
        data: { documentId, attempt } satisfies ReadJob,
        singletonKey: documentId,
        priority,
        startAfter: `${afterSeconds} seconds`,
      }));
      await boss.insert(jobs, { db: within(trx) });
    },

    async take(trx, limit) {
      const options = { batchSize: limit, includeMetadata: true, db: within(trx) } as const;
      const jobs = await boss.fetch<ReadJob>(READ, options);
      return jobs.map(({ id, data, retryCount }) => ({ ...data, jobId: id, deaths: retryCount }));
    },

    async complete(trx, jobIds) {
      for (const id of jobIds) await boss.complete(READ, id, {}, { db: within(trx) });
    },

    async release(jobIds) {
      if (jobIds.length > 0) await boss.fail(READ, [...jobIds]);
    },

    close: () => boss.stop({ graceful: false, close: false }),
  };
}
