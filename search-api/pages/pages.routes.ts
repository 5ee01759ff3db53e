import type { Viewer } from '../../model/viewer.ts';
import type { PageReading } from '../../model/page.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { getPage, listPagesToLookAt, typePage, untypePage } from './pages.definitions.ts';
import type { PageJson } from './pages.schemas.ts';

/** A page as the outward contract has it. */
function presentPage(page: PageReading, unclearBelow: number): PageJson {
  const { number, text, method, engine, model, confidence, words, width, height } = page;
  return {
    ...{ number, text, method, engine, model, confidence, width, height },
    unclear: page.method !== 'typed' && page.confidence < unclearBelow,
    words: words.map((word) => ({ ...word, box: [...word.box] })),
  };
}

/** Pages: text and words, what people type, and which are to be looked at. */
export const pagesRoutes = ({ archive, unclearBelow }: Services) => {
  const present = async (id: string, n: number, viewer: Viewer): Promise<PageJson> =>
    presentPage(await archive.pages.get(id, n, viewer), unclearBelow);

  return createRouter()
    .openapi(getPage, async (c) => {
      const { id, n } = c.req.valid('param');
      return c.json(await present(id, n, c.var.viewer), 200);
    })
    .openapi(typePage, async (c) => {
      const { id, n } = c.req.valid('param');
      await archive.pages.type(id, n, c.req.valid('json').text, c.var.viewer);
      return c.json(await present(id, n, c.var.viewer), 200);
    })
    .openapi(untypePage, async (c) => {
      const { id, n } = c.req.valid('param');
      await archive.pages.untype(id, n, c.var.viewer);
      return c.json(await present(id, n, c.var.viewer), 200);
    })
    .openapi(listPagesToLookAt, async (c) => {
      const { total, pages } = await archive.pages.toLookAt(c.req.valid('query'), c.var.viewer);
      return c.json({ total, pages: [...pages] }, 200);
    });
};
