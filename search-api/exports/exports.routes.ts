import { Problem } from '../../problems/problem.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { fileHeaders, originOf, streamOf } from './answer.ts';
import { prepareExport } from './export.ts';
import { getExport, getProgress } from './exports.definitions.ts';
import { createProgress, type Progress } from './progress.ts';

/** Everything a search finds, as a file, and how far the file has come. */
export const exportsRoutes = ({ search, publicUrl }: Pick<Services, 'search' | 'publicUrl'>) => {
  const progress = createProgress();

  return createRouter()
    .openapi(getExport, async (c) => {
      const request = c.req.valid('query');
      const origin = publicUrl ?? originOf(c);
      const file = await prepareExport(search, c.var.viewer, request, origin);
      const tell = (said: Progress) => request.progress && progress.set(request.progress, said);
      tell({ rows: 0, total: file.total, state: 'writing' });
      const body = c.req.method === 'HEAD' ? null : streamOf(c, file, tell);
      return new Response(body, { status: 200, headers: fileHeaders('ket-qua', request.format, file.total) });
    })
    .openapi(getProgress, (c) => {
      const found = progress.get(c.req.valid('param').id);
      if (!found) throw new Problem('not-found');
      return c.json(found, 200);
    });
};
