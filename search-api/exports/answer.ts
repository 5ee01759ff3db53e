import type { Context } from 'hono';
import type { ApiEnv } from '../http/router.ts';
import { contentDisposition } from '../originals/disposition.ts';
import type { Export } from './export.ts';
import { FORMATS, type FormatName } from './formats.ts';
import type { Progress } from './progress.ts';

/** Where the one who asks sees this copy. */
export function originOf(c: Context<ApiEnv>): string {
  const { protocol, host } = new URL(c.req.url);
  const scheme = c.req.header('X-Forwarded-Proto') === 'https' ? 'https:' : protocol;
  return `${scheme}//${host}`;
}

/** Headers of a table sent as a file. */
export function fileHeaders(name: string, format: FormatName, total: number): Record<string, string> {
  const day = new Date().toISOString().slice(0, 10);
  return {
    'Content-Type': FORMATS[format].mediaType,
    // Saved, never shown by the browser.
    'Content-Disposition': contentDisposition(`${name}-${day}.${format}`, ''),
    'X-Total-Rows': String(total),
    'Cache-Control': 'no-store, no-transform',
  };
}

/** The file as it is made; when nobody takes it any more, the walk through the index ends. */
export function streamOf(
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
