import { sql } from 'kysely';
import type { Verdict } from '../model/link.ts';
import { maySeeSecrets, type Viewer } from '../model/viewer.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { readableTo } from './visibility.ts';

/** As what a petition is taken in. */
export type RegisteredAs = 'new' | 'duplicate' | 'repeat';

/** One word of a clerk on how a petition is taken in; none is ever changed. */
export interface RegistrationAct {
  readonly at: Date;
  /** `null`: takes back what was said before of the petition and `of`. */
  readonly as: RegisteredAs | null;
  /** What it is a copy or a repeat of; `null` for `new`. */
  readonly of: string | null;
  readonly reason: string;
}

/** Keeps how a petition is taken in. */
export async function registerAs(
  trx: ArchiveTransaction | Database,
  id: string,
  { as, of, reason }: Omit<RegistrationAct, 'at'>,
  viewer: Viewer,
): Promise<void> {
  await sql`
    insert into registrations (document_id, registered_as, of_id, reason, cleared)
    values (${id}, ${as}, ${of}, ${reason}, ${maySeeSecrets(viewer)})`.execute(trx);
}

/**
 * What a person says of two documents may no longer agree with how one of them was taken in as a copy
 * or a repeat of the other: then that is taken back, for the same reason.
 *
 * @param confirmed - as which the link is confirmed now; `null`: it is not
 */
export async function takeBackRegistration(
  trx: ArchiveTransaction,
  [id, other]: readonly [string, string],
  { confirmed, reason }: { readonly confirmed: Verdict | null; readonly reason: string },
  viewer: Viewer,
): Promise<void> {
  const agreeing = confirmed === 'circulating' ? 'duplicate' : confirmed;
  await sql`
    insert into registrations (document_id, of_id, reason, cleared)
    select document_id, of_id, ${reason}, ${maySeeSecrets(viewer)} from (
      select distinct on (document_id) document_id, of_id, registered_as from registrations
      where document_id = ${id} and of_id = ${other} or document_id = ${other} and of_id = ${id}
      order by document_id, id desc) newest
    where registered_as <> coalesce(${agreeing}, '')`.execute(trx);
}

/** What clerks said of how a petition is taken in, oldest first, as far as the viewer may see `of`. */
export async function registrationActs(db: Database, id: string, viewer: Viewer): Promise<RegistrationAct[]> {
  const { rows } = await sql<RegistrationAct & { cleared: boolean }>`
    select r.registered_at as at, r.registered_as as as, r.of_id as of, r.reason, r.cleared
    from registrations r left join documents d on d.id = r.of_id and ${readableTo(viewer)}
    where r.document_id = ${id} and (r.registered_as = 'new' or d.id is not null)
    order by r.id`.execute(db);
  return rows.map(({ cleared, ...act }) => ({
    ...act,
    reason: cleared && !maySeeSecrets(viewer) ? '' : act.reason,
  }));
}
