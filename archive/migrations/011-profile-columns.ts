import { sql, type Kysely } from 'kysely';

/** What is asked of many profiles at once, so that they need not be unpacked for it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table profiles
      add column format int generated always as ((profile -> 'format')::int) stored,
      add column petition boolean generated always as ((profile -> 'petition')::boolean) stored;
  `.execute(db);
}
