import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { maySeeSecrets, type Viewer } from '../model/viewer.ts';
import type { Way } from './arrivals.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { cleanFileName, namesDenunciation } from './file-name.ts';
import { record } from './history.ts';
import type { Originals, StoredOriginal } from './originals.ts';
import type { Queue } from './queue.ts';
import { findOrAddStandIn, type FoundDocument } from './stand-ins.ts';

/** How a file comes in. */
export interface Sending {
  readonly way: Way;
  /** Groups the files of one sending; {@link ReceiptCounts} are counted by it. */
  readonly receiptId: string;
  /** The sender says that it is a denunciation. */
  readonly secret: boolean;
  /** The sender, who must not learn of secret documents already there. */
  readonly viewer: Viewer;
  /** Makes accepting the same arrival twice (after a crash) count once. Default: a new one. */
  readonly arrivalId?: string;
}

/** What the sender is told about a file. */
export interface Accepted {
  readonly id: string;
  readonly fileName: string;
  /** The document that already had these bytes; `id` is the same. */
  readonly duplicateOf?: string;
}

/** Writes down that a file arrived whose bytes are kept. */
export type Admit = (original: StoredOriginal, fileName: string, sending: Sending) => Promise<Accepted>;

/** Takes a file into the archive. */
export type Accept = (
  source: AsyncIterable<Uint8Array>,
  fileName: string,
  sending: Sending,
) => Promise<Accepted>;

/** The document for these bytes: a new one, or the one already there. */
async function findOrAdd(
  trx: ArchiveTransaction,
  { sha256, bytes }: StoredOriginal,
  fileName: string,
  secret: boolean,
): Promise<FoundDocument> {
  const { rows } = await sql<{ id: string; secret: boolean | null; version: string; is_new: boolean }>`
    insert into documents as d (id, sha256, file_name, media_type, bytes, secret_flagged)
    values (${randomUUID()}, ${sha256}, ${fileName}, 'application/octet-stream', ${bytes}, ${secret})
    on conflict (sha256) where not stand_in do update
      set secret_flagged = d.secret_flagged or excluded.secret_flagged,
          version = d.version + (excluded.secret_flagged and not d.secret_flagged)::int
    returning d.id, d.secret, (xmax = 0) as is_new
  `.execute(trx);
  const [row] = rows;
  if (row === undefined) throw new Error('insert returned no row');
  return { id: row.id, isNew: row.is_new, secret: row.secret };
}

/** Writes down that a file arrived; false when this very arrival is already written down. */
async function addArrival(
  trx: ArchiveTransaction,
  sending: Sending,
  { id: documentId, isNew }: FoundDocument,
  fileName: string,
): Promise<boolean> {
  const added = await trx
    .insertInto('arrivals')
    .values({
      id: sending.arrivalId ?? randomUUID(),
      receipt_id: sending.receiptId,
      document_id: documentId,
      file_name: fileName,
      way: sending.way,
      duplicate: !isNew,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/**
 * Document, arrival, history and job are written in one transaction.
 *
 * Sent again by someone who may not know that the document exists, the same bytes are a new file
 * (stand-ins.ts); those who may know find the arrival in the document's history.
 */
export const createAdmit =
  (db: Database, queue: Queue): Admit =>
  (stored, givenName, sending) => {
    const fileName = cleanFileName(givenName);
    const detail = { fileName, way: sending.way };
    return db.transaction().execute(async (trx) => {
      const secret = sending.secret || namesDenunciation(fileName);
      const kept = await findOrAdd(trx, stored, fileName, secret);
      const hidden = !kept.isNew && kept.secret === true && !maySeeSecrets(sending.viewer);
      const shown = hidden ? await findOrAddStandIn(trx, stored, fileName, secret) : kept;
      const { id, isNew } = shown;
      if (await addArrival(trx, sending, shown, fileName)) {
        await record(trx, [id], isNew ? 'received' : 'received-again', detail);
        if (hidden) await record(trx, [kept.id], 'received-again', detail);
      }
      if (isNew) await queue.add(trx, [id]);
      return isNew ? { id, fileName } : { id, fileName, duplicateOf: id };
    });
  };

/**
 * The way in for a file. The original is on the disk before its record is written; a crash in between
 * leaves at most an original without a record, which the same file sent again takes over.
 */
export const createAccept =
  (originals: Originals, admit: Admit): Accept =>
  async (source, fileName, sending) =>
    admit(await originals.keep(source), fileName, sending);
