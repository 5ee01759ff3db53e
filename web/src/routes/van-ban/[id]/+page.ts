import { isHttpError } from '@sveltejs/kit';
import { answer, connect } from '$lib/api.ts';
import { panelOf, readPlace } from '$lib/document-address.ts';
import { problemOf } from '$lib/problem.ts';
import { loadRelated } from '$lib/related/load.ts';
import type { PageLoad } from './$types.js';

/** One page of the document, and its history when that is looked at. */
export const load: PageLoad = async ({ params, url, fetch, parent, depends }) => {
  depends('app:document');
  const place = readPlace(url.searchParams);
  const { document, hits } = await parent();
  const number = place.page ?? (place.q ? hits?.hits[0]?.page : undefined) ?? 1;
  const { [':id']: route } = connect(fetch).documents;
  const panel = panelOf(place);
  const param = { id: params.id };
  const isPetition = document.facts.type === 'đơn';
  const [page, history, passages, alike, related, precedents] = await Promise.all([
    answer(route.pages[':n'].$get({ param: { id: params.id, n: String(number) } })).catch(notThere),
    panel === 'lich-su' ? answer(route.history.$get({ param })) : null,
    panel === 'tim' && place.q
      ? answer(route.passages.$get({ param, query: { q: place.q.slice(0, 500) } })).catch(problemOf)
      : null,
    panel === 'giong' ? answer(route.alike.$get({ param })).catch(problemOf) : null,
    isPetition || panel === 'lien-quan' ? loadRelated(fetch, document, panel === 'lien-quan') : null,
    panel === 'tien-le' ? answer(route.precedents.$get({ param, query: {} })).catch(problemOf) : null,
  ]);
  return { place, panel, number, isPetition, page, history, passages, alike, related, precedents };
};

/** A page that was not read yet, or that the document does not have. */
function notThere(thrown: unknown): null {
  if (isHttpError(thrown) && (thrown.status === 404 || thrown.status === 409)) return null;
  throw thrown;
}
