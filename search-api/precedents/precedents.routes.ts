import type { Viewer } from '../../model/viewer.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { getPrecedents, getPrecedentsOf } from './precedents.definitions.ts';
import { presentPrecedents } from './present.ts';

/** What answers a petition is no precedent of it. */
const answersTo = async ({ links }: Services['archive'], viewer: Viewer, id: string): Promise<string[]> =>
  (await links.of(id, viewer))
    .filter(
      ({ verdict, direction, status }) =>
        verdict === 'answers' && direction === 'from' && status !== 'rejected',
    )
    .map(({ document }) => document.id);

/** Precedents for a document and for a search. */
export const precedentsRoutes = (services: Services) =>
  createRouter()
    .openapi(getPrecedentsOf, async (c) => {
      const { id } = c.req.valid('param');
      const { archive, search } = services;
      await archive.documents.getReadable(id, c.var.viewer);
      const { size } = c.req.valid('query');
      const without = await answersTo(archive, c.var.viewer, id);
      const found = await search.precedentsOf(c.var.viewer, id, { size, without });
      return c.json(await presentPrecedents(services, c.var.viewer, found), 200);
    })
    .openapi(getPrecedents, async (c) => {
      const found = await services.search.precedents(c.var.viewer, c.req.valid('query'));
      const hits = await presentPrecedents(services, c.var.viewer, found.hits);
      return c.json({ ...found, hits }, 200);
    });
