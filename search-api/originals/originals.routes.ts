import { Readable } from 'node:stream';
import type { DocumentRecord } from '../../model/document.ts';
import { Problem } from '../../problems/problem.ts';
import { problemResponse } from '../http/problems.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { contentDisposition } from './disposition.ts';
import { getOriginal } from './originals.definitions.ts';
import { parseRange, type ByteRange } from './range.ts';

const headersOf = ({ fileName, mediaType, sha256 }: DocumentRecord): Record<string, string> => ({
  'Content-Type': mediaType || 'application/octet-stream',
  'Content-Disposition': contentDisposition(fileName, mediaType),
  'Accept-Ranges': 'bytes',
  ETag: `"${sha256}"`,
  // Asked for anew each time, since a document may become secret; its bytes are never changed on the way.
  'Cache-Control': 'private, no-cache, no-transform',
});

/** The bytes that came in. */
export const originalsRoutes = ({ archive }: Services) => {
  async function bodyOf(document: DocumentRecord, range: ByteRange | undefined): Promise<ReadableStream> {
    const stream = await archive.originals.open(document.sha256, range);
    return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
  }

  async function send(
    document: DocumentRecord,
    range: ByteRange | undefined,
    headersOnly: boolean,
  ): Promise<Response> {
    const headers = headersOf(document);
    const { start, end } = range ?? { start: 0, end: document.bytes - 1 };
    headers['Content-Length'] = String(end - start + 1);
    if (range) headers['Content-Range'] = `bytes ${start}-${end}/${document.bytes}`;
    // Nobody would read, and so close, a file opened for a HEAD request.
    const body = headersOnly ? null : await bodyOf(document, range);
    return new Response(body, { status: range ? 206 : 200, headers });
  }

  return createRouter().openapi(getOriginal, async (c) => {
    const document = await archive.documents.getReadable(c.req.valid('param').id, c.var.viewer);
    const etag = `"${document.sha256}"`;
    if (c.req.header('If-None-Match') === etag) {
      return new Response(null, { status: 304, headers: headersOf(document) });
    }
    const mayBePart = [undefined, etag].includes(c.req.header('If-Range'));
    const range = mayBePart ? parseRange(c.req.header('Range'), document.bytes) : undefined;
    if (range !== 'unsatisfiable') return send(document, range, c.req.method === 'HEAD');
    const answer = problemResponse(new Problem('invalid-range'));
    answer.headers.set('Content-Range', `bytes */${document.bytes}`);
    return answer;
  });
};
