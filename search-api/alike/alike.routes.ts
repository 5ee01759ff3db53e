import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { getAlike } from './alike.definitions.ts';

/** Documents like one document. */
export const alikeRoutes = ({ archive, search }: Services) =>
  createRouter().openapi(getAlike, async (c) => {
    const { id } = c.req.valid('param');
    await archive.documents.getReadable(id, c.var.viewer);
    return c.json(await search.alike(c.var.viewer, id), 200);
  });
