import { day } from '../format.ts';
import { apiQuery, readSearch, searchHref, type SearchState } from '../search-address.ts';

/** A search as parameters of the API, whatever part of its results is shown. */
export const parametersOf = (search: SearchState): (readonly [name: string, value: string])[] =>
  Object.entries(apiQuery(search))
    .filter(([name]) => name !== 'page' && name !== 'size')
    .flatMap(([name, values]) => [values].flat().map((value) => [name, value] as const));

/** A search as it is kept under a name. */
export const savedQuery = (search: SearchState): string =>
  new URLSearchParams(parametersOf(search).map(([name, value]) => [name, value])).toString();

/** The page of a search that was kept. */
export function savedHref(query: string): string {
  const search = readSearch(new URLSearchParams(query));
  return searchHref(search, { from: day(search.from), to: day(search.to) });
}
