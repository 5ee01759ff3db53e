import { isHttpError } from '@sveltejs/kit';
import { answer, connect } from '$lib/api.ts';
import type { LayoutLoad } from './$types.js';

/** The document, its facts, and where the words of the query stand in it. */
export const load: LayoutLoad = async ({ params, url, fetch, depends }) => {
  depends('app:document');
  const api = connect(fetch);
  const { [':id']: route } = api.documents;
  const param = { id: params.id };
  const q = url.searchParams.get('q')?.trim() ?? '';
  const [document, facts, viewer, hits] = await Promise.all([
    answer(route.$get({ param })),
    answer(route.facts.$get({ param })).catch(unless(409)),
    answer(api.viewer.$get()),
    q === ''
      ? null
      : answer(route.hits.$get({ param, query: { q: q.slice(0, 500) } })).catch(unless(409, 503)),
  ]);
  return { document, facts, viewer, hits };
};

/** `null` for what is not there yet or is down for now; the page says so in that place. */
const unless =
  (...statuses: readonly number[]) =>
  (thrown: unknown): null => {
    if (isHttpError(thrown) && statuses.includes(thrown.status)) return null;
    throw thrown;
  };
