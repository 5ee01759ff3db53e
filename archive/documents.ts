import { sql, type RawBuilder } from 'kysely';
import type { DocumentRecord, DocumentState } from '../model/document.ts';
import { maySeeSecrets, type Viewer } from '../model/viewer.ts';
import { Problem } from '../problems/problem.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { recordColumns, toRecord, unclearPages, type DocumentRow } from './document-record.ts';
import { isId, visibleTo } from './visibility.ts';

/** Which documents a list or an order is about; all conditions hold together. */
export interface DocumentFilter {
  readonly state?: DocumentState;
  /** Only documents with pages for a person to look at. */
  readonly needsLook?: boolean;
  /** Only these. */
  readonly ids?: readonly string[];
}

/** A part of the list of documents, newest first. */
export interface DocumentPage {
  /** Of all documents that match, not of this part. */
  readonly total: number;
  readonly documents: readonly DocumentRecord[];
}

/** How far the archive's work has come, as the viewer may know it. */
export interface DocumentCounts {
  /** Documents that search can find. */
  readonly searchable: number;
  readonly total: number;
  /** Documents waiting or being read. */
  readonly working: number;
  readonly failed: number;
}

const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql.join(conditions, sql` and `);

/** The conditions of a filter on `documents d`, the viewer's always among them. */
export function matching(filter: DocumentFilter, viewer: Viewer, unclearBelow: number): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [visibleTo(viewer)];
  if (filter.state !== undefined) conditions.push(sql`d.state = ${filter.state}`);
  if (filter.needsLook === true) conditions.push(sql`exists (select ${unclearPages(unclearBelow)})`);
  if (filter.ids !== undefined) conditions.push(sql`d.id = any(${filter.ids.filter(isId)}::uuid[])`);
  return all(conditions);
}

/** What {@link requireVisible} tells. */
export interface VisibleDocument {
  /** `null` until somebody knows whether it is secret. */
  readonly secret: boolean | null;
}

/**
 * Makes sure that the document exists for the viewer.
 *
 * @throws Problem `not-found`
 */
export async function requireVisible(
  db: Database | ArchiveTransaction,
  id: string,
  viewer: Viewer,
): Promise<VisibleDocument> {
  if (!isId(id)) throw new Problem('not-found');
  const { rows } = await sql<VisibleDocument>`
    select d.secret from documents d where d.id = ${id} and ${visibleTo(viewer)}
  `.execute(db);
  if (rows[0] === undefined) throw new Problem('not-found');
  return rows[0];
}

/**
 * Makes sure that the viewer may see what stands in the document: until it has been read nobody
 * knows whether it is a denunciation, so only viewers with clearance may.
 *
 * @throws Problem `not-found`, `not-yet-read`
 */
export async function requireReadable(db: Database, id: string, viewer: Viewer): Promise<void> {
  const { secret } = await requireVisible(db, id, viewer);
  if (secret === null && !maySeeSecrets(viewer)) throw new Problem('not-yet-read');
}

/** Documents, for a person. */
export const documentsRepository = (db: Database, unclearBelow: number) => {
  async function get(id: string, viewer: Viewer): Promise<DocumentRecord> {
    if (!isId(id)) throw new Problem('not-found');
    const { rows } = await sql<DocumentRow>`
      select ${recordColumns(unclearBelow)} from documents d where d.id = ${id} and ${visibleTo(viewer)}
    `.execute(db);
    if (rows[0] === undefined) throw new Problem('not-found');
    return toRecord(rows[0]);
  }

  return {
    /**
     * One document.
     *
     * @throws Problem `not-found`, also for a document that the viewer may not see
     */
    get,

    /**
     * One document whose content (pages, pictures, original) the viewer may see.
     *
     * @throws Problem `not-found`, `not-yet-read`
     */
    async getReadable(id: string, viewer: Viewer): Promise<DocumentRecord> {
      await requireReadable(db, id, viewer);
      return get(id, viewer);
    },

    /**
     * Documents, newest first.
     *
     * @param part - `page` from 1, `size` documents each
     */
    async list(
      filter: DocumentFilter,
      part: { page: number; size: number },
      viewer: Viewer,
    ): Promise<DocumentPage> {
      const condition = matching(filter, viewer, unclearBelow);
      const counted = await sql<{ total: number }>`
      select count(*)::int as total from documents d where ${condition}`.execute(db);
      const { rows } = await sql<DocumentRow>`
      select ${recordColumns(unclearBelow)} from documents d where ${condition}
      order by d.received_at desc, d.id limit ${part.size} offset ${(part.page - 1) * part.size}
    `.execute(db);
      return { total: counted.rows[0]?.total ?? 0, documents: rows.map(toRecord) };
    },

    /**
     * Documents that became secret and which the index does not yet know to be so: search must leave
     * them out. Nearly always none.
     */
    async newlySecret(): Promise<string[]> {
      const { rows } = await sql<{ id: string }>`
      select d.id from documents d
      where d.read_at is not null and d.version > d.indexed_version and d.secret`.execute(db);
      return rows.map(({ id }) => id);
    },

    /** Counts for the status line “N of M documents searchable”. */
    async counts(viewer: Viewer): Promise<DocumentCounts> {
      const { rows } = await sql<DocumentCounts>`
      select count(*) filter (where d.indexed_version > 0)::int as searchable, count(*)::int as total,
             count(*) filter (where d.state in ('received', 'reading'))::int as working,
             count(*) filter (where d.state = 'failed')::int as failed
      from documents d where ${visibleTo(viewer)}
    `.execute(db);
      return rows[0] ?? { searchable: 0, total: 0, working: 0, failed: 0 };
    },
  };
};
