import { createRoute, z } from '@hono/zod-openapi';
import { pagePath } from '../http/parameters.ts';
import { bytes, conflict, invalid, notFound, unavailable } from '../http/responses.ts';

/** Widths in which a page can be asked for, in pixels. */
export const PICTURE_WIDTHS = ['200', '800', '1600', '2400'] as const;

/** `GET /api/documents/:id/pages/:n/image` */
export const getPicture = createRoute({
  method: 'get',
  path: '/documents/{id}/pages/{n}/image',
  tags: ['Pages'],
  summary: 'Picture of a page as a person sees it',
  description: 'Upright, with stamps and signatures.',
  request: {
    params: pagePath,
    query: z.object({
      width: z.enum(PICTURE_WIDTHS).default('1600').openapi({ description: 'Pixels at most.' }),
    }),
  },
  responses: {
    200: bytes('image/webp', 'The picture.'),
    304: { description: 'The picture did not change.' },
    ...invalid,
    ...notFound,
    ...conflict('`not-yet-read`: the page was not read yet.'),
    ...unavailable,
  },
});
