import { sql } from 'kysely';
import type { Viewer } from '../model/viewer.ts';
import { Problem } from '../problems/problem.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { matching, requireVisible, type DocumentFilter } from './documents.ts';
import { record } from './history.ts';
import type { Queue } from './queue.ts';

/** A person waits for it. */
const PRIORITY = 10;

/**
 * Begins a new reading of documents: the pages named are read again, the others are kept.
 * Search goes on finding what it found until the new reading is done.
 */
export async function startReading(
  trx: ArchiveTransaction,
  queue: Queue,
  ids: readonly string[],
  pages: 'every page' | readonly number[],
): Promise<void> {
  await sql`
    update documents set reading = reading + 1, state = 'received', failure = null,
           claimed_by = null, claim = claim + 1, version = version + 1
    where id = any(${ids}::uuid[])`.execute(trx);
  if (pages !== 'every page') {
    await sql`
      update pages p set reading = d.reading from documents d
      where d.id = p.document_id and d.id = any(${ids}::uuid[]) and p.reading = d.reading - 1
        and p.number <> all(${pages}::int[])`.execute(trx);
  }
  await queue.add(trx, ids, { priority: PRIORITY });
}

/** What a person may ask to be done again. */
export const rereadingRepository = (db: Database, queue: Queue, unclearBelow: number) => ({
  /**
   * Reads every document of a filtered set again, all its pages.
   *
   * @returns how many
   */
  reread(filter: DocumentFilter, viewer: Viewer): Promise<number> {
    return db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        select d.id from documents d where ${matching(filter, viewer, unclearBelow)} order by d.id for update
      `.execute(trx);
      const ids = rows.map(({ id }) => id);
      await record(trx, ids, 'reread-asked');
      await startReading(trx, queue, ids, 'every page');
      return ids.length;
    });
  },

  /**
   * Reads some pages of a document again, and keeps the others as they are.
   *
   * @throws Problem `not-found`, also when one of the pages is not there
   */
  async rereadPages(id: string, numbers: readonly number[], viewer: Viewer): Promise<void> {
    await requireVisible(db, id, viewer);
    const pages = [...new Set(numbers)];
    await db.transaction().execute(async (trx) => {
      const known = await trx
        .selectFrom('pages')
        .select('number')
        .where('document_id', '=', id)
        .where('number', 'in', pages)
        .execute();
      if (known.length < pages.length) throw new Problem('not-found');
      await record(trx, [id], 'reread-asked', { pages });
      await startReading(trx, queue, [id], pages);
    });
  },

  /**
   * Tries failed documents again, from the page where they stopped. Others of the set are left alone.
   *
   * @returns how many
   */
  retry(filter: Omit<DocumentFilter, 'state'>, viewer: Viewer): Promise<number> {
    return db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        update documents d set state = 'received', failure = null
        where ${matching({ ...filter, state: 'failed' }, viewer, unclearBelow)} returning d.id
      `.execute(trx);
      const ids = rows.map(({ id }) => id);
      await queue.add(trx, ids, { priority: PRIORITY });
      return ids.length;
    });
  },

  /**
   * A person decides whether a document is secret; this outlives every reading.
   *
   * @throws Problem `not-found`
   */
  async setSecret(id: string, secret: boolean, viewer: Viewer): Promise<void> {
    await requireVisible(db, id, viewer);
    await db.transaction().execute(async (trx) => {
      await sql`
        update documents set secret_set = ${secret}, version = version + 1 where id = ${id}`.execute(trx);
      await record(trx, [id], 'secrecy-set', { secret });
    });
  },
});
