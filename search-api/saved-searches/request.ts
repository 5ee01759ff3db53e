import { searchQuery, type SearchRequest } from '../search/search.schemas.ts';

/** Parameters as they stand in an address, each once or several times. */
function parametersOf(query: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(parameters.keys())]
      .filter((name) => name !== 'page' && name !== 'size')
      .map((name) => [name, parameters.getAll(name)])
      .map(([name, values]) => [name, values?.length === 1 ? values[0] : values]),
  ) as Record<string, string | string[]>;
}

/** Whether parameters as they stand in an address are those of a search. */
export const isRequest = (query: string): boolean => searchQuery.safeParse(parametersOf(query)).success;

/**
 * The search that a saved query means.
 *
 * @throws ZodError when it means none any more
 */
export const requestOf = (query: string): SearchRequest => searchQuery.parse(parametersOf(query));
