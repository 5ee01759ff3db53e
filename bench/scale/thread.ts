import { Client } from '@elastic/elasticsearch';
import pg from 'pg';
import type { IndexableDocument } from '../../archive/indexing.ts';
import { createIndexWriter, type IndexWriter } from '../../ingest/index/writer.ts';
import { createSegmenter } from '../../vietnamese/segment.ts';
import { documentOf } from './documents.ts';
import { insertInto } from './postgres.ts';

/** Some documents to be made and written. */
export interface Slice {
  /** Index of the first document, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly into:
    { readonly elasticsearchUrl: string; readonly prefix: string } | { readonly databaseUrl: string };
}

/** What a slice holds. */
export interface Written {
  readonly pages: number;
  /** Of the pages' text, UTF-8. */
  readonly bytes: number;
}

const segmenter = createSegmenter();
const writers = new Map<string, IndexWriter>();
const pools = new Map<string, pg.Pool>();

/** Kept from one slice to the next. */
function kept<T>(all: Map<string, T>, key: string, make: () => T): T {
  const found = all.get(key) ?? make();
  all.set(key, found);
  return found;
}

async function write(documents: readonly IndexableDocument[], into: Slice['into']): Promise<void> {
  if ('databaseUrl' in into) {
    const pool = kept(pools, into.databaseUrl, () => new pg.Pool({ connectionString: into.databaseUrl }));
    return insertInto(pool, documents);
  }
  const { elasticsearchUrl: node, prefix } = into;
  const client = () => new Client({ node });
  const writer = kept(writers, prefix, () =>
    createIndexWriter({ client: client(), prefix, segmenter, refresh: false }),
  );
  const refused = await writer.write(documents);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}

/** Makes a slice's documents and writes them. */
export default async ({ from, to, into }: Slice): Promise<Written> => {
  const documents = Array.from({ length: to - from }, (_, i) => documentOf(from + i));
  await write(documents, into);
  const texts = documents.flatMap(({ pages }) => pages.map(({ text }) => text));
  return { pages: texts.length, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) };
};
