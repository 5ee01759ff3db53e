import type { Client } from '@elastic/elasticsearch';
import { mayPass } from '../../mappings/engine-errors.ts';
import { aliasOf } from '../../mappings/indices.ts';
import { Problem } from '../../problems/problem.ts';

/** Documents compared with a new one at most; the rest share only what many share. */
const MOST = 200;
/** Keys looked for at most: Elasticsearch takes no more clauses than 1,024, or more by its memory. */
const MOST_KEYS = 1_000;

/** Finds documents that share a key with one. */
export interface Candidates {
  /** Makes what was written to the index be found. @throws Problem `search-unavailable` */
  refresh(): Promise<void>;
  /**
   * Ids of documents that share a key, those first that share the rarest.
   *
   * @param asked - each document with its keys; no more than 1,000 are looked for
   * @returns in the order asked, never the document itself
   * @throws Problem `search-unavailable`
   */
  find(asked: readonly { readonly id: string; readonly keys: readonly string[] }[]): Promise<string[][]>;
}

/** Candidates from the living documents index. */
export function createCandidates(client: Client, prefix: string): Candidates {
  const index = aliasOf(prefix, 'documents');
  const guarded = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw mayPass(error) ? new Problem('search-unavailable', { cause: error }) : error;
    }
  };
  return {
    async refresh() {
      await guarded(() => client.indices.refresh({ index }));
    },
    async find(asked) {
      if (asked.length === 0) return [];
      const searches = asked.flatMap(({ id, keys }) => [
        { index },
        {
          size: MOST,
          // Ids from their column: documents themselves are long, and are not unpacked for it.
          _source: false,
          stored_fields: '_none_',
          docvalue_fields: ['id'],
          track_total_hits: false,
          query: {
            bool: {
              should: keys.slice(0, MOST_KEYS).map((key) => ({ term: { linkKeys: key } })),
              minimum_should_match: 1,
              must_not: [{ ids: { values: [id] } }],
            },
          },
        },
      ]);
      const { responses } = await guarded(() => client.msearch({ searches }));
      return responses.map((answer) => {
        if ('error' in answer) throw new Problem('search-unavailable', { cause: answer.error });
        return answer.hits.hits.flatMap(({ fields }) => (fields as { readonly id: readonly string[] }).id);
      });
    },
  };
}
