import { sql, type Kysely } from 'kysely';

/** Petitions keep only the columns they are counted by; the index on copies is one that queries can use. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table petitions drop column subject, drop column names, drop column respondents;

    create or replace function keep_petition(id uuid) returns void language sql as $$
      delete from petitions p where p.document_id = keep_petition.id;
      insert into petitions (document_id, day, year, kind, communes, districts, sought, addressees, about)
      select d.id, f.day, left(f.day, 4), f.facts ->> 'kind', w.communes, w.districts, w.sought,
             array(select jsonb_array_elements_text(coalesce(f.facts -> 'addressees', '[]'))),
             folded(concat_ws(' ', f.facts ->> 'subject', f.respondents,
                              array_to_string(w.names, ' '), array_to_string(w.communes, ' ')))
      from documents d
      cross join lateral (
        select jsonb_strip_nulls(coalesce(d.facts, '{}') || coalesce(
          (select jsonb_object_agg(c.key, c.value) from fact_corrections c where c.document_id = d.id), '{}')) as facts
      ) e
      cross join lateral (
        select e.facts, coalesce(e.facts ->> 'date', to_char(d.received_at at time zone 'UTC', 'YYYY-MM-DD')) as day,
               (select string_agg(r.name, ' ' order by r.at)
                from jsonb_array_elements_text(coalesce(e.facts -> 'respondents', '[]'))
                     with ordinality r (name, at)) as respondents
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

    -- a score is kept in 32 bits: 0.9 as it stands there is a little less than 0.9
    drop index links_of_copies;
    create index links_of_copies on links (from_id, to_id)
      where verdict in ('duplicate', 'circulating') and score >= 0.9::real;
  `.execute(db);
}
