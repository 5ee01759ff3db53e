import { isHttpError } from '@sveltejs/kit';
import { answer, connect } from '$lib/api.ts';
import { problemOf } from '$lib/problem.ts';
import { laterFirst } from '$lib/related/later-first.ts';
import { readReview } from '$lib/related/review-address.ts';
import { sidesOf } from '$lib/related/pages.ts';
import { readCompared } from '$lib/related/comparison-address.ts';
import type { PageLoad } from './$types.js';

/** One pair of the queue, with what is to be compared in it. */
export const load: PageLoad = async ({ url, fetch }) => {
  const api = connect(fetch);
  const state = readReview(url.searchParams);
  const query = { page: String(state.at), size: '1', ...(state.verdict && { verdict: state.verdict }) };
  const [found, status] = await Promise.all([
    answer(api.links.review.$get({ query })).catch(problemOf),
    answer(api.status.$get()).catch(() => null),
  ]);
  const pair = 'problem' in found ? null : laterFirst(found.pairs[0]);
  if (pair === null) return { state, found, status, pair, sides: null };
  const param = { id: pair.from.id, other: pair.to.id };
  const comparison = await answer(api.documents[':id'].comparison[':other'].$get({ param })).catch(notNow);
  const compared = readCompared(url.searchParams);
  const sides = comparison && sidesOf(comparison, pair.evidence, compared);
  return { state, found, status, pair, sides };
};

/** Not there any more, or not known for now; the page says so in that place. */
function notNow(thrown: unknown): null {
  if (isHttpError(thrown) && [404, 409, 503].includes(thrown.status)) return null;
  throw thrown;
}
