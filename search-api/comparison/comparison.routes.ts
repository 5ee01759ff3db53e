import type { Archive } from '../../archive/archive.ts';
import type { Viewer } from '../../model/viewer.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { compare, type Compared } from './compare.ts';
import { getComparison } from './comparison.definitions.ts';

const load = async ({ pages, facts }: Archive, id: string, viewer: Viewer): Promise<Compared> => ({
  id,
  pages: await pages.list(id, viewer),
  facts: await facts.get(id, viewer),
});

/** Two documents side by side. */
export const comparisonRoutes = ({ archive }: Pick<Services, 'archive'>) =>
  createRouter().openapi(getComparison, async (c) => {
    const { id, other } = c.req.valid('param');
    const here = await load(archive, id, c.var.viewer);
    const there = await load(archive, other, c.var.viewer);
    return c.json(compare(here, there), 200);
  });
