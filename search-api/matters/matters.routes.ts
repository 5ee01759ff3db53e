import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { countingOf, presentFacets } from './counting.ts';
import { exportMatters, getMatter, getMatterOf, listMatters } from './matters.definitions.ts';
import { exportOfMatters } from './matters-export.ts';
import { presentCounted, presentMatter } from './presenter.ts';

/** Matters: one with all its documents, and all by number of petitions. */
export const mattersRoutes = ({ archive: { matters }, publicUrl }: Pick<Services, 'archive' | 'publicUrl'>) =>
  createRouter()
    .openapi(getMatterOf, async (c) =>
      c.json(presentMatter(await matters.of(c.req.valid('param').id, c.var.viewer)), 200),
    )
    .openapi(listMatters, async (c) => {
      const asked = countingOf(c.req.valid('query'));
      const found = await matters.list(asked, c.var.viewer);
      const facets = presentFacets(found.facets, asked.selected);
      return c.json({ total: found.total, matters: found.matters.map(presentCounted), facets }, 200);
    })
    .openapi(exportMatters, (c) => exportOfMatters(c, matters, c.req.valid('query'), publicUrl))
    .openapi(getMatter, async (c) =>
      c.json(presentMatter(await matters.of(c.req.valid('param').id, c.var.viewer)), 200),
    );
