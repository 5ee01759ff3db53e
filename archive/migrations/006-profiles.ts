import { sql, type Kysely } from 'kysely';

/** What linking knows of each document, and links as they stand, found fast by either end. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- made once for each version of a document, from its pages and facts
    create table profiles (
      document_id   uuid primary key references documents on delete cascade,
      version       bigint not null,
      profile       jsonb not null
    );

    drop view standing_links;
    create view standing_links as
      select l.from_id, l.to_id,
             coalesce(case when d.status = 'confirmed' then d.verdict end, l.verdict) as verdict,
             case when d.status = 'confirmed' then 1 else l.score end as score,
             l.evidence,
             case when d.status in ('confirmed', 'rejected') then d.status else 'candidate' end as status,
             coalesce(d.reason, '') as reason,
             d.decided_at
      from links l
      left join lateral (
        select * from link_decisions d
        where least(d.from_id, d.to_id) = least(l.from_id, l.to_id)
          and greatest(d.from_id, d.to_id) = greatest(l.from_id, l.to_id)
        order by d.id desc limit 1) d on true
      union all
      select d.from_id, d.to_id, d.verdict, 1, '[]', d.status, d.reason, d.decided_at
      from link_decisions d
      where d.status = 'confirmed' and d.verdict is not null
        and not exists (
          select from link_decisions newer
          where least(newer.from_id, newer.to_id) = least(d.from_id, d.to_id)
            and greatest(newer.from_id, newer.to_id) = greatest(d.from_id, d.to_id) and newer.id > d.id)
        and not exists (
          select from links l
          where least(l.from_id, l.to_id) = least(d.from_id, d.to_id)
            and greatest(l.from_id, l.to_id) = greatest(d.from_id, d.to_id));
  `.execute(db);
}
