import { sql } from 'kysely';
import type { Audience, Mention } from '../model/link.ts';
import type { Database } from './database.ts';
import { storableJson } from './json.ts';

/** One complainant of one petition, as clustering needs it. */
export interface MentionRecord extends Mention {
  readonly identityNumber: string | null;
  /** Four digits; `null` also where they may have been read wrongly. */
  readonly birthYear: string | null;
  readonly secret: boolean;
}

/** Two of them that belong together, or that a person parted. */
export interface MentionPair {
  readonly a: Mention;
  readonly b: Mention;
  /** 0..1; 2 for what a person said. */
  readonly score: number;
}

/** Complainants with what connects and parts them, all that hang together. */
export interface PeopleGraph {
  /** In the order in which they came in. */
  readonly mentions: readonly MentionRecord[];
  readonly bonds: readonly MentionPair[];
  readonly apart: readonly (readonly [Mention, Mention])[];
}

/** Documents with what connects and parts them, all that hang together. */
export interface MatterGraph {
  /** In the order in which they came in. */
  readonly documents: readonly {
    readonly id: string;
    readonly secret: boolean;
    readonly petition: boolean;
  }[];
  readonly bonds: readonly { readonly a: string; readonly b: string; readonly score: number }[];
  readonly apart: readonly (readonly [string, string])[];
}

/** The verdicts that make documents one matter. */
const OF_A_MATTER = sql`('duplicate', 'circulating', 'repeat', 'same_matter', 'answers')`;

interface MentionPairRow {
  readonly a_id: string;
  readonly a_at: number;
  readonly b_id: string;
  readonly b_at: number;
  readonly score: number;
}

const pairOf = ({ a_id, a_at, b_id, b_at, score }: MentionPairRow): MentionPair => ({
  a: { documentId: a_id, at: a_at },
  b: { documentId: b_id, at: b_at },
  score,
});

/** All that can be reached from some documents, a step at a time. */
async function closure(
  ids: readonly string[],
  next: (frontier: readonly string[]) => Promise<readonly string[]>,
): Promise<string[]> {
  const reached = new Set(ids);
  let frontier = [...reached];
  while (frontier.length > 0) {
    const found = await next(frontier);
    frontier = found.filter((id) => !reached.has(id));
    for (const id of frontier) reached.add(id);
  }
  return [...reached];
}

/**
 * The documents that are in a cluster with some. Clusters are small and the table is not: each is looked up by
 * itself (`offset 0` keeps the planner from reading the whole table instead).
 */
const membersWith = (table: 'people' | 'matters', name: 'person' | 'matter', ids: readonly string[]) => sql`
  select o.document_id as id
  from (select distinct audience, ${sql.ref(name)} as cluster from ${sql.table(table)}
        where document_id = any(${ids}::uuid[])) c
  cross join lateral (select document_id from ${sql.table(table)} t
                      where t.audience = c.audience and t.${sql.ref(name)} = c.cluster offset 0) o`;

const idsOf = ({ rows }: { rows: readonly { id: string }[] }): string[] => rows.map(({ id }) => id);

/** Persons and matters as they are put together from links and decisions. Not for people. */
export const clusteringRepository = (db: Database) => ({
  /**
   * The complainants that hang together with those of some documents, as they do or as they did.
   *
   * @param least - score from which two are one person
   */
  async peopleGraph(ids: readonly string[], least: number): Promise<PeopleGraph> {
    const scope = await closure(ids, async (frontier) =>
      idsOf(
        await sql<{ id: string }>`
          select s.b_id as id from same_people s where s.a_id = any(${frontier}::uuid[]) and s.score >= ${least}
          union select s.a_id from same_people s where s.b_id = any(${frontier}::uuid[]) and s.score >= ${least}
          union select d.b_id from person_decisions d where d.a_id = any(${frontier}::uuid[])
          union select d.a_id from person_decisions d where d.b_id = any(${frontier}::uuid[])
          union ${membersWith('people', 'person', frontier)}`.execute(db),
      ),
    );
    const mentions = await sql<MentionRecord>`
      select d.id as "documentId", (m.at - 1)::int as at, m.person -> 'identityNumber' ->> 'value' as "identityNumber",
             case when (p.profile -> 'clear')::boolean then m.person -> 'birthYear' ->> 'value' end as "birthYear",
             d.secret is not false as secret
      from profiles p join documents d on d.id = p.document_id,
           jsonb_array_elements(p.profile -> 'people') with ordinality as m (person, at)
      where d.id = any(${scope}::uuid[]) and p.petition and not d.stand_in
      order by d.received_at, d.id, m.at`.execute(db);
    const bonds = await sql<MentionPairRow>`
      select a_id, a_at, b_id, b_at, score from same_people
      where a_id = any(${scope}::uuid[]) and b_id = any(${scope}::uuid[]) and score >= ${least}`.execute(db);
    const decided = await sql<MentionPairRow & { same: boolean | null }>`
      select distinct on (a_id, a_at, b_id, b_at) a_id, a_at, b_id, b_at, same, 2 as score
      from person_decisions where a_id = any(${scope}::uuid[]) and b_id = any(${scope}::uuid[])
      order by a_id, a_at, b_id, b_at, id desc`.execute(db);
    return {
      mentions: mentions.rows,
      bonds: [...bonds.rows, ...decided.rows.filter(({ same }) => same === true)].map(pairOf),
      apart: decided.rows
        .filter(({ same }) => same === false)
        .map((row) => {
          const { a, b } = pairOf(row);
          return [a, b];
        }),
    };
  },

  /** The documents that hang together with some, as they do or as they did. */
  async matterGraph(ids: readonly string[]): Promise<MatterGraph> {
    const scope = await closure(ids, async (frontier) =>
      idsOf(
        await sql<{ id: string }>`
          select l.to_id as id from standing_links l
          where l.from_id = any(${frontier}::uuid[]) and l.verdict in ${OF_A_MATTER} and l.status <> 'rejected'
          union select l.from_id from standing_links l
          where l.to_id = any(${frontier}::uuid[]) and l.verdict in ${OF_A_MATTER} and l.status <> 'rejected'
          union ${membersWith('matters', 'matter', frontier)}`.execute(db),
      ),
    );
    const documents = await sql<MatterGraph['documents'][number]>`
      select d.id, d.secret is not false as secret, p.petition
      from profiles p join documents d on d.id = p.document_id
      where d.id = any(${scope}::uuid[]) and not d.stand_in order by d.received_at, d.id`.execute(db);
    const links = await sql<{ a: string; b: string; score: number; status: string }>`
      select l.from_id as a, l.to_id as b, case l.status when 'confirmed' then 2 else l.score end as score, l.status
      from standing_links l
      where l.from_id = any(${scope}::uuid[]) and l.to_id = any(${scope}::uuid[])
        and l.verdict in ${OF_A_MATTER}`.execute(db);
    return {
      documents: documents.rows,
      bonds: links.rows.filter(({ status }) => status !== 'rejected'),
      apart: links.rows.filter(({ status }) => status === 'rejected').map(({ a, b }) => [a, b]),
    };
  },

  /** Writes down which person each complainant of some documents is; what is so already is not written again. */
  async savePeople(
    documentIds: readonly string[],
    people: readonly (Mention & { readonly audience: Audience; readonly person: string })[],
  ): Promise<void> {
    await sql`
      with found as materialized (
        select audience, "documentId" as document_id, at, person
        from json_to_recordset(${storableJson(people)}::json) as p (
          audience text, "documentId" uuid, at int, person text)),
      gone as (
        delete from people p where document_id = any(${documentIds}::uuid[])
          and not exists (select from found f where f.audience = p.audience
                          and f.document_id = p.document_id and f.at = p.at))
      insert into people (audience, document_id, at, person) select * from found
      on conflict (audience, document_id, at) do update set person = excluded.person
      where people.person <> excluded.person`.execute(db);
  },

  /** Writes down which matter each of some documents belongs to; what is so already is not written again. */
  async saveMatters(
    documentIds: readonly string[],
    matters: readonly { readonly audience: Audience; readonly documentId: string; readonly matter: string }[],
  ): Promise<void> {
    await sql`
      with found as materialized (
        select audience, "documentId" as document_id, matter
        from json_to_recordset(${storableJson(matters)}::json) as m (
          audience text, "documentId" uuid, matter uuid)),
      gone as (
        delete from matters m where document_id = any(${documentIds}::uuid[])
          and not exists (select from found f where f.audience = m.audience and f.document_id = m.document_id))
      insert into matters (audience, document_id, matter) select * from found
      on conflict (audience, document_id) do update set matter = excluded.matter
      where matters.matter <> excluded.matter`.execute(db);
  },
});
