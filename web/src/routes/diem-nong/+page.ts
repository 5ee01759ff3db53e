import { answer, connect } from '$lib/api.ts';
import { LIST_PART, listQuery, readList } from '$lib/lists/list-address.ts';
import { MATTERS, placeLevel } from '$lib/matter/matters-list.ts';
import { problemOf } from '$lib/problem.ts';
import type { PageLoad } from './$types.js';

/** How many places are shown. */
const PLACES = 15;

/** Matters and places by number of petitions, as the address asks for them. */
export const load: PageLoad = async ({ url, fetch }) => {
  const api = connect(fetch);
  const state = readList(MATTERS, url.searchParams);
  const asked = listQuery(state);
  const query = { ...asked, page: String(state.page), size: String(LIST_PART) };
  const ofPlaces = { ...asked, level: placeLevel(state), size: String(PLACES) };
  const [found, places, status] = await Promise.all([
    answer(api.matters.$get({ query })).catch(problemOf),
    answer(api.places.$get({ query: ofPlaces })).catch(problemOf),
    answer(api.status.$get()).catch(() => null),
  ]);
  return { state, found, places, status };
};
