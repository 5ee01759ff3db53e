import { sql, type Kysely } from 'kysely';

/** Originals, documents, pages, facts, corrections, arrivals and history. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table documents (
      id            uuid primary key,
      sha256        char(64) not null unique,
      file_name     text not null,
      media_type    text not null,
      bytes         bigint not null,
      received_at   timestamptz not null default now(),
      state         text not null default 'received'
                    check (state in ('received', 'reading', 'indexed', 'failed')),
      failure       jsonb,
      page_count    integer,
      pages_read    integer not null default 0,
      -- null until the document has been read for the first time: nobody knows yet what it is
      secret        boolean,
      -- a person's word on secrecy, which outlives every reading
      secret_set    boolean,
      facts_read    jsonb,
      signatures    jsonb not null default '[]',
      -- counts changes, so that a stale writer to the index loses
      version       bigint not null default 1
    );
    create index documents_by_state on documents (state, received_at desc);
    create index documents_by_arrival on documents (received_at desc, id);

    create table pages (
      document_id   uuid not null references documents on delete cascade,
      number        integer not null check (number >= 1),
      text          text not null,
      words         jsonb not null,
      method        text not null check (method in ('text', 'ocr', 'typed')),
      engine        text not null,
      model         text,
      confidence    real not null,
      width         real not null,
      height        real not null,
      turn          smallint not null default 0,
      read_at       timestamptz not null default now(),
      primary key (document_id, number)
    );

    -- what a person typed for a page; it stands before whatever was read
    create table typed_pages (
      document_id   uuid not null references documents on delete cascade,
      number        integer not null check (number >= 1),
      text          text not null,
      typed_at      timestamptz not null default now(),
      primary key (document_id, number)
    );

    -- what a person decided about a fact; it stands before whatever was read
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
  `.execute(db);
}
