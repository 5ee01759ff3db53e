import type { Viewer } from '../../model/viewer.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { boxesOf } from './boxes.ts';
import { getHits, type HitsJson } from './hits.definitions.ts';

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

/** Where the words of a query stand in a document. */
export const hitsRoutes = (services: Services) =>
  createRouter().openapi(getHits, async (c) => {
    const { q } = c.req.valid('query');
    return c.json(await findHits(services, c.var.viewer, c.req.valid('param').id, q), 200);
  });
