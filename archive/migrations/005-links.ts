import { sql, type Kysely } from 'kysely';

/** Links between documents, persons and matters, and what people decided about them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- the version whose links are known; 0: never linked
    alter table documents add column linked_version bigint not null default 0;
    create index documents_to_link on documents (id)
      where read_at is not null and indexed_version > linked_version;

    -- what linking found; made anew whenever one of the two changes
    create table links (
      from_id       uuid not null references documents on delete cascade,
      to_id         uuid not null references documents on delete cascade,
      verdict       text not null check (verdict in
                    ('duplicate', 'circulating', 'repeat', 'same_matter', 'same_person', 'answers', 'cites')),
      score         real not null,
      evidence      jsonb not null,
      found_at      timestamptz not null default now(),
      primary key (from_id, to_id),
      check (from_id <> to_id)
    );
    create unique index links_by_pair on links (least(from_id, to_id), greatest(from_id, to_id));
    create index links_by_to on links (to_id);
    create index links_by_score on links (score, from_id, to_id);

    -- what people said of a pair, never changed: the newest counts; 'open' takes back what was said before
    create table link_decisions (
      id            bigint generated always as identity primary key,
      from_id       uuid not null references documents on delete cascade,
      to_id         uuid not null references documents on delete cascade,
      status        text not null check (status in ('confirmed', 'rejected', 'open')),
      -- as which it was confirmed; null: as found
      verdict       text,
      reason        text not null default '',
      decided_at    timestamptz not null default now(),
      check (from_id <> to_id)
    );
    create index link_decisions_by_pair on link_decisions (least(from_id, to_id), greatest(from_id, to_id), id);
    create index link_decisions_by_from on link_decisions (from_id);
    create index link_decisions_by_to on link_decisions (to_id);

    -- links as they stand: found, and decided upon; a confirmed one stands though it is not found any more
    create view standing_links as
      with decided as (
        select distinct on (least(from_id, to_id), greatest(from_id, to_id)) *
        from link_decisions
        order by least(from_id, to_id), greatest(from_id, to_id), id desc)
      select coalesce(case when d.status = 'confirmed' then d.from_id end, l.from_id, d.from_id) as from_id,
             coalesce(case when d.status = 'confirmed' then d.to_id end, l.to_id, d.to_id) as to_id,
             coalesce(case when d.status = 'confirmed' then d.verdict end, l.verdict, d.verdict) as verdict,
             case when d.status = 'confirmed' then 1 else coalesce(l.score, 0) end as score,
             coalesce(l.evidence, '[]') as evidence,
             case when d.status in ('confirmed', 'rejected') then d.status else 'candidate' end as status,
             coalesce(d.reason, '') as reason,
             d.decided_at
      from links l
      full join decided d
        on least(l.from_id, l.to_id) = least(d.from_id, d.to_id)
       and greatest(l.from_id, l.to_id) = greatest(d.from_id, d.to_id)
      where l.from_id is not null or d.status = 'confirmed' and d.verdict is not null;

    -- two complainants found to be one person; a is the smaller of the two
    create table same_people (
      a_id          uuid not null references documents on delete cascade,
      a_at          integer not null,
      b_id          uuid not null references documents on delete cascade,
      b_at          integer not null,
      score         real not null,
      primary key (a_id, a_at, b_id, b_at),
      check ((a_id, a_at) < (b_id, b_at))
    );
    create index same_people_by_b on same_people (b_id, b_at);

    -- what people said of two complainants; the newest counts; null takes it back
    create table person_decisions (
      id            bigint generated always as identity primary key,
      a_id          uuid not null references documents on delete cascade,
      a_at          integer not null,
      b_id          uuid not null references documents on delete cascade,
      b_at          integer not null,
      same          boolean,
      reason        text not null default '',
      decided_at    timestamptz not null default now(),
      check ((a_id, a_at) < (b_id, b_at))
    );
    create index person_decisions_by_a on person_decisions (a_id, a_at);
    create index person_decisions_by_b on person_decisions (b_id, b_at);

    -- complainants as persons, and documents as matters, for each audience apart; a person is named
    -- by its first complainant (document.at), a matter by its first document
    create table people (
      audience      text not null check (audience in ('everyone', 'cleared')),
      document_id   uuid not null references documents on delete cascade,
      at            integer not null,
      person        text not null,
      primary key (audience, document_id, at)
    );
    create index people_by_person on people (audience, person);

    create table matters (
      audience      text not null check (audience in ('everyone', 'cleared')),
      document_id   uuid not null references documents on delete cascade,
      matter        uuid not null,
      primary key (audience, document_id)
    );
    create index matters_by_matter on matters (audience, matter);

    -- how a clerk took a petition in: as new, or as a copy or a repeat of another
    create table registrations (
      document_id   uuid primary key references documents on delete cascade,
      registered_as text not null check (registered_as in ('new', 'duplicate', 'repeat')),
      of_id         uuid references documents on delete set null,
      registered_at timestamptz not null default now()
    );
  `.execute(db);
}
