import { answer, connect } from '$lib/api.ts';
import { problemOf } from '$lib/problem.ts';
import { apiQuery, readSearch } from '$lib/search-address.ts';
import type { PageLoad } from './$types.js';

/** What the address asks for, with how much of the archive can be searched. */
export const load: PageLoad = async ({ url, fetch }) => {
  const api = connect(fetch);
  const search = readSearch(url.searchParams);
  const [found, status] = await Promise.all([
    answer(api.search.$get({ query: apiQuery(search) })).catch(problemOf),
    answer(api.status.$get()).catch(() => null),
  ]);
  return { search, found, status };
};
