import { createRoute, z } from '@hono/zod-openapi';
import { documentPath } from '../http/parameters.ts';
import { bytes, conflict, notFound, problem, unavailable } from '../http/responses.ts';

/** `GET /api/documents/:id/original` */
export const getOriginal = createRoute({
  method: 'get',
  path: '/documents/{id}/original',
  tags: ['Documents'],
  summary: 'The bytes that came in',
  description: 'Byte for byte: a signed PDF stays signed. One range may be asked for.',
  request: {
    params: documentPath,
    headers: z.object({ range: z.string().max(100).optional().openapi({ example: 'bytes=0-1023' }) }),
  },
  responses: {
    200: bytes('application/octet-stream', 'The whole original.'),
    206: bytes('application/octet-stream', 'The range asked for.'),
    ...notFound,
    ...conflict('`not-yet-read`: not known yet whether this viewer may see it.'),
    416: problem('`invalid-range`: the range lies outside the original.'),
    ...unavailable,
  },
});
