import { browser } from '$app/environment';
import { answer, connect } from '$lib/api.ts';
import { problemOf } from '$lib/problem.ts';
import { apiQuery, readSearch } from '$lib/search-address.ts';
import type { PageLoad } from './$types.js';

/** What the address asks for, with how much of the archive can be searched. */
export const load: PageLoad = async ({ url, fetch }) => {
  const api = connect(fetch);
  const search = readSearch(url.searchParams);
  const query = apiQuery(search);
  const related = search.q
    ? answer(api.facets[':facet'].$get({ param: { facet: 'term' }, query }))
    : Promise.resolve([]);
  // The search itself tells what is wrong; this line only stays empty. Without scripts it cannot come behind the page.
  const terms = related.catch(() => []);
  const [found, status] = await Promise.all([
    answer(api.search.$get({ query })).catch(problemOf),
    answer(api.status.$get()).catch(() => null),
  ]);
  return { search, found, status, terms: browser ? terms : await terms };
};
