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
   * Everything that a query finds, however much, in parts of `size` hits, in order, as the index was
   * when the walk began: what must be true now is to be asked again. Ends on the engine when it is
   * left.
   *
   * @param request - its `sort` must tell any two documents apart
   * @throws Problem `search-unavailable`
   */
  walk<Source>(
    index: IndexKind,
    request: EngineRequest & { readonly size: number },
  ): AsyncGenerator<readonly estypes.SearchHit<Source>[], void>;
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

/** A part of a walk may take longer: nobody looks at the screen for it. */
const NO_PART = { ...NO_ANSWER, requestTimeout: 60_000 };
/** How long the engine keeps a walk for someone who takes the parts slowly. */
const KEEP_WALK = '5m';

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
    async *walk<Source>(index: IndexKind, { query, ...rest }: EngineRequest & { readonly size: number }) {
      const opened = await guarded(() =>
        client.openPointInTime({ index: aliasOf(prefix, index), keep_alive: KEEP_WALK }, NO_ANSWER),
      );
      const pit = { id: opened.id, keep_alive: KEEP_WALK };
      const part = async (after: estypes.SortResults | undefined) => {
        const narrowed = leavingOut(await withheld(), index, query);
        const request = { ...rest, query: narrowed, pit, track_total_hits: false };
        const answer = await guarded(() =>
          client.search<Source>({ ...request, ...(after && { search_after: after }) }, NO_PART),
        );
        return answer.hits.hits;
      };
      try {
        let hits = await part(undefined);
        while (hits.length > 0) {
          yield hits;
          hits = await part(hits.at(-1)?.sort);
        }
      } finally {
        // When the engine is gone, so is the walk; and it ends by itself when its time is over.
        await client.closePointInTime({ id: pit.id }, NO_ANSWER).catch(() => undefined);
      }
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
