import { answer, connect } from '$lib/api.ts';
import { problemOf } from '$lib/problem.ts';
import { apiQuery, readSearch } from '$lib/search-address.ts';
import type { PageLoad } from './$types.js';

/** Conclusions and decisions for what the address asks. */
export const load: PageLoad = async ({ url, fetch }) => {
  const search = readSearch(url.searchParams, '/tien-le');
  const found = await answer(connect(fetch).precedents.$get({ query: apiQuery(search) })).catch(problemOf);
  return { search, found };
};
