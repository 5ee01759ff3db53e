import { sql, type RawBuilder } from 'kysely';
import type { DocumentRecord } from '../model/document.ts';
import type { PageReading } from '../model/page.ts';
import type { Database } from './database.ts';
import { recordColumns, toRecord, type DocumentRow } from './document-record.ts';
import { record } from './history.ts';
import { pageColumns, pagesWithTyped, toPageReading, type PageRow } from './page-reading.ts';

/** A document with all that the index is made from. */
export interface IndexableDocument {
  readonly document: DocumentRecord;
  /** In order, as they count: what a person typed stands before what was read. */
  readonly pages: readonly PageReading[];
  /** Goes up with every change; a writer with a lower one must lose. */
  readonly version: number;
}

/** A document's version that the index now has. */
export interface IndexedVersion {
  readonly id: string;
  readonly version: number;
}

function groupByDocument(rows: readonly PageRow[]): Map<string, PageRow[]> {
  const groups = new Map<string, PageRow[]>();
  for (const row of rows) {
    const group = groups.get(row.document_id);
    if (group === undefined) groups.set(row.document_id, [row]);
    else group.push(row);
  }
  return groups;
}

/** The index's side of the archive: what is due, and all there is. Secret documents included; not for people. */
export const indexingRepository = (db: Database, unclearBelow: number) => {
  async function load(condition: RawBuilder<unknown>, limit: number): Promise<IndexableDocument[]> {
    const { rows } = await sql<DocumentRow & { version: string }>`
      select ${recordColumns(unclearBelow)}, d.version from documents d
      where d.read_at is not null and ${condition} order by d.id limit ${limit}`.execute(db);
    const pages = await sql<PageRow>`
      select ${pageColumns} from ${pagesWithTyped}
      where p.document_id = any(${rows.map(({ id }) => id)}::uuid[]) order by p.document_id, p.number
    `.execute(db);
    const byDocument = groupByDocument(pages.rows);
    return rows.map((row) => ({
      document: toRecord(row),
      pages: (byDocument.get(row.id) ?? []).map(toPageReading),
      version: Number(row.version),
    }));
  }

  return {
    /** Up to `limit` documents whose newest version the index does not have. */
    due: (limit: number) => load(sql`d.version > d.indexed_version`, limit),

    /** Documents by id; those never read are left out. */
    byId: (ids: readonly string[]) => load(sql`d.id = any(${ids}::uuid[])`, ids.length),

    /** For a rebuild: up to `limit` documents in the order of their ids, after the one given. */
    after: (id: string | null, limit: number) => load(id === null ? sql`true` : sql`d.id > ${id}`, limit),

    /** How many documents the index should hold. */
    async count(): Promise<number> {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from documents where read_at is not null`.execute(db);
      return rows[0]?.count ?? 0;
    },

    /** The index has these versions; documents whose reading is done thereby become `indexed`. */
    async done(versions: readonly IndexedVersion[]): Promise<void> {
      await db.transaction().execute(async (trx) => {
        const { rows } = await sql<{ id: string; turned: boolean }>`
          update documents d set
            indexed_version = greatest(d.indexed_version, v.version),
            state = case when old.turns then 'indexed' else d.state end
          from json_to_recordset(${JSON.stringify(versions)}::json) as v (id uuid, version bigint)
          join lateral (
            select o.state = 'reading' and o.claimed_by is null as turns from documents o where o.id = v.id for update
          ) old on true
          where d.id = v.id returning d.id, old.turns as turned`.execute(trx);
        await record(
          trx,
          rows.filter(({ turned }) => turned).map(({ id }) => id),
          'indexed',
        );
      });
    },

    /** Search is down: documents that were read and now wait for it say so in their history, once. */
    async waiting(): Promise<void> {
      await sql`
        insert into history (document_id, event)
        select d.id, 'waiting-for-search' from documents d
        where d.state = 'reading' and d.claimed_by is null and d.read_at is not null and 'waiting-for-search' is distinct from (
          select h.event from history h where h.document_id = d.id order by h.id desc limit 1)
      `.execute(db);
    },

    /** The index is new and empty: every document is due. */
    async forget(): Promise<void> {
      await sql`update documents set indexed_version = 0 where indexed_version > 0`.execute(db);
    },
  };
};
