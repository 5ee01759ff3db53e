import { sql, type Kysely } from 'kysely';

/** Bytes of a secret document sent again are a document of their own until they have been read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- stands in for a secret document before those who must not learn of it (stand-ins.ts)
    alter table documents add column stand_in boolean not null default false;
    alter table documents drop constraint documents_sha256_key;
    create unique index documents_by_bytes on documents (sha256) where not stand_in;
    create index stand_ins_by_bytes on documents (sha256) where stand_in;

    update arrivals set duplicate = false where disguised;
    alter table arrivals drop column disguised, drop column disguised_until;
  `.execute(db);
}
