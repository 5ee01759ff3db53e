import { error } from '@sveltejs/kit';
import { answer, connect } from '$lib/api.ts';
import { apiQuery, FACET_NAMES, readSearch, type FacetName } from '$lib/search-address.ts';
import type { PageLoad } from './$types.js';

const isFacet = (name: string): name is FacetName => FACET_NAMES.some((known) => known === name);

/** The values of one facet for the search that the address says, those with a text in their name. */
export const load: PageLoad = async ({ params, url, fetch }) => {
  const { facet } = params;
  if (!isFacet(facet)) error(404, 'Không có mục lọc này.');
  const search = readSearch(url.searchParams);
  const contains = url.searchParams.get('tim')?.trim().slice(0, 100) ?? '';
  const query = { ...apiQuery(search), contains };
  const values = await answer(connect(fetch).facets[':facet'].$get({ param: { facet }, query }));
  return { facet, search, contains, values };
};
