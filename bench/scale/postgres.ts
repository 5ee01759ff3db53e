import pg from 'pg';
import type { IndexableDocument } from '../../archive/indexing.ts';
import { titleOf } from '../../mappings/title.ts';
import type { Asked } from './queries.ts';

/** Columns over which PostgreSQL counts, as a page of results shows counts. */
const FACETS = ['year', 'type', 'kind', 'issuer', 'district', 'commune'];
const HITS = 20;

/** Makes the table where it is missing. */
export async function createTable(pool: pg.Pool): Promise<void> {
  await pool.query(`
    create extension if not exists unaccent;
    create table if not exists documents (
      id text primary key, title text, body text, secret boolean, text tsvector not null,
      year int, type text, kind text, issuer text, district text, commune text)`);
}

/** Indexes what was inserted; done once. */
export async function createTextIndex(pool: pg.Pool): Promise<void> {
  await pool.query(`create index if not exists documents_text on documents using gin (text)`);
  await pool.query('vacuum analyze documents');
}

/** Bytes of the table, its long values and its indices. */
export async function sizeOf(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ bytes: string }>(`select pg_total_relation_size('documents') as bytes`);
  return Number(rows[0]?.bytes);
}

/** Inserts documents; those that are there are left as they are. */
export async function insertInto(pool: pg.Pool, documents: readonly IndexableDocument[]): Promise<void> {
  await pool.query(
    `insert into documents
     select id, title, body, secret,
       setweight(to_tsvector('simple', unaccent(title)), 'A') || setweight(to_tsvector('simple', unaccent(body)), 'B'),
       year, type, kind, issuer, district, commune
     from json_to_recordset($1::json) as given (id text, title text, body text, secret boolean,
       year int, type text, kind text, issuer text, district text, commune text)
     on conflict do nothing`,
    [JSON.stringify(documents.map(rowOf))],
  );
}

function rowOf({ document, pages }: IndexableDocument): object {
  const { id, facts, fileName, secret } = document;
  const { date, type, kind, issuer, complainants } = facts;
  return {
    id,
    title: titleOf(facts, fileName),
    body: pages.map(({ text }) => text).join('\n'),
    secret,
    year: Number(date?.slice(0, 4)),
    type,
    kind,
    issuer,
    district: complainants[0]?.district,
    commune: complainants[0]?.commune,
  };
}

/**
 * One search as PostgreSQL does it: the best twenty with a headline each, and the counts. A suggestion
 * is asked of the titles by their beginning words.
 */
export async function askPostgres(pool: pg.Pool, { q, filters, page, kind }: Asked): Promise<void> {
  const narrowed = Object.keys(filters).map((name, i) => `and ${name} = $${i + 2}`);
  const asked =
    kind === 'suggestion'
      ? `(to_tsquery('simple', (select string_agg(quote_literal(lexeme) || ':*', ' & ') from unnest(to_tsvector('simple', unaccent($1))))))`
      : `websearch_to_tsquery('simple', unaccent($1))`;
  const offset = (page - 1) * HITS;
  const found = `with question as (select ${asked} as asked),
    found as materialized (
      select d.id, ts_rank_cd(d.text, asked) as rank, ${FACETS.map((facet) => `d.${facet}`).join(', ')}
      from documents d, question where d.text @@ asked and not d.secret ${narrowed.join(' ')})`;
  const best = `select d.id, d.title, ts_headline('simple', unaccent(d.body), asked) as headline
    from (select id, rank from found order by rank desc, id limit ${HITS} offset ${offset}) f
    join documents d using (id), question order by f.rank desc, f.id`;
  const counts = FACETS.map(
    (facet) =>
      `(select json_agg(c) from (select ${facet} as value, count(*) from found group by 1 order by 2 desc limit 100) c) as ${facet}`,
  );
  await pool.query(
    `${found} select (select json_agg(b) from (${best}) b) as hits, (select count(*) from found) as total, ${counts.join(', ')}`,
    [q.normalize('NFC'), ...Object.values(filters)],
  );
}
