import { sql, type Kysely } from 'kysely';

/** Who may read the words of a decision, what an act on a person was, and petitions in columns, to be counted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- said by someone with clearance, whose words may name what others must not know
    alter table link_decisions add column cleared boolean not null default false;
    alter table person_decisions add column cleared boolean not null default false,
      -- rows of one act have the same decided_at
      add column act text not null default 'confirmed'
        check (act in ('merged', 'split', 'confirmed', 'reopened'));

    create index links_of_copies on links (from_id, to_id)
      where verdict in ('duplicate', 'circulating') and score >= 0.9;
    create index links_of_answers on links (to_id, from_id) where verdict = 'answers';
    create index documents_kept_back on documents (id) where secret is not false;
  `.execute(db);
  await sql`
    -- lower case without marks, as vietnamese/fold.ts does it
    create function folded(given text) returns text language sql immutable parallel safe as $$
      select translate(lower(regexp_replace(normalize(given, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd') $$;

    -- the effective facts by which petitions are counted; lists of what each complainant says go by
    -- the complainants. The triggers below keep it, so that no writer can forget it.
    create table petitions (
      document_id   uuid primary key references documents on delete cascade,
      -- the date it bears, or else that on which it came
      day           text collate "C" not null,
      year          text collate "C" not null,
      kind          text,
      subject       text,
      names         text[] not null,
      communes      text[] not null,
      districts     text[] not null,
      -- by what each complainant is looked for: name, identity number, phone, folded
      sought        text[] not null,
      respondents   text[] not null,
      addressees    text[] not null,
      -- by what the matter is looked for: subject, respondents, names, places, folded
      about         text not null
    );

    create function keep_petition(id uuid) returns void language sql as $$
      delete from petitions p where p.document_id = keep_petition.id;
      insert into petitions
      select d.id, f.day, left(f.day, 4), f.facts ->> 'kind', f.facts ->> 'subject',
             w.names, w.communes, w.districts, w.sought, f.respondents, f.addressees,
             folded(concat_ws(' ', f.facts ->> 'subject', array_to_string(f.respondents, ' '),
                              array_to_string(w.names, ' '), array_to_string(w.communes, ' ')))
      from documents d
      cross join lateral (
        select jsonb_strip_nulls(coalesce(d.facts, '{}') || coalesce(
          (select jsonb_object_agg(c.key, c.value) from fact_corrections c where c.document_id = d.id), '{}')) as facts
      ) e
      cross join lateral (
        select e.facts, coalesce(e.facts ->> 'date', to_char(d.received_at at time zone 'UTC', 'YYYY-MM-DD')) as day,
               array(select jsonb_array_elements_text(coalesce(e.facts -> 'respondents', '[]'))) as respondents,
               array(select jsonb_array_elements_text(coalesce(e.facts -> 'addressees', '[]'))) as addressees
      ) f
      cross join lateral (
        select coalesce(array_agg(c.who ->> 'name' order by c.at), '{}') as names,
               coalesce(array_agg(c.who ->> 'commune' order by c.at), '{}') as communes,
               coalesce(array_agg(c.who ->> 'district' order by c.at), '{}') as districts,
               coalesce(array_agg(folded(concat_ws(' ', c.who ->> 'name', c.who ->> 'identityNumber',
                                                   c.who ->> 'phone')) order by c.at), '{}') as sought
        from jsonb_array_elements(coalesce(f.facts -> 'complainants', '[]')) with ordinality c (who, at)
      ) w
      where d.id = keep_petition.id and f.facts ->> 'type' = 'đơn' $$;

    create function keep_petition_of_document() returns trigger language plpgsql as $$
      begin perform keep_petition(new.id); return null; end $$;
    create function keep_petition_of_correction() returns trigger language plpgsql as $$
      begin perform keep_petition(coalesce(new.document_id, old.document_id)); return null; end $$;
    create trigger keep_petition after insert or update of facts on documents
      for each row execute function keep_petition_of_document();
    create trigger keep_petition after insert or update or delete on fact_corrections
      for each row execute function keep_petition_of_correction();
    select keep_petition(d.id) from documents d where d.facts is not null;
  `.execute(db);
}
