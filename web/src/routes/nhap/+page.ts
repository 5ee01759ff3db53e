import { answer, connect } from '$lib/api.ts';
import { FILTERS, LIST_SIZE, readList } from '$lib/intake/filters.ts';
import type { PageLoad } from './$types.js';

/** What could not be read, what is in the archive, and, without scripts, what came of the last sending. */
export const load: PageLoad = async ({ url, fetch, depends }) => {
  depends('app:intake');
  const api = connect(fetch);
  const receipt = url.searchParams.get('phieu');
  const list = readList(url.searchParams);
  const part = { page: String(list.part), size: String(LIST_SIZE) };
  const [failed, unclear, documents, status, sent] = await Promise.all([
    answer(api.documents.$get({ query: { state: 'failed' } })),
    answer(api['pages-to-look-at'].$get({ query: {} })),
    answer(api.documents.$get({ query: { ...FILTERS[list.filter].query, ...part } })),
    answer(api.status.$get()),
    receipt === null ? null : answer(api.receipts[':id'].$get({ param: { id: receipt } })).catch(() => null),
  ]);
  return { failed, unclear, list, documents, status, sent };
};
