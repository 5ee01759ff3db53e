import type { Viewer } from '../../model/viewer.ts';
import { createRouter } from '../http/router.ts';
import { passages } from '../search/fragments.ts';
import type { Services } from '../services.ts';
import { boxesOf } from './boxes.ts';
import { getHits, getPassages, type HitsJson, type PassagesJson } from './hits.definitions.ts';

/** Places of a query on the pictures of a document's pages. */
async function findHits(
  { archive, search }: Services,
  viewer: Viewer,
  id: string,
  q: string,
): Promise<HitsJson> {
  await archive.documents.getReadable(id, viewer);
  const places = await search.places(viewer, id, q);
  const pages = places.length > 0 ? await archive.pages.list(id, viewer) : [];
  const words = new Map(pages.map((page) => [page.number, page.words]));
  const hits = places.map(({ page, start, end }) => ({
    page,
    start,
    end,
    boxes: boxesOf({ start, end }, words.get(page) ?? []).map((box): HitBox => [...box]),
  }));
  return { total: hits.length, hits };
}

type HitBox = HitsJson['hits'][number]['boxes'][number];

const MOST_PASSAGES = 300;

/** Passages around the places of a query, numbered as its hits. */
async function findPassages(
  { archive, search }: Services,
  viewer: Viewer,
  id: string,
  q: string,
): Promise<PassagesJson> {
  await archive.documents.getReadable(id, viewer);
  const places = await search.places(viewer, id, q);
  const pages = places.length > 0 ? await archive.pages.list(id, viewer) : [];
  const found = pages.flatMap(({ number, text }) => {
    const before = places.findIndex(({ page }) => page === number);
    const here = places.filter(({ page }) => page === number);
    return passages(text, here).map(({ first, html }) => ({ page: number, hit: before + first + 1, html }));
  });
  return { total: places.length, passages: found.slice(0, MOST_PASSAGES) };
}

/** Where the words of a query stand in a document. */
export const hitsRoutes = (services: Services) =>
  createRouter()
    .openapi(getHits, async (c) => {
      const { q } = c.req.valid('query');
      return c.json(await findHits(services, c.var.viewer, c.req.valid('param').id, q), 200);
    })
    .openapi(getPassages, async (c) => {
      const { q } = c.req.valid('query');
      return c.json(await findPassages(services, c.var.viewer, c.req.valid('param').id, q), 200);
    });
