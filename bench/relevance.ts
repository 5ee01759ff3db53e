import { randomBytes } from 'node:crypto';
import { Client } from '@elastic/elasticsearch';
import pg from 'pg';
import type { Services } from '../config/running.ts';
import { createDatabase, dropDatabase, removeIndices } from '../stack/throwaway.ts';
import { generate, type Made } from './relevance/corpus/generate.ts';
import { incoming, indexableOf, lawArticles } from './relevance/documents.ts';
import { judgedQueries } from './relevance/queries/judged.ts';
import { ask, judge, type Result } from './relevance/score.ts';
import { bm25, ours, plain, postgres } from './relevance/systems.ts';
import type { AtEnd } from './services.ts';

/** What the measurement gives. */
export interface RelevanceRun {
  /** Ours first. */
  readonly results: readonly Result[];
  readonly documents: readonly Made[];
  readonly articles: number;
}

/**
 * Asks the judged queries of our search and of its peers, each over the same documents.
 *
 * @param laws - folder with texts of laws to put between the documents; may be missing
 * @param services - in which indices and a database are made
 * @param atEnd - told to remove them
 */
export async function measureRelevance(
  laws: string,
  { elasticsearchUrl, databaseUrl }: Services,
  atEnd: AtEnd,
): Promise<RelevanceRun> {
  const documents = generate();
  const judged = judge(judgedQueries(documents), documents);
  const articles = lawArticles(laws);
  const indexable = [...incoming(documents), ...articles].map(indexableOf);
  const name = `bench${randomBytes(5).toString('hex')}`;
  await atEnd(async () => {
    await removeIndices(elasticsearchUrl, name);
    await dropDatabase(databaseUrl, name);
  });
  const client = new Client({ node: elasticsearchUrl });
  const pool = new pg.Pool({ connectionString: await createDatabase(databaseUrl, name) });
  try {
    const texts = plain(indexable);
    const systems = [
      await ours(client, name, indexable),
      ...(await bm25(client, `${name}-plain`, texts)),
      await postgres(pool, texts),
    ];
    const results: Result[] = [];
    for (const system of systems) results.push(await ask(system, judged));
    return { results, documents, articles: articles.length };
  } finally {
    await pool.end();
    await client.close();
  }
}
