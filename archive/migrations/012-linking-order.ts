import { sql, type Kysely } from 'kysely';

/** Documents are linked in the order in which they came in: sorting all that wait took longer than linking some. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index documents_to_link;
    create index documents_to_link on documents (received_at, id)
      where read_at is not null and indexed_version > linked_version;
  `.execute(db);
}
