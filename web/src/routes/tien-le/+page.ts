import { isHttpError } from '@sveltejs/kit';
import { answer, connect } from '$lib/api.ts';
import { apiQuery, readSearch } from '$lib/search-address.ts';
import type { PageLoad } from './$types.js';

/** Conclusions and decisions for what the address asks. */
export const load: PageLoad = async ({ url, fetch }) => {
  const search = readSearch(url.searchParams, '/tien-le');
  const found = await answer(connect(fetch).precedents.$get({ query: apiQuery(search) })).catch(toProblem);
  return { search, found };
};

/** A search that could not be done is told on the page, never shown as “nothing found”. */
function toProblem(thrown: unknown): { readonly problem: App.Error } {
  if (isHttpError(thrown)) return { problem: thrown.body };
  throw thrown;
}
