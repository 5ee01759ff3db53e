import { sql } from 'kysely';
import type { Facts, FactReading } from '../model/facts.ts';
import type { Link, SamePerson } from '../model/link.ts';
import type { PageReading } from '../model/page.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { effectiveFactsColumn, wholeFacts } from './document-record.ts';
import { storableJson } from './json.ts';
import { pageColumns, pagesWithTyped, toPageReading, type PageRow } from './page-reading.ts';

/** A document with all that its profile is made from. */
export interface LinkableDocument {
  readonly id: string;
  readonly version: number;
  readonly facts: Facts;
  readonly readings: readonly FactReading[];
  /** In order. */
  readonly pages: readonly PageReading[];
}

/** A document's version whose links are known. */
export interface LinkedVersion {
  readonly id: string;
  readonly version: number;
}

/** A document that has a profile. */
export interface Profiled extends LinkedVersion {
  readonly secret: boolean;
  readonly receivedAt: Date;
}

/** A profile as it is kept. The archive does not look inside. */
export interface KeptProfile<P> extends Profiled {
  readonly profile: P;
}

/** Any number that nothing else in the database locks. */
const LINKER_LOCK = 7_046_031;

const json = (rows: readonly unknown[]): string => storableJson(rows);

async function insertLinks(trx: ArchiveTransaction, links: readonly Link[]): Promise<void> {
  await sql`
    insert into links (from_id, to_id, verdict, score, evidence)
    select l.from_id, l.to_id, l.verdict, l.score, l.evidence
    from json_to_recordset(${json(
      links.map(({ from, to, ...rest }) => ({ ...rest, from_id: from, to_id: to })),
    )}::json) as l (from_id uuid, to_id uuid, verdict text, score real, evidence jsonb)
    join documents f on f.id = l.from_id join documents t on t.id = l.to_id
    on conflict do nothing`.execute(trx);
}

async function insertSamePeople(trx: ArchiveTransaction, people: readonly SamePerson[]): Promise<void> {
  const rows = people.map(({ a, b, score }) => {
    return { a_id: a.documentId, a_at: a.at, b_id: b.documentId, b_at: b.at, score };
  });
  await sql`
    insert into same_people (a_id, a_at, b_id, b_at, score)
    select p.a_id, p.a_at, p.b_id, p.b_at, p.score
    from json_to_recordset(${json(rows)}::json) as p (a_id uuid, a_at int, b_id uuid, b_at int, score real)
    join documents f on f.id = p.a_id join documents t on t.id = p.b_id
    on conflict do nothing`.execute(trx);
}

/**
 * The linker's side of the archive: documents whose links are not known, profiles, and links as found.
 * Sees everything, secret or not. Not for people.
 */
export const linkingRepository = (db: Database) => ({
  /** Ids of documents that the index has and whose links are not known, those first that came in first. */
  async due(limit: number): Promise<LinkedVersion[]> {
    const { rows } = await sql<{ id: string; version: string }>`
      select d.id, d.version from documents d
      where d.read_at is not null and d.indexed_version > d.linked_version
        and d.version = d.indexed_version and not d.stand_in
      order by d.received_at, d.id limit ${limit}`.execute(db);
    return rows.map(({ id, version }) => ({ id, version: Number(version) }));
  },

  /** Documents with their pages. */
  async documents(ids: readonly string[]): Promise<LinkableDocument[]> {
    const { rows } = await sql<{
      id: string;
      version: string;
      facts: Partial<Facts> | null;
      readings: FactReading[] | null;
    }>`
      select d.id, d.version, ${effectiveFactsColumn} as facts, d.fact_readings as readings
      from documents d where d.id = any(${ids}::uuid[])`.execute(db);
    const pages = await sql<PageRow>`
      select ${pageColumns} from ${pagesWithTyped}
      where p.document_id = any(${ids}::uuid[]) order by p.document_id, p.number`.execute(db);
    return rows.map(({ id, version, facts, readings }) => ({
      id,
      version: Number(version),
      facts: wholeFacts(facts),
      readings: readings ?? [],
      pages: pages.rows.filter((page) => page.document_id === id).map(toPageReading),
    }));
  },

  /** Keeps what linking knows of documents. */
  async saveProfiles(profiles: readonly (LinkedVersion & { readonly profile: unknown })[]): Promise<void> {
    await sql`
      insert into profiles (document_id, version, profile)
      select p.id, p.version, p.profile
      from json_to_recordset(${json(profiles)}::json) as p (id uuid, version bigint, profile jsonb)
      join documents d on d.id = p.id
      on conflict (document_id) do update set version = excluded.version, profile = excluded.profile
    `.execute(db);
  },

  /** Which documents have a profile of a format, and of which version of them, in the order in which they came in. */
  async profiled(ids: readonly string[], format: number): Promise<Profiled[]> {
    const { rows } = await sql<Omit<Profiled, 'version'> & { version: string }>`
      select d.id, p.version, d.secret is not false as secret, d.received_at as "receivedAt"
      from profiles p join documents d on d.id = p.document_id
      where p.document_id = any(${ids}::uuid[]) and not d.stand_in and p.format = ${format}
      order by d.received_at, d.id`.execute(db);
    return rows.map((row) => ({ ...row, version: Number(row.version) }));
  },

  /** The profiles of documents, each with the version it was made of, in no order. */
  async profiles(ids: readonly string[]): Promise<(LinkedVersion & { readonly profile: unknown })[]> {
    const { rows } = await sql<{ id: string; version: string; profile: unknown }>`
      select document_id as id, version, profile from profiles
      where document_id = any(${ids}::uuid[])`.execute(db);
    return rows.map((row) => ({ ...row, version: Number(row.version) }));
  },

  /** Links found of some documents, either way. */
  async linksOf(ids: readonly string[]): Promise<Pick<Link, 'from' | 'to' | 'verdict'>[]> {
    const { rows } = await sql<Pick<Link, 'from' | 'to' | 'verdict'>>`
      select from_id as "from", to_id as "to", verdict from links where from_id = any(${ids}::uuid[])
      union select from_id, to_id, verdict from links where to_id = any(${ids}::uuid[])`.execute(db);
    return rows;
  },

  /** How many complainants the archive's petitions have, outside secret ones. */
  async countPeople(): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(distinct person)::int as count from people where audience = 'everyone'`.execute(db);
    return rows[0]?.count ?? 0;
  },

  /** Replaces all links of some documents. */
  save(ids: readonly string[], links: readonly Link[], people: readonly SamePerson[]): Promise<void> {
    return db.transaction().execute(async (trx) => {
      await sql`delete from links where from_id = any(${ids}::uuid[]) or to_id = any(${ids}::uuid[])`.execute(
        trx,
      );
      await sql`delete from same_people where a_id = any(${ids}::uuid[]) or b_id = any(${ids}::uuid[])`.execute(
        trx,
      );
      await insertLinks(trx, links);
      await insertSamePeople(trx, people);
    });
  },

  /** Notes that everything that follows from these versions is known. */
  async done(documents: readonly LinkedVersion[]): Promise<void> {
    await sql`
      update documents d set linked_version = greatest(d.linked_version, v.version)
      from json_to_recordset(${json(documents)}::json) as v (id uuid, version bigint)
      where d.id = v.id`.execute(db);
  },

  /** Has documents linked anew whose profile is of another format; what people decided stays. */
  async renew(format: number): Promise<void> {
    await sql`
      update documents d set linked_version = 0 from profiles p
      where p.document_id = d.id and d.linked_version > 0
        and p.format is distinct from ${format}`.execute(db);
  },

  /**
   * Does the work unless another process is at it.
   *
   * @returns what the work gave, or `null` when it was another's turn
   */
  alone<T>(work: () => Promise<T>): Promise<T | null> {
    return db.connection().execute(async (connection) => {
      const { rows } = await sql<{ mine: boolean }>`
        select pg_try_advisory_lock(${LINKER_LOCK}) as mine`.execute(connection);
      if (rows[0]?.mine !== true) return null;
      try {
        return await work();
      } finally {
        await sql`select pg_advisory_unlock(${LINKER_LOCK})`.execute(connection);
      }
    });
  },
});
