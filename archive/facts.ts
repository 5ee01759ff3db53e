import { sql } from 'kysely';
import type { FactKey, FactReading, Facts } from '../model/facts.ts';
import type { Viewer } from '../model/viewer.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { effectiveFactsColumn, wholeFacts } from './document-record.ts';
import { requireReadable } from './documents.ts';
import { record } from './history.ts';
import type { Queue } from './queue.ts';
import { startReading } from './rereading.ts';

/** A document's facts with where they come from. */
export interface DocumentFacts {
  /** As they count: read, each key that a person corrected replaced. */
  readonly facts: Facts;
  /** The evidence for what was read, also for keys corrected since. */
  readonly readings: readonly FactReading[];
  /** The keys that a person corrected. */
  readonly corrected: readonly FactKey[];
}

const nextVersion = (trx: ArchiveTransaction, id: string) =>
  sql`update documents set version = version + 1 where id = ${id}`.execute(trx);

/**
 * A kind corrected to or from `tố cáo` also says whether the document is a denunciation. Between other kinds it
 * says nothing: a complaint may denounce as well.
 *
 * @param before - the kind that counted
 */
async function kindDecidesSecrecy(trx: ArchiveTransaction, id: string, before: unknown, kind: unknown) {
  if (kind !== 'tố cáo' && before !== 'tố cáo') return;
  await trx
    .updateTable('documents')
    .set({ secret_read: kind === 'tố cáo' })
    .where('id', '=', id)
    .where('read_at', 'is not', null)
    .execute();
}

async function kindOf(trx: ArchiveTransaction, id: string): Promise<unknown> {
  const { rows } = await sql<{ facts: Partial<Facts> | null }>`
    select ${effectiveFactsColumn} as facts from documents d where d.id = ${id}`.execute(trx);
  return rows[0]?.facts?.kind;
}

/** Facts, for a person. */
export const factsRepository = (db: Database, queue: Queue) => ({
  /**
   * What is known about a document.
   *
   * @throws Problem `not-found`, `not-yet-read`
   */
  async get(id: string, viewer: Viewer): Promise<DocumentFacts> {
    await requireReadable(db, id, viewer);
    const { rows } = await sql<{
      facts: Partial<Facts> | null;
      readings: FactReading[] | null;
      corrected: FactKey[];
    }>`
      select ${effectiveFactsColumn} as facts, d.fact_readings as readings,
             array(select c.key from fact_corrections c where c.document_id = d.id order by c.key) as corrected
      from documents d where d.id = ${id}`.execute(db);
    const [row] = rows;
    return {
      facts: wholeFacts(row?.facts ?? null),
      readings: row?.readings ?? [],
      corrected: row?.corrected ?? [],
    };
  },

  /**
   * Keeps a person's word on one fact, as a whole (a list with all its items); `null` for a single
   * field says that there is none. It outlives every reading.
   *
   * @throws Problem `not-found`, `not-yet-read`
   */
  async correct<K extends FactKey>(
    id: string,
    key: K,
    value: Facts[K] | null,
    viewer: Viewer,
  ): Promise<void> {
    await requireReadable(db, id, viewer);
    await db.transaction().execute(async (trx) => {
      const row = { value: JSON.stringify(value ?? null), corrected_at: new Date() };
      if (key === 'kind') await kindDecidesSecrecy(trx, id, await kindOf(trx, id), value);
      await trx
        .insertInto('fact_corrections')
        .values({ document_id: id, key, ...row })
        .onConflict((conflict) => conflict.columns(['document_id', 'key']).doUpdateSet(row))
        .execute();
      await nextVersion(trx, id);
      await record(trx, [id], 'fact-corrected', { key });
    });
  },

  /**
   * Forgets a person's word on one fact; what was read counts again.
   *
   * @throws Problem `not-found`, `not-yet-read`
   */
  async restore(id: string, key: FactKey, viewer: Viewer): Promise<void> {
    await requireReadable(db, id, viewer);
    await db.transaction().execute(async (trx) => {
      await trx.deleteFrom('fact_corrections').where('document_id', '=', id).where('key', '=', key).execute();
      await record(trx, [id], 'fact-restored', { key });
      if (key === 'kind') await startReading(trx, queue, [id], []);
      else await nextVersion(trx, id);
    });
  },
});
