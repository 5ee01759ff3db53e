import { sql, type Kysely } from 'kysely';

/** Originals, documents, pages, facts, corrections, arrivals, history and workers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table documents (
      id              uuid primary key,
      sha256          char(64) not null unique,
      file_name       text not null,
      media_type      text not null,
      bytes           bigint not null,
      received_at     timestamptz not null default now(),
      state           text not null default 'received'
                      check (state in ('received', 'reading', 'indexed', 'failed')),
      failure         jsonb,

      -- which reading is the present one; a page counts as read when it carries this number
      reading         integer not null default 1,
      -- goes up each time a worker takes the document, so that one thought dead cannot write
      claim           integer not null default 0,
      claimed_by      uuid,
      page_count      integer,
      pages_read      integer not null default 0,
      -- when the whole of it was read first; null until then
      read_at         timestamptz,

      -- said at intake, found by reading, decided by a person (who has the last word)
      secret_flagged  boolean not null default false,
      secret_read     boolean,
      secret_set      boolean,
      -- null until somebody knows
      secret          boolean generated always as
                      (coalesce(secret_set, secret_flagged or secret_read)) stored,

      facts           jsonb,
      fact_readings   jsonb,
      signatures      jsonb not null default '[]',

      -- counts changes; the index keeps it, so that a stale writer loses
      version         bigint not null default 1,
      indexed_version bigint not null default 0
    );
    create index documents_by_state on documents (state, received_at desc, id);
    create index documents_by_arrival on documents (received_at desc, id);
    create index documents_to_index on documents (id)
      where read_at is not null and version > indexed_version;

    create table pages (
      document_id   uuid not null references documents on delete cascade,
      number        integer not null check (number >= 1),
      reading       integer not null,
      text          text not null,
      -- [text, start, x0, y0, x1, y1, confidence] for each word; json: it is never searched here
      words         json not null,
      method        text not null check (method in ('text', 'ocr')),
      engine        text not null,
      model         text,
      confidence    real not null,
      width         real not null,
      height        real not null,
      turn          smallint not null default 0,
      read_at       timestamptz not null default now(),
      primary key (document_id, number)
    );
    create index pages_by_confidence on pages (confidence, document_id, number);

    -- what a person typed for a page; it stands before whatever was read
    create table typed_pages (
      document_id   uuid not null references documents on delete cascade,
      number        integer not null check (number >= 1),
      text          text not null,
      typed_at      timestamptz not null default now(),
      primary key (document_id, number)
    );

    -- what a person decided about a fact; it stands before whatever was read; null: there is none
    create table fact_corrections (
      document_id   uuid not null references documents on delete cascade,
      key           text not null,
      value         jsonb not null,
      corrected_at  timestamptz not null default now(),
      primary key (document_id, key)
    );

    create table arrivals (
      id            uuid primary key,
      receipt_id    uuid not null,
      document_id   uuid not null references documents on delete cascade,
      file_name     text not null,
      way           text not null check (way in ('web', 'api', 'cli', 'folder')),
      duplicate     boolean not null,
      -- a duplicate of a secret document, whose sender must not learn that it is one
      disguised     boolean not null default false,
      arrived_at    timestamptz not null default now()
    );
    create index arrivals_by_document on arrivals (document_id);
    create index arrivals_by_receipt on arrivals (receipt_id);

    create table history (
      id            bigint generated always as identity primary key,
      document_id   uuid not null references documents on delete cascade,
      at            timestamptz not null default now(),
      event         text not null,
      detail        jsonb not null default '{}'
    );
    create index history_by_document on history (document_id, id);

    -- ingest processes and when each last gave a sign of life
    create table workers (
      id            uuid primary key,
      seen_at       timestamptz not null default now()
    );
  `.execute(db);
}
