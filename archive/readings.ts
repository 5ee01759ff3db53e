import { sql } from 'kysely';
import type { Failure, SignatureCheck } from '../model/document.ts';
import { FACTS_FORMAT, type FactsRead } from '../model/facts.ts';
import type { PageReading } from '../model/page.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { record } from './history.ts';
import { storableJson } from './json.ts';
import { pageColumns, pagesWithTyped, toPageReading, type PageRow } from './page-reading.ts';
import type { Queue } from './queue.ts';
import { dissolve } from './stand-ins.ts';
import { storeWords } from './stored-words.ts';

/** A document that this worker has taken to read. */
export interface Claim {
  readonly id: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: number;
  /** Which reading of the document, and which taking of it: what is written must still fit. */
  readonly reading: number;
  readonly claim: number;
  /** From an earlier reading or an earlier part of this one; `null` when it was never opened. */
  readonly pageCount: number | null;
  readonly jobIds: readonly string[];
  /** How often it has been put off. */
  readonly attempt: number;
  /** How many workers died over it. */
  readonly deaths: number;
}

/** What opening the file told. */
export interface Opened {
  readonly mediaType: string;
  readonly pageCount: number;
  readonly signatures: readonly SignatureCheck[];
}

/** What reading the whole document gave. */
export interface Finding {
  readonly facts: FactsRead;
  readonly denunciation: boolean;
}

/** Another worker, or a person's order, has taken the document over; what was read is of no use. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
}

/** A worker that has given no sign of life for so long is taken for dead. */
const DEAD_AFTER_SECONDS = 6;

const holds = (claim: Claim) => sql`id = ${claim.id} and claim = ${claim.claim}`;

/** Does it only while the claim still holds; the row stays locked till the transaction's end. */
async function holding(trx: ArchiveTransaction, claim: Claim): Promise<void> {
  const { rows } = await sql`select from documents where ${holds(claim)} for update`.execute(trx);
  if (rows.length === 0) throw new ClaimLost(claim.id);
}

/** Locks the document and what stands in for it in the order in which intake does. */
const lockBytes = (trx: ArchiveTransaction, { sha256 }: Claim) =>
  sql`select from documents where sha256 = ${sha256} order by stand_in for update`.execute(trx);

async function insertPages(
  trx: ArchiveTransaction,
  claim: Claim,
  pages: readonly PageReading[],
): Promise<void> {
  const rows = pages.map((page) => ({ ...page, words: storeWords(page.words) }));
  await sql`
    insert into pages (document_id, number, reading, text, words, method, engine, model, confidence, width, height, turn)
    select ${claim.id}::uuid, number, ${claim.reading}::int, text, words, method, engine, model, confidence, width, height, turn
    from json_to_recordset(${storableJson(rows)}::json) as page (
      number int, text text, words json, method text, engine text, model text, confidence real,
      width real, height real, turn int)
    on conflict (document_id, number) do update set
      reading = excluded.reading, text = excluded.text, words = excluded.words, method = excluded.method,
      engine = excluded.engine, model = excluded.model, confidence = excluded.confidence,
      width = excluded.width, height = excluded.height, turn = excluded.turn, read_at = now()
  `.execute(trx);
}

/** The worker's side of the archive: taking documents, and writing down what was read. Not for people. */
export const readingsRepository = (db: Database, queue: Queue) => ({
  /** Takes up to `limit` waiting documents for the worker. */
  take(worker: string, limit: number): Promise<Claim[]> {
    return db.transaction().execute(async (trx) => {
      const jobs = await queue.take(trx, limit);
      if (jobs.length === 0) return [];
      const { rows } = await sql<Omit<Claim, 'jobIds' | 'attempt' | 'deaths'>>`
        update documents set state = 'reading', failure = null, claim = claim + 1, claimed_by = ${worker}
        where id = any(${jobs.map(({ documentId }) => documentId)}::uuid[])
        returning id, sha256, file_name as "fileName", bytes::float8 as bytes, reading, claim,
                  page_count as "pageCount"
      `.execute(trx);
      await record(
        trx,
        rows.map(({ id }) => id),
        'reading',
      );
      return rows.map((row) => {
        const own = jobs.filter(({ documentId }) => documentId === row.id);
        return {
          ...row,
          jobIds: own.map(({ jobId }) => jobId),
          attempt: Math.max(...own.map(({ attempt }) => attempt)),
          deaths: Math.max(...own.map(({ deaths }) => deaths)),
        };
      });
    });
  },

  /** Numbers of the pages that this reading of the document already has. */
  async pagesDone(claim: Claim): Promise<Set<number>> {
    const rows = await db
      .selectFrom('pages')
      .select('number')
      .where('document_id', '=', claim.id)
      .where('reading', '=', claim.reading)
      .execute();
    return new Set(rows.map(({ number }) => number));
  },

  /** All pages as they count, for finding facts. */
  async pages(claim: Claim): Promise<PageReading[]> {
    const { rows } = await sql<PageRow>`
      select ${pageColumns} from ${pagesWithTyped} where p.document_id = ${claim.id} order by p.number
    `.execute(db);
    return rows.map(toPageReading);
  },

  /**
   * Keeps pages read so far, so that a crash does not cost them.
   *
   * @throws ClaimLost
   */
  savePages(claim: Claim, opened: Opened, pages: readonly PageReading[]): Promise<void> {
    return db.transaction().execute(async (trx) => {
      await holding(trx, claim);
      await insertPages(trx, claim, pages);
      await sql`
        update documents d set media_type = ${opened.mediaType}, page_count = ${opened.pageCount},
               pages_read = (select count(*) from pages p where p.document_id = d.id and p.reading = d.reading)
        where id = ${claim.id}`.execute(trx);
    });
  },

  /**
   * The reading is done: the last pages, facts and secrecy are written, and the index is due.
   *
   * @throws ClaimLost
   */
  finish(claim: Claim, opened: Opened, pages: readonly PageReading[], finding: Finding): Promise<void> {
    return db.transaction().execute(async (trx) => {
      await lockBytes(trx, claim);
      await holding(trx, claim);
      await queue.complete(trx, claim.jobIds);
      if (await dissolve(trx, claim.id)) return;
      if (pages.length > 0) await insertPages(trx, claim, pages);
      await sql`delete from pages where document_id = ${claim.id} and number > ${opened.pageCount}`.execute(
        trx,
      );
      await sql`
        update documents d set
          media_type = ${opened.mediaType}, page_count = ${opened.pageCount}, pages_read = ${opened.pageCount},
          signatures = ${storableJson(opened.signatures)}::jsonb,
          facts = ${storableJson(finding.facts.facts)}::jsonb,
          fact_readings = ${storableJson(finding.facts.readings)}::jsonb, facts_format = ${FACTS_FORMAT},
          secret_read = coalesce(
            (select c.value = '"tố cáo"' from fact_corrections c where c.document_id = d.id and c.key = 'kind'
              and (c.value = '"tố cáo"' or ${finding.facts.facts.kind === 'tố cáo'})),
            ${finding.denunciation}),
          read_at = coalesce(read_at, now()), claimed_by = null, version = version + 1
        where id = ${claim.id}`.execute(trx);
      await record(trx, [claim.id], 'read', { pages: opened.pageCount });
    });
  },

  /**
   * The document cannot be read; a person is told why and may try again.
   *
   * @throws ClaimLost
   */
  fail(claim: Claim, failure: Failure): Promise<void> {
    return db.transaction().execute(async (trx) => {
      await holding(trx, claim);
      await sql`
        update documents set state = 'failed', failure = ${storableJson(failure)}::jsonb, claimed_by = null
        where id = ${claim.id}`.execute(trx);
      await record(trx, [claim.id], 'failed', { ...failure });
      await queue.complete(trx, claim.jobIds);
    });
  },

  /**
   * Puts the document off, for a trouble that passes.
   *
   * @throws ClaimLost
   */
  postpone(claim: Claim, afterSeconds: number, attempt: number): Promise<void> {
    return db.transaction().execute(async (trx) => {
      await holding(trx, claim);
      await sql`
        update documents set state = 'received', claimed_by = null where id = ${claim.id}`.execute(trx);
      if (afterSeconds > 0) await record(trx, [claim.id], 'postponed', { afterSeconds });
      await queue.complete(trx, claim.jobIds);
      await queue.add(trx, [claim.id], { afterSeconds, attempt });
    });
  },

  /** Nothing to write any more for a claim that was lost: its jobs are done with. */
  drop(claim: Claim): Promise<void> {
    return db.transaction().execute((trx) => queue.complete(trx, claim.jobIds));
  },

  /** The worker's sign of life. */
  async seen(worker: string): Promise<void> {
    await sql`
      insert into workers (id) values (${worker}) on conflict (id) do update set seen_at = now()`.execute(db);
  },

  /** The worker goes; what it still held is free for the others. */
  async gone(worker: string): Promise<void> {
    await db.deleteFrom('workers').where('id', '=', worker).execute();
  },

  /**
   * Gives back what dead workers held.
   *
   * @returns how many
   */
  async rescue(): Promise<number> {
    const { rows } = await sql<{ id: string }>`
      select j.id from pgboss.job j join documents d on d.id = (j.data ->> 'documentId')::uuid
      where j.name = 'read' and j.state = 'active' and not exists (
        select from workers w
        where w.id = d.claimed_by and w.seen_at > now() - ${DEAD_AFTER_SECONDS} * interval '1 second')
    `.execute(db);
    await queue.release(rows.map(({ id }) => id));
    return rows.length;
  },

  /**
   * Queues documents that wait or were being read, and for which there is no job: it was lost.
   *
   * @returns how many
   */
  requeueLost(): Promise<number> {
    return db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        update documents d set state = 'received', claimed_by = null
        where (d.state = 'received' or d.state = 'reading' and d.claimed_by is not null) and not exists (
          select from pgboss.job j
          where j.name = 'read' and j.state < 'completed' and j.data ->> 'documentId' = d.id::text)
        returning d.id`.execute(trx);
      const ids = rows.map(({ id }) => id);
      await queue.add(trx, ids);
      return ids.length;
    });
  },
});
