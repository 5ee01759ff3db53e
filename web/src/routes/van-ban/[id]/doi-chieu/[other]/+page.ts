import { error } from '@sveltejs/kit';
import { answer, connect } from '$lib/api.ts';
import { readCompared } from '$lib/related/comparison-address.ts';
import { sidesOf } from '$lib/related/pages.ts';
import type { PageLoad } from './$types.js';

/** Both documents, what links them, and which words of theirs agree. */
export const load: PageLoad = async ({ params, url, fetch, depends }) => {
  depends('app:document');
  if (params.id === params.other) error(404, 'Không thể đối chiếu một văn bản với chính nó.');
  const { [':id']: route } = connect(fetch).documents;
  const param = { id: params.id };
  const [comparison, other, related, registration] = await Promise.all([
    answer(route.comparison[':other'].$get({ param: params })),
    answer(route.$get({ param: { id: params.other } })),
    answer(route.related.$get({ param })),
    answer(route.registration.$get({ param })),
  ]);
  const link = related.find(({ id }) => id === params.other) ?? null;
  const compared = readCompared(url.searchParams);
  return {
    other,
    link,
    registration,
    compared,
    comparison,
    sides: sidesOf(comparison, link?.evidence ?? [], compared),
  };
};
