import type { DocumentFilter } from '../../archive/documents.ts';
import { Problem } from '../../problems/problem.ts';
import { presentDocument } from '../documents/presenter.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { readDocumentAgain, readSetAgain, retryDocument } from './readingAgain.definitions.ts';

/** What a person may ask to be done again. */
export const readingAgainRoutes = ({ archive: { documents } }: Services) =>
  createRouter()
    .openapi(retryDocument, async (c) => {
      const { id } = c.req.valid('param');
      await documents.get(id, c.var.viewer);
      if ((await documents.retry({ ids: [id] }, c.var.viewer)) === 0) throw new Problem('not-failed');
      return c.json(presentDocument(await documents.get(id, c.var.viewer)), 202);
    })
    .openapi(readSetAgain, async (c) => {
      const filter = c.req.valid('json') as DocumentFilter;
      return c.json({ documents: await documents.reread(filter, c.var.viewer) }, 202);
    })
    .openapi(readDocumentAgain, async (c) => {
      const { id } = c.req.valid('param');
      const { pages } = c.req.valid('json');
      await documents.get(id, c.var.viewer);
      if (pages) await documents.rereadPages(id, pages, c.var.viewer);
      else await documents.reread({ ids: [id] }, c.var.viewer);
      return c.json(presentDocument(await documents.get(id, c.var.viewer)), 202);
    });
