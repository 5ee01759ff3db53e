import { answer, connect } from '$lib/api.ts';
import { LIST_PART, listQuery, readList } from '$lib/lists/list-address.ts';
import { MATTERS } from '$lib/matter/matters-list.ts';
import { problemOf } from '$lib/problem.ts';
import type { PageLoad } from './$types.js';

/** Matters and places by number of petitions, as the address asks for them. */
export const load: PageLoad = async ({ url, fetch }) => {
  const state = readList(MATTERS, url.searchParams);
  const query = { ...listQuery(state), page: String(state.page), size: String(LIST_PART) };
  const found = await answer(connect(fetch).matters.$get({ query })).catch(problemOf);
  return { state, found };
};
