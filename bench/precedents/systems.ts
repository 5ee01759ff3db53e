import type { Client } from '@elastic/elasticsearch';
import { createIndexWriter } from '../../ingest/index/writer.ts';
import { aliasOf } from '../../mappings/indices.ts';
import { setUpIndices } from '../../mappings/setup.ts';
import type { Viewer } from '../../model/viewer.ts';
import { createSearch } from '../../search-api/search/search.ts';
import type { Segmenter } from '../../vietnamese/segment.ts';
import { indexableOf } from '../relevance/documents.ts';
import { DEPTH } from '../relevance/metrics.ts';
import type { Document } from './corpus.ts';

/** Ids of the ten best documents for a petition, best first. */
export type Ranking = (asked: Document) => Promise<readonly string[]>;

const EVERYTHING: Viewer = { clearances: new Set(['denunciations']) };
/** Neither side asks the segmented words. */
const NO_SEGMENTER: Segmenter = { segment: () => [], join: () => [], keyTerms: () => [] };

/** Puts the corpus into the product's own index, through its own reading of the facts. */
export async function fill(client: Client, prefix: string, documents: readonly Document[]): Promise<void> {
  await setUpIndices(client, prefix);
  const writer = createIndexWriter({ client, prefix, segmenter: NO_SEGMENTER });
  const refused = await writer.write(documents.map(indexableOf));
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}

/** The product's precedents. */
export function ours(client: Client, prefix: string): Ranking {
  const search = createSearch({ client, prefix });
  return async ({ id }) => {
    const found = await search.precedentsOf(EVERYTHING, id, { size: DEPTH, without: [] });
    return found.map(({ source }) => source.id);
  };
}

/**
 * `more_like_this` alone on the same index, in the usual ways of asking it. Like ours it is asked only
 * for documents that conclude, so that what is compared is the likeness.
 */
export function moreLikeThis(client: Client, prefix: string): Readonly<Record<string, Ranking>> {
  const way =
    (field: string, settings: object): Ranking =>
    async ({ text }) => {
      const { hits } = await client.search({
        index: aliasOf(prefix, 'documents'),
        size: DEPTH,
        _source: false,
        query: {
          bool: {
            must: [{ more_like_this: { fields: [field], like: [text.slice(0, 20_000)], ...settings } }],
            filter: [{ term: { concludes: true } }],
          },
        },
      });
      return hits.hits.map(({ _id }) => String(_id));
    };
  const wide = { min_term_freq: 1, min_doc_freq: 2, max_query_terms: 60, minimum_should_match: '1' };
  return Object.fromEntries(
    ['body', 'body.folded', 'body.pairs'].flatMap((field) => [
      [`${field}, as it comes`, way(field, {})],
      [`${field}, 60 terms`, way(field, wide)],
    ]),
  );
}
