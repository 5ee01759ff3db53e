import { sql } from 'kysely';
import type { DocumentRow } from './document-record.ts';
import type { ArchiveTransaction, Database } from './database.ts';

/**
 * The bytes of a secret document, sent again by someone who must not learn that it is there, look
 * like a new file: the arrival's own id answers like an unread document, as a denunciation would on
 * its first arrival, for as long as reading may take; then, as that one too, it is not found.
 */
export const DISGUISED_SECONDS = { least: 2, most: 9 } as const;

/** When a disguise beginning now ends: each time at another moment, so that it tells nothing. */
export const disguiseEnds = (): Date => {
  const { least, most } = DISGUISED_SECONDS;
  return new Date(Date.now() + 1000 * (least + Math.random() * (most - least)));
};

/** The part of an arrival's disguise in which it waits; in the rest it is being read. */
const WAITS = 0.1;

/** Whether the arrival `a` is in disguise. */
export const inDisguise = sql<boolean>`coalesce(a.disguised_until > now(), false)`;

/** Where a disguised arrival stands, as an unread document; `null` when there is none of this id. */
export async function disguisedDocument(
  db: Database | ArchiveTransaction,
  arrivalId: string,
): Promise<(DocumentRow & { readonly way: string; readonly reading_at: Date }) | null> {
  const { rows } = await sql<DocumentRow & { way: string; reading_at: Date }>`
    select a.id, a.file_name, d.sha256, 'application/octet-stream' as media_type, d.bytes,
           a.arrived_at as received_at, case when now() < r.reading_at then 'received' else 'reading' end as state,
           0 as pages_read, 0 as pages_to_look_at, '[]'::jsonb as signatures, a.way, r.reading_at,
           null as failure, null as page_count, null as secret, null as facts
    from arrivals a join documents d on d.id = a.document_id
    cross join lateral (select a.arrived_at + (a.disguised_until - a.arrived_at) * ${WAITS}::float8 as reading_at) r
    where a.id = ${arrivalId} and ${inDisguise}`.execute(db);
  return rows[0] ?? null;
}
