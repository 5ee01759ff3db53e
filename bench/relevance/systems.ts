import type { Client } from '@elastic/elasticsearch';
import pg from 'pg';
import type { IndexableDocument } from '../../archive/indexing.ts';
import { project } from '../../ingest/index/projection.ts';
import { createIndexWriter } from '../../ingest/index/writer.ts';
import { setUpIndices } from '../../mappings/setup.ts';
import type { Viewer } from '../../model/viewer.ts';
import { createSearch } from '../../search-api/search/search.ts';
import { searchQuery } from '../../search-api/search/search.schemas.ts';
import type { Segmenter } from '../../vietnamese/segment.ts';
import { DEPTH } from './metrics.ts';

/** Ids of the ten best documents for a query, best first. */
export type Ranking = (query: string) => Promise<readonly string[]>;

/** A system with the ways of asking it that are usual; the best on the tuning half speaks for it. */
export interface System {
  readonly name: string;
  readonly ways: Readonly<Record<string, Ranking>>;
}

/** Sees denunciations too, so that no document is out of reach. */
const EVERYTHING: Viewer = { clearances: new Set(['denunciations']) };

/** Ranking does not ask the segmented words, whose making would take most of the time. */
export const NO_SEGMENTER: Segmenter = { segment: () => [], join: () => [], keyTerms: () => [] };

/** The product's own index and search. */
export async function ours(
  client: Client,
  prefix: string,
  documents: readonly IndexableDocument[],
): Promise<System> {
  await setUpIndices(client, prefix);
  const refused = await createIndexWriter({ client, prefix, segmenter: NO_SEGMENTER }).write(documents);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  const search = createSearch({ client, prefix });
  const find: Ranking = async (q) => {
    const request = searchQuery.parse({ q, size: String(DEPTH) });
    const { hits } = await search.find(EVERYTHING, request);
    return hits.map(({ id }) => id);
  };
  return { name: 'ours', ways: { 'as it is': find } };
}

/** Title and text as the product indexes them, for every baseline. */
interface Plain {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** Title and text of each document, NFC. */
export const plain = (documents: readonly IndexableDocument[]): Plain[] =>
  documents.map((one) => {
    const { id, title, body } = project(one, NO_SEGMENTER).document;
    return { id, title, body: body.join('\n') };
  });

/** BM25 with Elasticsearch's defaults over title and text: as the `standard` analyzer cuts them, and folded. */
export async function bm25(client: Client, index: string, documents: readonly Plain[]): Promise<System[]> {
  const text = {
    type: 'text',
    analyzer: 'standard',
    fields: { folded: { type: 'text', analyzer: 'folded' } },
  } as const;
  await client.indices.create({
    index,
    settings: {
      number_of_shards: 1,
      number_of_replicas: 0,
      analysis: {
        analyzer: {
          folded: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'asciifolding'] },
        },
      },
    },
    mappings: { properties: { title: text, body: text } },
  });
  const operations = documents.flatMap(({ id, ...fields }) => [{ index: { _id: id } }, fields]);
  const { errors } = await client.bulk({ index, operations, refresh: true });
  if (errors) throw new Error(`Not all documents went into ${index}.`);
  const way =
    (type: 'best_fields' | 'most_fields', fields: string[]): Ranking =>
    async (q) => {
      const query = { multi_match: { query: q.normalize('NFC'), type, fields } };
      const { hits } = await client.search({ index, size: DEPTH, _source: false, query });
      return hits.hits.map(({ _id }) => String(_id));
    };
  const system = (name: string, suffix: string): System => ({
    name,
    ways: {
      'body alone': way('best_fields', [`body${suffix}`]),
      'best of title^2, body': way('best_fields', [`title${suffix}^2`, `body${suffix}`]),
      'title + body': way('most_fields', [`title${suffix}`, `body${suffix}`]),
    },
  });
  return [system('standard', ''), system('folded', '.folded')];
}

/** PostgreSQL full text with unaccent; what all words do not fill is filled by any of them. */
export async function postgres(pool: pg.Pool, documents: readonly Plain[]): Promise<System> {
  await pool.query(`create extension unaccent;
    create table documents (id text primary key, text tsvector not null)`);
  await pool.query(
    `insert into documents select id,
       setweight(to_tsvector('simple', unaccent(title)), 'A') || setweight(to_tsvector('simple', unaccent(body)), 'B')
     from json_to_recordset($1::json) as given (id text, title text, body text)`,
    [JSON.stringify(documents)],
  );
  await pool.query('create index on documents using gin (text); analyze documents');
  const ask = async (
    q: string,
    query: string,
    rank: string,
    without: readonly string[],
  ): Promise<string[]> => {
    const { rows } = await pool.query<{ id: string }>(
      `select id from documents, (select ${query} as asked) as question
       where text @@ asked and id <> all($2) order by ${rank} desc, id limit ${DEPTH}`,
      [q.normalize('NFC'), without],
    );
    return rows.map(({ id }) => id);
  };
  const all = `websearch_to_tsquery('simple', unaccent($1))`;
  const any = `(select string_agg(quote_literal(lexeme), ' | ')::tsquery from unnest(to_tsvector('simple', unaccent($1))))`;
  const way =
    (rank: string): Ranking =>
    async (q) => {
      const found = await ask(q, all, rank, []);
      return found.length === DEPTH ? found : [...found, ...(await ask(q, any, rank, found))].slice(0, DEPTH);
    };
  return {
    name: 'postgres',
    ways: {
      ts_rank_cd: way('ts_rank_cd(text, asked)'),
      ts_rank: way('ts_rank(text, asked)'),
    },
  };
}
