import { sql, type Kysely } from 'kysely';

/** How long a disguised arrival answers like a file that waits and is being read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table arrivals add column disguised_until timestamptz`.execute(db);
}
