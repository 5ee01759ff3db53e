import { createRoute, z } from '@hono/zod-openapi';
import { boxSchema } from '../facts/facts.schemas.ts';
import { documentPath } from '../http/parameters.ts';
import { MAX_QUERY } from '../search/search.schemas.ts';
import { conflict, invalid, json, notFound, unavailable } from '../http/responses.ts';

/** Where the words of a query stand in a document, in reading order. */
export const hitsSchema = z
  .object({
    total: z.number().int(),
    hits: z.array(
      z.object({
        page: z.number().int(),
        start: z.number().int().openapi({ description: 'Range in the page’s text, UTF-16 code units.' }),
        end: z.number().int(),
        boxes: z.array(boxSchema).openapi({ description: 'One for each line; none when it was typed.' }),
      }),
    ),
  })
  .openapi('Hits');

/** Places of a query as JSON. */
export type HitsJson = z.infer<typeof hitsSchema>;

/** `GET /api/documents/:id/hits` */
export const getHits = createRoute({
  method: 'get',
  path: '/documents/{id}/hits',
  tags: ['Search'],
  summary: 'Where the words of a query stand in a document',
  description: 'At most 2,000 places, in the 500 best pages.',
  request: { params: documentPath, query: z.object({ q: z.string().trim().min(1).max(MAX_QUERY) }) },
  responses: {
    200: json(hitsSchema, 'Places in reading order.'),
    ...invalid,
    ...notFound,
    ...conflict('`not-yet-read`: not known yet whether this viewer may see it.'),
    ...unavailable,
  },
});
