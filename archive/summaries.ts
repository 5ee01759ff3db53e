import { sql } from 'kysely';
import type { Facts } from '../model/facts.ts';
import type { Viewer } from '../model/viewer.ts';
import type { Database } from './database.ts';
import { effectiveFactsColumn, wholeFacts } from './document-record.ts';
import { readableTo } from './visibility.ts';

/** A document in short: what one line about it is made of. */
export interface DocumentSummary {
  readonly id: string;
  readonly fileName: string;
  readonly receivedAt: Date;
  readonly secret: boolean;
  /** Effective facts. */
  readonly facts: Facts;
}

/** A document as {@link summaryColumns} selects it. */
export interface SummaryRow {
  readonly id: string;
  readonly file_name: string;
  readonly received_at: Date;
  readonly secret: boolean | null;
  readonly facts: Partial<Facts> | null;
}

/** The columns of a {@link SummaryRow}, of `documents` aliased `d`. */
export const summaryColumns = sql`
  d.id, d.file_name, d.received_at, d.secret, ${effectiveFactsColumn} as facts`;

/** The row as the other rooms know it. */
export const toSummary = (row: SummaryRow): DocumentSummary => ({
  id: row.id,
  fileName: row.file_name,
  receivedAt: row.received_at,
  secret: row.secret === true,
  facts: wholeFacts(row.facts),
});

/** Those of the documents whose content the viewer may see, by their ids. */
export async function summariesOf(
  db: Database,
  ids: readonly string[],
  viewer: Viewer,
): Promise<ReadonlyMap<string, DocumentSummary>> {
  const { rows } = await sql<SummaryRow>`
    select ${summaryColumns} from documents d
    where d.id = any(${ids}::uuid[]) and ${readableTo(viewer)}`.execute(db);
  return new Map(rows.map((row) => [row.id, toSummary(row)]));
}
