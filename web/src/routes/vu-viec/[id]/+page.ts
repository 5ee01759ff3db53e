import { answer, connect } from '$lib/api.ts';
import type { PageLoad } from './$types.js';

/** A matter; as a drawing too when that is looked at, and what draws it is not loaded before. */
export const load: PageLoad = async ({ params, url, fetch }) => {
  const matter = await answer(connect(fetch).matters[':id'].$get({ param: { id: params.id } }));
  const drawn = url.searchParams.get('xem') === 'so-do';
  const graph = drawn ? (await import('$lib/matter/graph.ts')).layOut(matter) : null;
  return { matter, graph };
};
