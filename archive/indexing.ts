import { sql } from 'kysely';
import type { DocumentRecord, Failure } from '../model/document.ts';
import type { ReadingMethod } from '../model/page.ts';
import type { Database } from './database.ts';
import { recordColumns, toRecord, type DocumentRow } from './document-record.ts';
import { record } from './history.ts';
import { storableJson } from './json.ts';

/** A page as the index needs it: what a person typed stands before what was read. */
export interface IndexablePage {
  readonly number: number;
  readonly text: string;
  readonly method: ReadingMethod;
}

/** A document with all that the index is made from. */
export interface IndexableDocument {
  readonly document: DocumentRecord;
  /** In order. */
  readonly pages: readonly IndexablePage[];
  /** Goes up with every change; a writer with a lower one must lose. */
  readonly version: number;
}

/** A document's version that the index now has, or will not take. */
export interface DocumentVersion {
  readonly id: string;
  readonly version: number;
}

/** Most documents, and about most pages, handed out at once. */
const MOST_DOCUMENTS = 100;
const MOST_PAGES = 400;

/** Any number that nothing else in the database locks. */
const INDEXER_LOCK = 7_046_029;
const REBUILD_LOCK = 7_046_030;

/** Documents with their pages, by condition; as many as fit in memory, at least one. */
async function load(db: Database, condition: ReturnType<typeof sql>): Promise<IndexableDocument[]> {
  const { rows } = await sql<DocumentRow & { version: string }>`
    with chosen as (
      select d.id, sum(coalesce(d.page_count, 1)) over (order by d.id) - d.page_count as pages_before
      from (select d.id, d.page_count from documents d where d.read_at is not null and ${condition}
            order by d.id limit ${MOST_DOCUMENTS}) d)
    select ${recordColumns(0)}, d.version from chosen join documents d using (id)
    where chosen.pages_before < ${MOST_PAGES} order by d.id`.execute(db);
  const pages = await sql<IndexablePage & { document_id: string }>`
    select p.document_id, p.number, coalesce(t.text, p.text) as text,
           case when t.text is null then p.method else 'typed' end as method
    from pages p left join typed_pages t on t.document_id = p.document_id and t.number = p.number
    where p.document_id = any(${rows.map(({ id }) => id)}::uuid[]) order by p.number`.execute(db);
  const byDocument = new Map(rows.map(({ id }): [string, IndexablePage[]] => [id, []]));
  for (const { document_id, ...page } of pages.rows) byDocument.get(document_id)?.push(page);
  return rows.map((row) => ({
    document: toRecord(row),
    pages: byDocument.get(row.id) ?? [],
    version: Number(row.version),
  }));
}

/** The index's side of the archive: what is due, and all there is, secret or not. Not for people. */
export const indexingRepository = (db: Database) => ({
  /** Documents whose newest version the index does not have; some of them, when there are many. */
  due: () => load(db, sql`d.version > d.indexed_version`),

  /** For a rebuild: some documents in the order of their ids, after the one given; none at the end. */
  after: (id: string | null) => load(db, id === null ? sql`true` : sql`d.id > ${id}`),

  /** For a rebuild: what the index should hold, in the order of ids, after the one given; empty at the end. */
  async versionsAfter(id: string | null, limit: number): Promise<DocumentVersion[]> {
    const { rows } = await sql<{ id: string; version: string }>`
      select d.id, d.version from documents d
      where d.read_at is not null and ${id === null ? sql`true` : sql`d.id > ${id}`}
      order by d.id limit ${limit}`.execute(db);
    return rows.map((row) => ({ id: row.id, version: Number(row.version) }));
  },

  /** Some of the documents given, without those never read. */
  byId: (ids: readonly string[]) => load(db, sql`d.id = any(${ids}::uuid[])`),

  /** How many documents the index should hold. */
  async count(): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from documents where read_at is not null`.execute(db);
    return rows[0]?.count ?? 0;
  },

  /** The index has these versions; documents whose reading is done thereby become `indexed`. */
  done(versions: readonly DocumentVersion[]): Promise<void> {
    return db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string; turned: boolean }>`
        update documents d
        set indexed_version = greatest(d.indexed_version, old.written),
            state = case when old.turns then 'indexed' else d.state end
        from (
          select o.id, v.version as written, o.state = 'reading' and o.claimed_by is null as turns
          from json_to_recordset(${JSON.stringify(versions)}::json) as v (id uuid, version bigint)
          join documents o on o.id = v.id order by o.id for update of o
        ) old
        where d.id = old.id returning d.id, old.turns as turned`.execute(trx);
      const turned = rows.filter((row) => row.turned).map(({ id }) => id);
      await record(trx, turned, 'indexed');
    });
  },

  /** The index will not take this version: a person is told, and may try again. */
  refused({ id, version }: DocumentVersion, failure: Failure): Promise<void> {
    return db.transaction().execute(async (trx) => {
      await sql`
        update documents set indexed_version = ${version}, state = 'failed',
               failure = ${storableJson(failure)}::jsonb
        where id = ${id} and version = ${version}`.execute(trx);
      await record(trx, [id], 'failed', { ...failure });
    });
  },

  /** Search is down: documents that were read and now wait for it say so in their history, once. */
  async waiting(): Promise<void> {
    await sql`
      insert into history (document_id, event)
      select d.id, 'waiting-for-search' from documents d
      where d.state = 'reading' and d.claimed_by is null and d.read_at is not null
        and 'waiting-for-search' is distinct from (
          select h.event from history h where h.document_id = d.id order by h.id desc limit 1)
    `.execute(db);
  },

  /** The index is new and empty: every document is due. */
  async forget(): Promise<void> {
    await sql`update documents set indexed_version = 0 where indexed_version > 0`.execute(db);
  },

  /** Does the work when no other process is at it; waits for its turn. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${INDEXER_LOCK})`.execute(trx);
      return work();
    });
  },

  /**
   * Does a rebuild unless another process is at one. Holds no transaction, since it may last for hours.
   *
   * @returns what the work gave, or `null` when it was another's turn
   */
  rebuild<T>(work: () => Promise<T>): Promise<T | null> {
    return db.connection().execute(async (connection) => {
      const { rows } = await sql<{ mine: boolean }>`
        select pg_try_advisory_lock(${REBUILD_LOCK}) as mine`.execute(connection);
      if (rows[0]?.mine !== true) return null;
      try {
        return await work();
      } finally {
        await sql`select pg_advisory_unlock(${REBUILD_LOCK})`.execute(connection);
      }
    });
  },

  /**
   * Does the work unless another process is at it, so that nothing is written twice.
   *
   * @returns what the work gave, or `null` when it was another's turn
   */
  alone<T>(work: () => Promise<T>): Promise<T | null> {
    return db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ mine: boolean }>`
        select pg_try_advisory_xact_lock(${INDEXER_LOCK}) as mine`.execute(trx);
      return rows[0]?.mine === true ? work() : null;
    });
  },
});
