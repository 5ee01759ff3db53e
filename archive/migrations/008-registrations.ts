import { sql, type Kysely } from 'kysely';

/** How petitions were taken in, as a history that is never changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- registered_as null takes back what was said of the two documents before
    alter table registrations drop constraint registrations_pkey;
    alter table registrations
      add column id bigint generated always as identity primary key,
      alter column registered_as drop not null,
      add column reason text not null default '',
      -- said by someone with clearance, whose words may name what others must not know
      add column cleared boolean not null default false;
    create index registrations_by_document on registrations (document_id, id);
    create index registrations_by_other on registrations (of_id);
  `.execute(db);
}
