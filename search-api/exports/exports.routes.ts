import type { Context } from 'hono';
import { Problem } from '../../problems/problem.ts';
import { createRouter, type ApiEnv } from '../http/router.ts';
import { contentDisposition } from '../originals/disposition.ts';
import type { Services } from '../services.ts';
import { prepareExport, type Export } from './export.ts';
import { getExport, getProgress } from './exports.definitions.ts';
import { FORMATS, type FormatName } from './formats.ts';
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
      return new Response(body, { status: 200, headers: headersOf(request.format, file.total) });
    })
    .openapi(getProgress, (c) => {
      const found = progress.get(c.req.valid('param').id);
      if (!found) throw new Problem('not-found');
      return c.json(found, 200);
    });
};

/** Where the one who asks sees this copy. */
function originOf(c: Context<ApiEnv>): string {
  const { protocol, host } = new URL(c.req.url);
  const scheme = c.req.header('X-Forwarded-Proto') === 'https' ? 'https:' : protocol;
  return `${scheme}//${host}`;
}

function headersOf(format: FormatName, total: number): Record<string, string> {
  const day = new Date().toISOString().slice(0, 10);
  return {
    'Content-Type': FORMATS[format].mediaType,
    // Saved, never shown by the browser.
    'Content-Disposition': contentDisposition(`ket-qua-${day}.${format}`, ''),
    'X-Total-Rows': String(total),
    'Cache-Control': 'no-store, no-transform',
  };
}

/** The file as it is made; when nobody takes it any more, the walk through the index ends. */
function streamOf(
  c: Context<ApiEnv>,
  file: Export,
  tell: (said: Progress) => void,
): ReadableStream<Uint8Array> {
  const { total } = file;
  let rows = 0;
  const pieces = file.write((written) => {
    rows = written;
    tell({ rows, total, state: 'writing' });
  });
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await pieces.next();
        if (value) controller.enqueue(value);
        if (!done) return;
        tell({ rows, total, state: 'done' });
        controller.close();
      } catch (error) {
        tell({ rows, total, state: 'stopped' });
        c.var.log.error({ err: error }, 'an export broke off');
        // Cuts the connection, so that no half of a file passes for the whole.
        controller.error(error);
      }
    },
    async cancel() {
      tell({ rows, total, state: 'stopped' });
      await pieces.return();
    },
  });
}
