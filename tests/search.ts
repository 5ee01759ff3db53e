import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll } from 'vitest';
import type { IndexableDocument } from '../archive/indexing.ts';
import { createIndexWriter } from '../ingest/index/writer.ts';
import { setUpIndices } from '../mappings/setup.ts';
import { createSearch, type Search } from '../search-api/search/search.ts';
import { searchQuery, type SearchRequest } from '../search-api/search/search.schemas.ts';
import { createSegmenter } from '../vietnamese/segment.ts';
import { elasticsearchUrl, testIndexPrefix } from './services.ts';

/**
 * A search over indices of its own that hold these documents, for the test file that calls this; their names begin
 * with `prefix`.
 */
export function testSearch(documents: readonly IndexableDocument[]): Search & { readonly prefix: string } {
  const prefix = testIndexPrefix();
  const client = new Client({ node: elasticsearchUrl() });
  beforeAll(async () => {
    await setUpIndices(client, prefix);
    const refused = await createIndexWriter({ client, prefix, segmenter: createSegmenter() }).write(
      documents,
    );
    if (refused.length > 0) throw new Error(JSON.stringify(refused));
  });
  afterAll(() => client.close());
  return { ...createSearch({ client, prefix }), prefix };
}

/** A request as it comes from the URL, checked and completed. */
export const asked = (parameters: Record<string, string | string[]>): SearchRequest =>
  searchQuery.parse(parameters);
