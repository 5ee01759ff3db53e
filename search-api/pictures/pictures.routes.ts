import { Problem } from '../../problems/problem.ts';
import type { DocumentRecord } from '../../model/document.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { getPicture } from './pictures.definitions.ts';

/** Goes up when pages are drawn otherwise than before, so that nobody is shown the old pictures. */
const DRAWING = 1;

/** A page of an original never changes, so its name says all that its picture depends on. */
const nameOf = ({ sha256 }: DocumentRecord, page: number, turn: number, width: number): string =>
  `${sha256}-${page}-${turn}-${width}-v${DRAWING}`;

/** Pictures of pages. */
export const picturesRoutes = ({ archive, pictures }: Services) =>
  createRouter().openapi(getPicture, async (c) => {
    const { id, n } = c.req.valid('param');
    const width = Number(c.req.valid('query').width);
    const document = await archive.documents.getReadable(id, c.var.viewer);
    if (document.pageCount === null) throw new Problem('not-yet-read');
    if (n > document.pageCount) throw new Problem('not-found');
    const turn = await archive.pages.turn(id, n, c.var.viewer);
    const name = nameOf(document, n, turn, width);
    // Asked for anew each time, since a document may become secret; mostly answered by 304.
    const headers = { ETag: `"${name}"`, 'Cache-Control': 'private, no-cache', 'Content-Type': 'image/webp' };
    if (c.req.header('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers });
    const path = archive.originals.path(document.sha256);
    const bytes = await pictures.draw(name, { path, page: n, turn, width });
    return new Response(bytes as Uint8Array<ArrayBuffer>, { headers });
  });
