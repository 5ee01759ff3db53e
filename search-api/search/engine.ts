import type { Client, estypes } from '@elastic/elasticsearch';
import { mayPass } from '../../mappings/engine-errors.ts';
import { aliasOf, type IndexKind } from '../../mappings/indices.ts';
import { Problem } from '../../problems/problem.ts';
import type { VisibleQuery } from './visibility.ts';

/** A search of one index, without what {@link Engine} adds. */
export type EngineRequest = Omit<estypes.SearchRequest, 'index' | 'query' | 'timeout'> & {
  readonly query: VisibleQuery;
};

/** The one way to Elasticsearch for everything that is asked on behalf of a person. */
export interface Engine {
  /**
   * Searches one index; after four seconds with what was found so far (`timed_out`).
   *
   * @throws Problem `search-unavailable`
   */
  search<Source>(index: IndexKind, request: EngineRequest): Promise<estypes.SearchResponse<Source>>;
  /**
   * Words of documents near each word of a text. **Not limited to what a viewer may see:** show
   * none, and conclude nothing, without a search for the viewer.
   *
   * @param text - lower case
   * @throws Problem `search-unavailable`
   */
  spellings(text: string): Promise<readonly Spelling[]>;
}

/** A word of a text, and words like it. */
export interface Spelling {
  readonly word: string;
  /** Range in the text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Nearest first. */
  readonly options: readonly { readonly word: string }[];
}

const TIME_FOR_SEARCH = '4s';
/** Then the engine counts as down: longer than it takes to answer with what it has. */
const NO_ANSWER = { requestTimeout: 10_000, maxRetries: 1, retryBackoff: () => 0.05 };

/** Ids of documents that became secret, which the index does not know yet. */
export type Withheld = () => Promise<readonly string[]>;

/** A query without some documents and their pages. */
function leavingOut(
  ids: readonly string[],
  index: IndexKind,
  query: VisibleQuery,
): estypes.QueryDslQueryContainer {
  if (ids.length === 0) return query;
  const out = index === 'documents' ? { ids: { values: [...ids] } } : { terms: { documentId: [...ids] } };
  return { bool: { must: [query], must_not: [out] } };
}

/**
 * Makes the engine of a process.
 *
 * @param withheld - asked before each search: what it names is found by no one
 */
export function createEngine(client: Client, prefix: string, withheld: Withheld): Engine {
  return {
    async search<Source>(index: IndexKind, request: EngineRequest) {
      const query = leavingOut(await withheld(), index, request.query);
      return guarded(() =>
        client.search<Source>(
          { index: aliasOf(prefix, index), timeout: TIME_FOR_SEARCH, ...request, query },
          NO_ANSWER,
        ),
      );
    },
    async spellings(text) {
      const answer = await guarded(() =>
        client.search(
          { index: aliasOf(prefix, 'documents'), size: 0, suggest: { text, words: NEAR } },
          NO_ANSWER,
        ),
      );
      const words = (answer.suggest?.words ?? []) as estypes.SearchTermSuggest[];
      return words.map(({ offset, length, options }) => ({
        word: text.slice(offset, offset + length),
        start: offset,
        end: offset + length,
        options: [options].flat().map((option) => ({ word: option.text })),
      }));
    },
  };
}

/** `always`, since whether a word is missing depends on secret documents too. */
const NEAR = {
  term: { field: 'body', suggest_mode: 'always', min_word_length: 3, prefix_length: 1, size: 10 },
} as const;

async function guarded<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw mayPass(error) ? new Problem('search-unavailable', { cause: error }) : error;
  }
}
