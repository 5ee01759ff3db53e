import { sql } from 'kysely';
import { maySeeSecrets, type Viewer } from '../model/viewer.ts';
import type { Database } from './database.ts';
import { unclearPages } from './document-record.ts';
import { visibleTo } from './visibility.ts';

/** A page that a person should look at. */
export interface UnclearPage {
  readonly documentId: string;
  readonly fileName: string;
  /** 1 for the first page. */
  readonly number: number;
  readonly method: 'text' | 'ocr';
  readonly confidence: number;
}

/** Content of documents that nobody has read is for viewers with clearance only. */
const readableTo = (viewer: Viewer) =>
  sql`${visibleTo(viewer)} and (${maySeeSecrets(viewer)} or d.secret is not null)`;

/** Pages that were not read clearly, of all documents, for a person. */
export const unclearPagesRepository = (db: Database, unclearBelow: number) => {
  const unclear = (viewer: Viewer) => sql`
    documents d cross join lateral (select p.* ${unclearPages(unclearBelow)}) p where ${readableTo(viewer)}`;

  /** How many there are. */
  async function countToLookAt(viewer: Viewer): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${unclear(viewer)}`.execute(db);
    return rows[0]?.count ?? 0;
  }

  return {
    countToLookAt,

    /**
     * The least clear first.
     *
     * @param part - `page` of the list from 1, `size` pages each
     */
    async toLookAt(
      part: { page: number; size: number },
      viewer: Viewer,
    ): Promise<{ total: number; pages: readonly UnclearPage[] }> {
      const { rows } = await sql<UnclearPage>`
        select d.id as "documentId", d.file_name as "fileName", p.number, p.method, p.confidence
        from ${unclear(viewer)} order by p.confidence, d.id, p.number
        limit ${part.size} offset ${(part.page - 1) * part.size}`.execute(db);
      return { total: await countToLookAt(viewer), pages: rows };
    },
  };
};
