import { sql, type Kysely } from 'kysely';

/** Searches kept under a name, and the new documents that those which watch have found. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table saved_searches (
      id            uuid primary key,
      -- clearances of those who keep it, in order: nobody else sees it, since its words may be secret
      clearances    text not null,
      name          text not null,
      -- parameters of a search as they stand in an address
      query         text not null,
      watching      boolean not null,
      email         text,
      created_at    timestamptz not null default now(),
      -- documents that were in the index before are not new
      watching_since timestamptz not null default now(),
      -- documents that came into the index after this have not been looked at yet
      checked_until timestamptz not null default now(),
      mailed_at     timestamptz
    );

    create table saved_search_matches (
      search_id     uuid not null references saved_searches on delete cascade,
      document_id   uuid not null references documents on delete cascade,
      found_at      timestamptz not null default now(),
      seen          boolean not null default false,
      mailed        boolean not null default false,
      primary key (search_id, document_id)
    );
    create index saved_search_matches_by_document on saved_search_matches (document_id);

    create index history_of_indexing on history (at) where event = 'indexed';
  `.execute(db);
}
