import { answer, connect } from '$lib/api.ts';
import type { PageLoad } from './$types.js';

/** Saved searches, each with the new documents that it found. */
export const load: PageLoad = async ({ fetch, url }) => {
  const api = connect(fetch)['saved-searches'];
  const { mail, searches } = await answer(api.$get());
  const news = await Promise.all(
    searches.map(async ({ id, newDocuments }) =>
      newDocuments > 0 ? (await answer(api[':id'].new.$get({ param: { id } }))).documents : [],
    ),
  );
  return {
    mail,
    saved: url.searchParams.get('da-luu') ?? '',
    searches: searches.map((search, at) => ({ ...search, news: news[at] ?? [] })),
  };
};
