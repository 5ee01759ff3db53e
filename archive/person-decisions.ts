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

/** As PostgreSQL orders ids, and by them the table. */
const isBefore = (a: Mention, b: Mention): boolean =>
  a.documentId === b.documentId ? a.at < b.at : a.documentId < b.documentId;

/** Two complainants. */
export type MentionPair = readonly [Mention, Mention];

/** Each of some complainants with each of others. */
export const eachWithEach = (some: readonly Mention[], others: readonly Mention[]): MentionPair[] =>
  some.flatMap((one) => others.map((other): MentionPair => [one, other]));

/** Keeps a person's word on pairs of complainants, whether each are one person; all are linked anew. */
export async function decidePersons(
  trx: ArchiveTransaction,
  pairs: readonly MentionPair[],
  { act, same, reason }: { act: PersonAct; same: boolean; reason: string },
  viewer: Viewer,
): Promise<void> {
  const ordered = pairs.map(([one, other]) => (isBefore(one, other) ? [one, other] : [other, one]));
  const side = (at: 0 | 1) => columns(ordered.flatMap((pair) => pair[at] ?? []));
  await sql`
    insert into person_decisions (a_id, a_at, b_id, b_at, same, reason, cleared, act)
    select a.id, a.at, b.id, b.at, ${same}, ${reason}, ${maySeeSecrets(viewer)}, ${act}
    from ${side(0)} with ordinality a (id, at, n) join ${side(1)} with ordinality b (id, at, n) using (n)
    order by n`.execute(trx);
  await toLinkAgain(trx, [...new Set(pairs.flat().map(({ documentId }) => documentId))]);
}

/** Pairs of complainants, one of each list, that a person has parted. */
export async function partedPairs(
  db: Database,
  some: readonly Mention[],
  others: readonly Mention[],
): Promise<MentionPair[]> {
  const { rows } = await sql<{ a_id: string; a_at: number; b_id: string; b_at: number }>`
    select * from (
      select distinct on (p.a_id, p.a_at, p.b_id, p.b_at) p.* from person_decisions p
      where (p.a_id, p.a_at) in (select * from ${columns(some)}) and (p.b_id, p.b_at) in (select * from ${columns(others)})
         or (p.a_id, p.a_at) in (select * from ${columns(others)}) and (p.b_id, p.b_at) in (select * from ${columns(some)})
      order by p.a_id, p.a_at, p.b_id, p.b_at, p.id desc) newest
    where same is false`.execute(db);
  return rows.map(({ a_id, a_at, b_id, b_at }) => [
    { documentId: a_id, at: a_at },
    { documentId: b_id, at: b_at },
  ]);
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
