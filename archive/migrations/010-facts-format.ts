import { sql, type Kysely } from 'kysely';

/** By which rules facts were found; whatever was found before that was noted is found anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table documents add column facts_format int not null default 0;
    create index documents_by_facts_format on documents (facts_format) where read_at is not null;
  `.execute(db);
}
