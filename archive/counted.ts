import { sql, type RawBuilder } from 'kysely';
import type { Mention } from '../model/link.ts';
import type { Viewer } from '../model/viewer.ts';
import { allLetters } from './all-letters.ts';
import type { Database } from './database.ts';
import { audienceOf } from './visibility.ts';

/** What petitions are put together to. */
export type Cluster = 'people' | 'matters';

/** By what petitions are told apart in a list of persons or matters. */
export type CountedFacet = 'year' | 'district' | 'commune' | 'kind' | 'addressee';

/** Values of facets, of each of which a petition must have one. */
export type Selected = Partial<Readonly<Record<CountedFacet, readonly string[] | undefined>>>;

/** Which petitions count, and which persons or matters are wanted. */
export interface Counting {
  readonly selected: Selected;
  /** ISO dates, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words that a petition must say: of a person their name, identity number or phone; of a matter what it is about. */
  readonly q?: string | undefined;
  /** With at least so many petitions that count. */
  readonly minPetitions: number;
  /** `others`: matters of a person, persons of a matter. */
  readonly sort: 'petitions' | 'others' | 'latest';
  /** `page` from 1. */
  readonly page: number;
  readonly size: number;
}

/** A value by which the list can be narrowed. */
export interface CountedValue {
  readonly value: string;
  /** Persons or matters that would be listed. */
  readonly count: number;
  /** Their petitions with this value. */
  readonly petitions: number;
}

/** A person or a matter by its id, with how many letters count; copies not twice. */
export interface Counted {
  readonly id: string;
  readonly petitions: number;
}

/** Part of a list of persons or matters. */
export interface CountedPart<F extends CountedFacet> {
  readonly total: number;
  readonly counted: readonly Counted[];
  readonly facets: Readonly<Record<F, readonly CountedValue[]>>;
}

/** Values given of each facet. */
const MOST_VALUES = 100;

const NAME = { people: 'person', matters: 'matter' } as const;

const values = (given: readonly string[]) => sql`${[...given]}::text[]`;

const CONDITIONS: Record<CountedFacet, (given: readonly string[]) => RawBuilder<unknown>> = {
  year: (given) => sql`m.year = any(${values(given)})`,
  district: (given) => sql`m.district = any(${values(given)})`,
  commune: (given) => sql`m.commune = any(${values(given)})`,
  kind: (given) => sql`m.kind = any(${values(given)})`,
  addressee: (given) => sql`m.addressees && ${values(given)}`,
};

const FACETS = Object.keys(CONDITIONS) as CountedFacet[];

/** The conditions on `m`, a row of `mine`, of all facets but one, and of the dates. */
export function counts({ selected, from, to }: Counting, but?: CountedFacet): RawBuilder<unknown> {
  const conditions = FACETS.filter((facet) => facet !== but && (selected[facet] ?? []).length > 0).map(
    (facet) => CONDITIONS[facet](selected[facet] ?? []),
  );
  if (from !== undefined) conditions.push(sql`m.day >= ${from}`);
  if (to !== undefined) conditions.push(sql`m.day <= ${to}`);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

/** Whether a folded text holds each of the words. */
const containing = (column: RawBuilder<unknown>, q: string) =>
  sql.join(
    q
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 20)
      .map((word) => sql`position(folded(${word}) in ${column}) > 0`),
    sql` and `,
  );

/**
 * Which of `every m` need be looked at: those of whom the words are said, and who have as many letters at
 * all as must count.
 */
function wanted({ q = '', minPetitions }: Counting, cluster: Cluster, viewer: Viewer): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (minPetitions > 1) {
    conditions.push(sql`m.id in (select e.id from every e group by e.id having count(*) >= ${minPetitions})`);
  }
  if (q.trim() !== '') {
    const said = cluster === 'people' ? sql`p.sought[c.at + 1]` : sql`p.about`;
    conditions.push(sql`m.id in (
      select c.${sql.ref(NAME[cluster])} from ${sql.table(cluster)} c
      join petitions p on p.document_id = c.document_id
      where c.audience = ${audienceOf(viewer)} and ${containing(said, q)})`);
  }
  return sql.join(conditions, sql` and `);
}

/**
 * `mine` (id, day, year, kind, district, commune, addressees): the petitions of each person or matter, each
 * letter once; to stand after {@link allLetters}. What was put together for everyone holds
 * no document that is secret, save one that has just become so: such clusters are left out whole
 * (`clusters.ts`), so that secrecy need not be asked of each petition.
 */
export const petitionsOf = (asked: Counting, cluster: Cluster, viewer: Viewer) => {
  const at = cluster === 'people' ? sql`c.at + 1` : sql`1`;
  const name = sql.ref(NAME[cluster]);
  return sql`
  rows as (
    select c.${name} as id, l.letter, p.day, p.year, p.kind, p.districts[${at}] as district,
           p.communes[${at}] as commune, p.addressees
    from ${sql.table(cluster)} c join petitions p on p.document_id = c.document_id
    left join letters l on l.a = c.document_id
    where c.audience = ${audienceOf(viewer)}
      and c.${name} not in (select k.${name} from kept join ${sql.table(cluster)} k on k.document_id = kept.id
                            where k.audience = ${audienceOf(viewer)})),
  every as materialized (
    select id, day, year, kind, district, commune, addressees from rows where letter is null
    union all
    select id, min(day), min(year), min(kind), min(district), min(commune),
           string_to_array(string_agg(array_to_string(addressees, chr(31)), chr(31)), chr(31))
    from rows where letter is not null group by id, letter),
  mine as materialized (select m.* from every m where ${wanted(asked, cluster, viewer)})`;
};

/** How many of the other kind: matters of a person, persons of a matter. */
function others(cluster: Cluster, viewer: Viewer): RawBuilder<unknown> {
  const [name, other] = [sql.ref(NAME[cluster]), cluster === 'people' ? 'matters' : 'people'] as const;
  return sql`
    select c.${name} as id, count(distinct o.${sql.ref(NAME[other])}) as n
    from ${sql.table(cluster)} c join ${sql.table(other)} o
      on o.audience = c.audience and o.document_id = c.document_id
    where c.audience = ${audienceOf(viewer)} group by 1`;
}

const facetOf = (facet: CountedFacet, asked: Counting) => {
  const each =
    facet === 'addressee'
      ? sql`(select m.id, u.value from mine m cross join lateral
             (select distinct unnest(m.addressees) as value) u where ${counts(asked, facet)})`
      : sql`(select m.id, m.${sql.ref(facet)} as value from mine m
             where m.${sql.ref(facet)} is not null and ${counts(asked, facet)})`;
  return sql`
    (select coalesce(json_agg(v), '[]') from (
      select g.value, count(*)::int as count, sum(g.n)::int as petitions
      from (select e.value, e.id, count(*) as n from ${each} e
            group by 1, 2 having count(*) >= ${asked.minPetitions}) g
      group by 1 order by 2 desc, 1 limit ${sql.lit(MOST_VALUES)}) v)`;
};

const ORDER = {
  petitions: sql`c.petitions desc, c.latest desc, c.id`,
  latest: sql`c.latest desc, c.petitions desc, c.id`,
  others: sql`o.n desc nulls last, c.petitions desc, c.latest desc, c.id`,
};

/**
 * Persons or matters by the petitions that count.
 *
 * @param facets - whose values are to be counted too, each under the other filters
 */
export async function countPetitions<F extends CountedFacet>(
  db: Database,
  cluster: Cluster,
  facets: readonly F[],
  asked: Counting,
  viewer: Viewer,
): Promise<CountedPart<F>> {
  const { page, size, sort, minPetitions } = asked;
  const ofOthers = sort === 'others' ? sql`left join (${others(cluster, viewer)}) o on o.id = c.id` : sql``;
  const ofFacets = facets.flatMap((facet) => [sql.lit(facet), facetOf(facet, asked)]);
  const query = sql<CountedPart<F>>`
    with ${allLetters(viewer)}, ${petitionsOf(asked, cluster, viewer)},
    chosen as materialized (
      select m.id, count(*)::int as petitions, max(m.day) as latest from mine m
      where ${counts(asked)}
      group by m.id having count(*) >= ${minPetitions})
    select (select count(*)::int from chosen) as total,
      (select coalesce(json_agg(x), '[]') from (
        select c.id, c.petitions from chosen c ${ofOthers}
        order by ${ORDER[sort]} limit ${size} offset ${(page - 1) * size}) x) as counted,
      json_build_object(${ofFacets.length > 0 ? sql.join(ofFacets) : sql``}) as facets`;
  return ((await countAll(db, query)) as [CountedPart<F>])[0];
}

/**
 * Runs a query that counts over all petitions. Tables are read once and hashed, which the planner, who
 * cannot know how many rows come of each step, does not always see.
 */
export const countAll = async <Row>(db: Database, query: RawBuilder<Row>): Promise<Row[]> =>
  db.transaction().execute(async (trx) => {
    await sql`set local work_mem = '48MB'; set local enable_nestloop = off`.execute(trx);
    return (await query.execute(trx)).rows;
  });

/**
 * The petitions that count of each person or matter, with which of their complainants it is (of
 * matters always the first), oldest first.
 */
export async function countedMembers(
  db: Database,
  cluster: Cluster,
  ids: readonly string[],
  asked: Counting,
  viewer: Viewer,
): Promise<ReadonlyMap<string, Mention[]>> {
  const name = sql.ref(NAME[cluster]);
  const at = cluster === 'people' ? sql`c.at` : sql`0`;
  const { rows } = await sql<Mention & { id: string }>`
    select m.id, m."documentId", m.at from (
      select c.${name}::text as id, c.document_id as "documentId", ${at} as at, p.day, p.year, p.kind,
             p.addressees, p.districts[${at} + 1] as district, p.communes[${at} + 1] as commune
      from ${sql.table(cluster)} c join petitions p on p.document_id = c.document_id
      where c.audience = ${audienceOf(viewer)}
        and c.${name} = any(${[...ids]}::${cluster === 'people' ? sql`text` : sql`uuid`}[])) m
    where ${counts(asked)} order by m.day, m."documentId"`.execute(db);
  const members = new Map(ids.map((id): [string, Mention[]] => [id, []]));
  for (const { id, ...mention } of rows) members.get(id)?.push(mention);
  return members;
}
