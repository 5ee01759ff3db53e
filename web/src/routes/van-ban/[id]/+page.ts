import { isHttpError } from '@sveltejs/kit';
import { answer, connect } from '$lib/api.ts';
import { readPlace } from '$lib/document-address.ts';
import type { PageLoad } from './$types.js';

/** One page of the document, and its history when that is looked at. */
export const load: PageLoad = async ({ params, url, fetch, parent, depends }) => {
  depends('app:document');
  const place = readPlace(url.searchParams);
  const number = place.page ?? (place.q ? (await parent()).hits?.hits[0]?.page : undefined) ?? 1;
  const { [':id']: route } = connect(fetch).documents;
  const [page, history] = await Promise.all([
    answer(route.pages[':n'].$get({ param: { id: params.id, n: String(number) } })).catch(notThere),
    place.view === 'lich-su' ? answer(route.history.$get({ param: { id: params.id } })) : null,
  ]);
  return { place, number, page, history };
};

/** A page that was not read yet, or that the document does not have. */
function notThere(thrown: unknown): null {
  if (isHttpError(thrown) && (thrown.status === 404 || thrown.status === 409)) return null;
  throw thrown;
}
