import { sql } from 'kysely';
import type { Clearance, Viewer } from '../model/viewer.ts';
import type { Database } from './database.ts';
import { visibleTo } from './visibility.ts';

/** A saved search that looks for new documents. */
export interface WatchedSearch {
  readonly id: string;
  readonly query: string;
  /** Someone with the clearances of those who keep it. */
  readonly viewer: Viewer;
}

/** A message that is due. */
export interface DueMessage {
  readonly searchId: string;
  readonly email: string;
  /** `null`: kept by people with clearance, so that its name may be secret. */
  readonly name: string | null;
  /** The new documents told of: none that is secret. */
  readonly documentIds: readonly string[];
}

/** Key of the lock by which one process at a time watches. */
const WATCH_LOCK = 7_420_004;

/** The index shows a document a second after it was written; looking back longer than it takes misses none. */
const SETTLING = sql`interval '3 seconds'`;
const LOOK_BACK = sql`interval '1 minute'`;

/** A message goes to whoever gets it: as if it lay open. */
const ANYONE: Viewer = { clearances: new Set() };

/** The watch over saved searches. Not for people: what it finds is shown by `saved-searches.ts`. */
export const watchedSearchesRepository = (db: Database) => ({
  /**
   * Does the work unless another process is at it.
   *
   * @returns whether it was this process's turn
   */
  alone: (work: () => Promise<void>): Promise<boolean> =>
    db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ mine: boolean }>`
        select pg_try_advisory_xact_lock(${WATCH_LOCK}) as mine`.execute(trx);
      if (rows[0]?.mine !== true) return false;
      await work();
      return true;
    }),

  /** The time up to which documents can be looked at now. */
  async now(): Promise<Date> {
    const { rows } = await sql<{ now: Date }>`select now() - ${SETTLING} as now`.execute(db);
    return rows[0]?.now ?? new Date(0);
  },

  /** Every search that watches. */
  async all(): Promise<readonly WatchedSearch[]> {
    const { rows } = await sql<{ id: string; query: string; clearances: string }>`
      select id, query, clearances from saved_searches where watching order by id`.execute(db);
    return rows.map(({ clearances, ...search }) => ({
      ...search,
      viewer: { clearances: new Set(clearances.split(',').filter(Boolean) as Clearance[]) },
    }));
  },

  /** Ids of documents that came into the index for the first time since a search was last looked at. */
  async candidates(searchId: string, until: Date): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`
      select h.document_id as id from history h join saved_searches s on s.id = ${searchId}
      where h.event = 'indexed' and h.at <= ${until}
        and h.at > greatest(s.checked_until - ${LOOK_BACK}, s.watching_since)
      group by h.document_id
      having not exists (
        select from history earlier where earlier.document_id = h.document_id
          and earlier.event = 'indexed' and earlier.at < min(h.at))
      order by h.document_id`.execute(db);
    return rows.map((row) => row.id);
  },

  /** A search was looked at: these are new documents that match it, unless known already. */
  async found(searchId: string, documentIds: readonly string[], until: Date): Promise<void> {
    await db.transaction().execute(async (trx) => {
      await sql`
        insert into saved_search_matches (search_id, document_id)
        select ${searchId}, d.id from documents d where d.id = any(${documentIds}::uuid[])
        on conflict do nothing`.execute(trx);
      await sql`update saved_searches set checked_until = ${until} where id = ${searchId}`.execute(trx);
    });
  },

  /**
   * Messages to be sent: one for each search with new documents, told of to nobody yet, which are not
   * secret.
   *
   * @param pauseSeconds - how long a search is silent after a message
   */
  async due(pauseSeconds: number): Promise<readonly DueMessage[]> {
    const { rows } = await sql<DueMessage>`
      select s.id as "searchId", s.email, case when s.clearances = '' then s.name end as name,
             json_agg(d.id) as "documentIds"
      from saved_searches s
      join saved_search_matches m on m.search_id = s.id and not m.mailed and not m.seen
      join documents d on d.id = m.document_id and ${visibleTo(ANYONE)} and d.secret is false
      where s.watching and s.email is not null
        and (s.mailed_at is null or s.mailed_at < now() - make_interval(secs => ${pauseSeconds}))
      group by s.id order by s.id`.execute(db);
    return rows;
  },

  /** A message was sent. */
  async mailed({ searchId, documentIds }: DueMessage): Promise<void> {
    await db.transaction().execute(async (trx) => {
      await sql`
        update saved_search_matches set mailed = true
        where search_id = ${searchId} and document_id = any(${documentIds}::uuid[])`.execute(trx);
      await sql`update saved_searches set mailed_at = now() where id = ${searchId}`.execute(trx);
    });
  },
});
