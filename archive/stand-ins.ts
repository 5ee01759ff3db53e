import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ArchiveTransaction } from './database.ts';
import type { StoredOriginal } from './originals.ts';

/**
 * The bytes of a secret document, sent again by someone who must not learn that it is there, are a
 * document of their own: a stand-in, which waits and is read like any new file, so that every answer
 * about it is that about a new file, in content and in time. Viewers with clearance know the document
 * itself, and do not see the stand-in. When it has been read it is no more, like a denunciation
 * on its first arrival.
 */

/** A document as intake finds it. */
export interface FoundDocument {
  readonly id: string;
  readonly isNew: boolean;
  /** `null` until somebody knows. */
  readonly secret: boolean | null;
}

/** The stand-in for these bytes that people without clearance see already, or a new one. */
export async function findOrAddStandIn(
  trx: ArchiveTransaction,
  { sha256, bytes }: StoredOriginal,
  fileName: string,
  secret: boolean,
): Promise<FoundDocument> {
  const { rows } = await sql<{ id: string; secret: boolean | null }>`
    update documents d set secret_flagged = ${secret}
    where d.sha256 = ${sha256} and d.stand_in and d.secret is not true returning d.id, d.secret`.execute(trx);
  const [known] = rows;
  if (known !== undefined && known.secret !== true) return { ...known, isNew: false };
  const id = randomUUID();
  await sql`
    insert into documents (id, sha256, file_name, media_type, bytes, secret_flagged, stand_in)
    values (${id}, ${sha256}, ${fileName}, 'application/octet-stream', ${bytes}, ${secret}, true)`.execute(
    trx,
  );
  return { id, isNew: true, secret: secret || null };
}

/**
 * A stand-in has been read and is no more: its arrivals are the document's, which is due for the index
 * again so that their receipts end when a new file's would. Nothing is done for other documents.
 *
 * @returns whether it was one
 */
export async function dissolve(trx: ArchiveTransaction, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update documents d set version = d.version + 1 from documents s
    where s.id = ${id} and s.stand_in and d.sha256 = s.sha256 and not d.stand_in returning d.id`.execute(trx);
  const [document] = rows;
  if (document === undefined) return false;
  await sql`update arrivals set document_id = ${document.id} where document_id = ${id}`.execute(trx);
  await sql`delete from documents where id = ${id}`.execute(trx);
  return true;
}
