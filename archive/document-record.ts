import { sql, type RawBuilder } from 'kysely';
import type { DocumentRecord, DocumentState, Failure, SignatureCheck } from '../model/document.ts';
import { NO_FACTS, type Facts } from '../model/facts.ts';

/** A document as {@link recordColumns} selects it. */
export interface DocumentRow {
  readonly id: string;
  readonly file_name: string;
  readonly sha256: string;
  readonly media_type: string;
  readonly bytes: string;
  readonly received_at: Date;
  readonly state: DocumentState;
  readonly failure: Failure | null;
  readonly page_count: number | null;
  readonly pages_read: number;
  readonly pages_to_look_at: number;
  readonly secret: boolean | null;
  readonly linked: boolean;
  readonly facts: Partial<Facts> | null;
  readonly signatures: readonly SignatureCheck[];
}

/** Pages of `d` read with less confidence than asked for, which no person has typed. */
export const unclearPages = (unclearBelow: number): RawBuilder<unknown> => sql`
  from pages p
  where p.document_id = d.id and p.confidence < ${unclearBelow}
    and not exists (select from typed_pages t where t.document_id = p.document_id and t.number = p.number)`;

/** Facts of `d` as read, each key that a person corrected replaced; a correction to null removes the key. */
export const effectiveFactsColumn = sql<Partial<Facts> | null>`
  jsonb_strip_nulls(coalesce(d.facts, '{}') || coalesce(
    (select jsonb_object_agg(c.key, c.value) from fact_corrections c where c.document_id = d.id), '{}'))`;

/** The columns of a {@link DocumentRow}, of `documents` aliased `d`. */
export const recordColumns = (unclearBelow: number): RawBuilder<unknown> => sql`
  d.id, d.file_name, d.sha256, d.media_type, d.bytes, d.received_at, d.state, d.failure, d.page_count,
  d.pages_read, d.secret, d.linked_version >= d.version as linked, d.signatures, ${effectiveFactsColumn} as facts,
  (select count(*)::int ${unclearPages(unclearBelow)}) as pages_to_look_at`;

/** Facts with their lists, empty where nothing was found. */
export const wholeFacts = (facts: Partial<Facts> | null): Facts => ({ ...NO_FACTS, ...facts });

/** The row as the other rooms know a document. */
export const toRecord = (row: DocumentRow): DocumentRecord => ({
  id: row.id,
  fileName: row.file_name,
  sha256: row.sha256,
  mediaType: row.media_type,
  bytes: Number(row.bytes),
  receivedAt: row.received_at,
  state: row.state,
  failure: row.failure,
  pageCount: row.page_count,
  pagesRead: row.pages_read,
  pagesToLookAt: row.pages_to_look_at,
  secret: row.secret === true,
  linked: row.linked,
  facts: wholeFacts(row.facts),
  signatures: row.signatures,
});
