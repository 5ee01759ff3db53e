import { isHttpError } from '@sveltejs/kit';
import { answer, connect } from '$lib/api.ts';
import { apiQuery, readSearch } from '$lib/search-address.ts';
import type { PageLoad } from './$types.js';

/** What the address asks for, with how much of the archive can be searched. */
export const load: PageLoad = async ({ url, fetch }) => {
  const api = connect(fetch);
  const search = readSearch(url.searchParams);
  const [found, status] = await Promise.all([
    answer(api.search.$get({ query: apiQuery(search) })).catch(toProblem),
    answer(api.status.$get()).catch(() => null),
  ]);
  return { search, found, status };
};

/** A search that could not be done is told on the page, never shown as “nothing found”. */
function toProblem(thrown: unknown): { readonly problem: App.Error } {
  if (isHttpError(thrown)) return { problem: thrown.body };
  throw thrown;
}
