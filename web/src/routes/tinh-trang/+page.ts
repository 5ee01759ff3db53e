import { answer, connect } from '$lib/api.ts';
import type { PageLoad } from './$types.js';

/** How the whole product is doing. */
export const load: PageLoad = async ({ fetch, depends }) => {
  depends('app:status');
  return { status: await answer(connect(fetch).status.$get()) };
};
