import { sql } from 'kysely';
import type { Mention } from '../model/link.ts';
import { maySeeSecrets, type Viewer } from '../model/viewer.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { toLinkAgain } from './links.ts';
import { readableTo } from './visibility.ts';

/** What a person did to those who petition. */
export type PersonAct = 'merged' | 'split' | 'confirmed' | 'reopened';

/** One act, as far as the viewer may see the petitions that it was about. */
export interface PersonHistory {
  readonly at: Date;
  readonly what: PersonAct;
  readonly reason: string;
  /** Petitions it was about. */
  readonly documents: readonly string[];
}

const columns = (mentions: readonly Mention[]) => sql`
  unnest(${mentions.map(({ documentId }) => documentId)}::uuid[], ${mentions.map(({ at }) => at)}::int[])`;

/**
 * Keeps a person's word on each complainant of one list and each of another: whether they are one
 * person. All are linked anew.
 */
export async function decidePersons(
  trx: ArchiveTransaction,
  some: readonly Mention[],
  others: readonly Mention[],
  { act, same, reason }: { act: PersonAct; same: boolean; reason: string },
  viewer: Viewer,
): Promise<void> {
  await sql`
    insert into person_decisions (a_id, a_at, b_id, b_at, same, reason, cleared, act)
    select (least(a, b)).id, (least(a, b)).at, (greatest(a, b)).id, (greatest(a, b)).at,
           ${same}, ${reason}, ${maySeeSecrets(viewer)}, ${act}
    from ${columns(some)} a (id, at) cross join ${columns(others)} b (id, at) where a <> b`.execute(trx);
  await toLinkAgain(
    trx,
    [...some, ...others].map(({ documentId }) => documentId),
  );
}

/** What people did to those complainants, oldest first, each act once. */
export async function personHistory(
  db: Database,
  mentions: readonly Mention[],
  viewer: Viewer,
): Promise<PersonHistory[]> {
  const { rows } = await sql<PersonHistory & { cleared: boolean }>`
    with acts as (
      select p.* from person_decisions p
      join documents a on a.id = p.a_id join documents b on b.id = p.b_id
      where ${readableTo(viewer, 'a')} and ${readableTo(viewer, 'b')}
        and ((p.a_id, p.a_at) in (select * from ${columns(mentions)})
          or (p.b_id, p.b_at) in (select * from ${columns(mentions)})))
    select decided_at as at, act as what, reason, cleared,
           (select array_agg(distinct x.id) from unnest(array_agg(a_id) || array_agg(b_id)) x (id)) as documents
    from acts group by decided_at, act, reason, cleared order by decided_at`.execute(db);
  return rows.map(({ cleared, ...row }) => ({
    ...row,
    reason: cleared && !maySeeSecrets(viewer) ? '' : row.reason,
  }));
}
