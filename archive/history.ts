import { sql } from 'kysely';
import type { Viewer } from '../model/viewer.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { requireVisible } from './documents.ts';

/**
 * What can happen to a document: it arrives (again), is read, waits, is found or fails; a person asks
 * for another reading, types a page, corrects a fact, or decides on secrecy.
 */
export type HistoryEvent =
  | 'received'
  | 'received-again'
  | 'reading'
  | 'read'
  | 'postponed'
  | 'waiting-for-search'
  | 'indexed'
  | 'failed'
  | 'reread-asked'
  | 'facts-renewed'
  | 'page-typed'
  | 'page-untyped'
  | 'fact-corrected'
  | 'fact-restored'
  | 'secrecy-set';

/** One line of a document's history. */
export interface HistoryEntry {
  readonly at: Date;
  readonly event: HistoryEvent;
  /** What belongs to the event: `{pages}`, `{code, message}`, `{page}`, `{key}` … */
  readonly detail: Record<string, unknown>;
}

/** Writes one line for each of the documents. */
export async function record(
  trx: ArchiveTransaction | Database,
  ids: readonly string[],
  event: HistoryEvent,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await sql`
    insert into history (document_id, event, detail)
    select d.id, ${event}, ${JSON.stringify(detail)}::jsonb from documents d where d.id = any(${ids}::uuid[])
  `.execute(trx);
}

/** What happened to documents, for a person to look up. */
export const historyRepository = (db: Database) => ({
  /**
   * Everything that happened to a document, oldest first.
   *
   * @throws Problem `not-found`
   */
  async list(id: string, viewer: Viewer): Promise<HistoryEntry[]> {
    await requireVisible(db, id, viewer);
    return db
      .selectFrom('history')
      .select(['at', 'event', 'detail'])
      .where('document_id', '=', id)
      .orderBy('id')
      .execute();
  },
});
