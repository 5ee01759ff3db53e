import { answer, connect } from '$lib/api.ts';
import type { PageLoad } from './$types.js';

/** What could not be read, what is under way, and, without scripts, what came of the last sending. */
export const load: PageLoad = async ({ url, fetch, depends }) => {
  depends('app:intake');
  const api = connect(fetch);
  const receipt = url.searchParams.get('phieu');
  const [failed, unclear, recent, sent] = await Promise.all([
    answer(api.documents.$get({ query: { state: 'failed' } })),
    answer(api['pages-to-look-at'].$get({ query: {} })),
    answer(api.documents.$get({ query: {} })),
    receipt === null ? null : answer(api.receipts[':id'].$get({ param: { id: receipt } })).catch(() => null),
  ]);
  return { failed, unclear, recent, sent };
};
