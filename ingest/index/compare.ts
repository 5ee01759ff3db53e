import type { Client } from '@elastic/elasticsearch';
import type { IndexKind } from '../../mappings/indices.ts';

/** Thrown when the new indices do not hold what they should; the living ones are left as they were. */
export class CountsDiffer extends Error {
  override readonly name = 'CountsDiffer';
}

/** Versions that an index has, by id; by a look that needs no refresh. */
export async function versionsIn(
  client: Client,
  index: string,
  ids: string[],
): Promise<ReadonlyMap<string, number>> {
  const { docs } = await client.mget({ index, ids, _source: false });
  return new Map(
    docs.map((found) => [found._id, 'found' in found && found.found ? (found._version ?? 0) : 0]),
  );
}

/**
 * Counts what two indices hold.
 *
 * @param target - name of each index
 * @param expected - documents there should be; their pages are those they say they have
 * @param refused - ids of documents that the index would not take; their pages may be there
 * @throws CountsDiffer when documents or pages are missing, or there are more than there should be.
 */
export async function compareCounts(
  client: Client,
  target: (kind: IndexKind) => string,
  expected: number,
  refused: readonly string[],
): Promise<{ documents: number; pages: number }> {
  const found = await client.search({
    index: target('documents'),
    size: 0,
    track_total_hits: true,
    aggs: { pages: { sum: { field: 'pageCount' } } },
  });
  const documents = typeof found.hits.total === 'number' ? found.hits.total : (found.hits.total?.value ?? 0);
  const expectedPages = (found.aggregations?.pages as { value: number }).value;
  const query = { bool: { must_not: [{ terms: { documentId: [...refused] } }] } };
  const { count: pages } = await client.count({ index: target('pages'), query });
  if (documents === expected && pages === expectedPages) return { documents, pages };
  throw new CountsDiffer(
    `The new indices hold ${documents} documents and ${pages} pages; there should be ${expected} and ${expectedPages}.`,
  );
}
