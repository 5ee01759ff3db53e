import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Viewer } from '../model/viewer.ts';
import { Problem } from '../problems/problem.ts';
import type { Database } from './database.ts';
import { isId, visibleTo } from './visibility.ts';

/** What a person says about a search they keep. */
export interface SavedSearchInput {
  readonly name: string;
  /** Parameters of a search as they stand in an address: `q=thu+h%E1%BB%93i&year=2019`. */
  readonly query: string;
  /** Whether new documents are to be looked for. */
  readonly watching: boolean;
  /** Who is told of them, where mail is set up; `null`: nobody. */
  readonly email: string | null;
}

/** A search kept under a name. */
export interface SavedSearch extends SavedSearchInput {
  readonly id: string;
  readonly createdAt: Date;
  /** New documents not seen yet, those alone that the viewer may see. */
  readonly newDocuments: number;
}

/** Searches that one list may hold. */
export const MOST_SAVED = 200;
/** New documents that are named at once. */
const MOST_NEW = 200;

/** Whose list a viewer sees. Until accounts come, all viewers with the same clearances share one. */
const listOf = (viewer: Viewer): string => [...viewer.clearances].sort().join(',');

/**
 * Searches kept under names. A list belongs to those with the very same clearances: what is looked
 * for with clearance may be secret itself. New documents are counted and named as the archive knows
 * their secrecy at that moment.
 */
export const savedSearchesRepository = (db: Database) => {
  const mine = (id: string, viewer: Viewer) => {
    if (!isId(id)) throw new Problem('not-found');
    return sql<boolean>`s.id = ${id} and s.clearances = ${listOf(viewer)}`;
  };

  const unseen = (viewer: Viewer) => sql`
    from saved_search_matches m join documents d on d.id = m.document_id
    where m.search_id = s.id and not m.seen and ${visibleTo(viewer)}`;

  async function load(viewer: Viewer, which = sql<boolean>`s.clearances = ${listOf(viewer)}`) {
    const { rows } = await sql<SavedSearch>`
      select s.id, s.name, s.query, s.watching, s.email, s.created_at as "createdAt",
             (select count(*)::int ${unseen(viewer)}) as "newDocuments"
      from saved_searches s where ${which} order by s.created_at desc, s.id`.execute(db);
    return rows;
  }

  /** @throws Problem `not-found` */
  async function get(id: string, viewer: Viewer): Promise<SavedSearch> {
    const [found] = await load(viewer, mine(id, viewer));
    if (!found) throw new Problem('not-found');
    return found;
  }

  return {
    get,

    /** The viewer's list, newest first. */
    list: (viewer: Viewer): Promise<readonly SavedSearch[]> => load(viewer),

    /**
     * Keeps a search. What is in the archive already does not count as new.
     *
     * @throws Problem `too-many-saved`
     */
    async add({ name, query, watching, email }: SavedSearchInput, viewer: Viewer): Promise<SavedSearch> {
      const id = randomUUID();
      const { numAffectedRows } = await sql`
        insert into saved_searches (id, clearances, name, query, watching, email)
        select ${id}, ${listOf(viewer)}, ${name}, ${query}, ${watching}, ${email}
        where (select count(*) from saved_searches s where s.clearances = ${listOf(viewer)}) < ${MOST_SAVED}
      `.execute(db);
      if (numAffectedRows === 0n) throw new Problem('too-many-saved');
      return get(id, viewer);
    },

    /**
     * Changes a search. Another query begins anew: what the old one found is not new to it; and one
     * that did not watch counts from now.
     *
     * @throws Problem `not-found`
     */
    async change(id: string, input: SavedSearchInput, viewer: Viewer): Promise<SavedSearch> {
      const { name, query, watching, email } = input;
      await db.transaction().execute(async (trx) => {
        await sql`
          delete from saved_search_matches m using saved_searches s
          where m.search_id = s.id and ${mine(id, viewer)} and s.query <> ${query}`.execute(trx);
        await sql`
          update saved_searches s
          set name = ${name}, query = ${query}, watching = ${watching}, email = ${email},
              watching_since = case when s.query = ${query} and s.watching then s.watching_since else now() end
          where ${mine(id, viewer)}`.execute(trx);
      });
      return get(id, viewer);
    },

    /** Keeps a search no longer. @throws Problem `not-found` */
    async remove(id: string, viewer: Viewer): Promise<void> {
      const which = mine(id, viewer);
      const { numAffectedRows } = await sql`delete from saved_searches s where ${which}`.execute(db);
      if (numAffectedRows === 0n) throw new Problem('not-found');
    },

    /**
     * Ids of the new documents not seen yet, last found first, at most 200.
     *
     * @throws Problem `not-found`
     */
    async unseen(id: string, viewer: Viewer): Promise<readonly string[]> {
      await get(id, viewer);
      const { rows } = await sql<{ id: string }>`
        select x.id from saved_searches s cross join lateral
          (select d.id, m.found_at ${unseen(viewer)}) x
        where ${mine(id, viewer)} order by x.found_at desc, x.id limit ${MOST_NEW}`.execute(db);
      return rows.map((row) => row.id);
    },

    /**
     * The new documents have been seen: those that the viewer may see.
     *
     * @param ids - which of them; one that came meanwhile stays new
     * @throws Problem `not-found`
     */
    async seen(id: string, ids: readonly string[], viewer: Viewer): Promise<void> {
      await get(id, viewer);
      await sql`
        update saved_search_matches m set seen = true from documents d
        where m.search_id = ${id} and m.document_id = d.id and ${visibleTo(viewer)}
          and d.id = any(${ids.filter(isId)}::uuid[])`.execute(db);
    },
  };
};
