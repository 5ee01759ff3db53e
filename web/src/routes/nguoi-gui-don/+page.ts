import { answer, connect } from '$lib/api.ts';
import { LIST_PART, listQuery, readList } from '$lib/lists/list-address.ts';
import { PEOPLE } from '$lib/person/people-list.ts';
import { problemOf } from '$lib/problem.ts';
import type { PageLoad } from './$types.js';

/** Those who petition again and again, as the address asks for them. */
export const load: PageLoad = async ({ url, fetch }) => {
  const state = readList(PEOPLE, url.searchParams);
  const query = { ...listQuery(state), page: String(state.page), size: String(LIST_PART) };
  const api = connect(fetch);
  const [found, status] = await Promise.all([
    answer(api.people.$get({ query })).catch(problemOf),
    answer(api.status.$get()).catch(() => null),
  ]);
  return { state, found, status };
};
