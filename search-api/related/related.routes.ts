import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { presentRelated } from './presenter.ts';
import { decideRelated, getRelated, reopenRelated } from './related.definitions.ts';

/** What a document is related to, and what people say of it. */
export const relatedRoutes = ({ archive: { links } }: Pick<Services, 'archive'>) =>
  createRouter()
    .openapi(getRelated, async (c) => {
      const found = await links.of(c.req.valid('param').id, c.var.viewer);
      return c.json(found.map(presentRelated), 200);
    })
    .openapi(decideRelated, async (c) => {
      const { id, other } = c.req.valid('param');
      const stands = await links.decide(id, other, c.req.valid('json'), c.var.viewer);
      return c.json(presentRelated(stands), 200);
    })
    .openapi(reopenRelated, async (c) => {
      const { id, other } = c.req.valid('param');
      const { reason = '' } = c.req.valid('json');
      await links.reopen(id, other, reason, c.var.viewer);
      return c.body(null, 204);
    });
