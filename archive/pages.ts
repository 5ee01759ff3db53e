import { sql } from 'kysely';
import type { PageReading, Turn } from '../model/page.ts';
import type { Viewer } from '../model/viewer.ts';
import { Problem } from '../problems/problem.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { requireReadable } from './documents.ts';
import { record } from './history.ts';
import { pageColumns, pagesWithTyped, toPageReading, type PageRow } from './page-reading.ts';
import type { Queue } from './queue.ts';
import { startReading } from './rereading.ts';

async function requirePage(db: Database, id: string, number: number, viewer: Viewer): Promise<void> {
  await requireReadable(db, id, viewer);
  const page = await db
    .selectFrom('pages')
    .select('number')
    .where('document_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst();
  if (page === undefined) throw new Problem('not-found');
}

/** The facts are to be found anew from the pages as they now are; no page is read again. */
async function typed(
  trx: ArchiveTransaction,
  queue: Queue,
  id: string,
  event: 'page-typed' | 'page-untyped',
  page: number,
): Promise<void> {
  await record(trx, [id], event, { page });
  await startReading(trx, queue, [id], []);
}

/** Pages, for a person. */
export const pagesRepository = (db: Database, queue: Queue) => ({
  /**
   * One page as it counts: typed by a person, or else as it was read.
   *
   * @throws Problem `not-found`, `not-yet-read`
   */
  async get(id: string, number: number, viewer: Viewer): Promise<PageReading> {
    await requireReadable(db, id, viewer);
    const { rows } = await sql<PageRow>`
      select ${pageColumns} from ${pagesWithTyped} where p.document_id = ${id} and p.number = ${number}
    `.execute(db);
    if (rows[0] === undefined) throw new Problem('not-found');
    return toPageReading(rows[0]);
  },

  /**
   * All pages of a document, in order.
   *
   * @throws Problem `not-found`, `not-yet-read`
   */
  async list(id: string, viewer: Viewer): Promise<PageReading[]> {
    await requireReadable(db, id, viewer);
    const { rows } = await sql<PageRow>`
      select ${pageColumns} from ${pagesWithTyped} where p.document_id = ${id} order by p.number
    `.execute(db);
    return rows.map(toPageReading);
  },

  /**
   * How a page must be turned to stand upright; 0 while it has not been read.
   *
   * @throws Problem `not-found`, `not-yet-read`
   */
  async turn(id: string, number: number, viewer: Viewer): Promise<Turn> {
    await requireReadable(db, id, viewer);
    const page = await db
      .selectFrom('pages')
      .select('turn')
      .where('document_id', '=', id)
      .where('number', '=', number)
      .executeTakeFirst();
    return (page?.turn ?? 0) as Turn;
  },

  /**
   * Keeps the text that a person typed for a page. It stands before every reading, present and to come.
   *
   * @throws Problem `not-found`, `not-yet-read`
   */
  async type(id: string, number: number, text: string, viewer: Viewer): Promise<void> {
    await requirePage(db, id, number, viewer);
    await db.transaction().execute(async (trx) => {
      const row = { text: text.normalize('NFC'), typed_at: new Date() };
      await trx
        .insertInto('typed_pages')
        .values({ document_id: id, number, ...row })
        .onConflict((conflict) => conflict.columns(['document_id', 'number']).doUpdateSet(row))
        .execute();
      await typed(trx, queue, id, 'page-typed', number);
    });
  },

  /**
   * Forgets what was typed for a page; what was read counts again.
   *
   * @throws Problem `not-found`, `not-yet-read`
   */
  async untype(id: string, number: number, viewer: Viewer): Promise<void> {
    await requirePage(db, id, number, viewer);
    await db.transaction().execute(async (trx) => {
      await trx
        .deleteFrom('typed_pages')
        .where('document_id', '=', id)
        .where('number', '=', number)
        .execute();
      await typed(trx, queue, id, 'page-untyped', number);
    });
  },
});
