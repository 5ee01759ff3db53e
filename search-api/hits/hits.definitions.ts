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

/** What stands around the words of a query in a document, in reading order. */
export const passagesSchema = z
  .object({
    total: z.number().int().openapi({ description: 'Places, as in `hits`.' }),
    passages: z.array(
      z.object({
        page: z.number().int(),
        hit: z.number().int().openapi({ description: 'Number of its first place among `hits`, from 1.' }),
        html: z.string().openapi({ description: 'Escaped; the words stand in `<mark>`.' }),
      }),
    ),
  })
  .openapi('Passages');

/** Passages of a query as JSON. */
export type PassagesJson = z.infer<typeof passagesSchema>;

const inDocument = {
  params: documentPath,
  query: z.object({ q: z.string().trim().min(1).max(MAX_QUERY) }),
};

const refusals = {
  ...invalid,
  ...notFound,
  ...conflict('`not-yet-read`: not known yet whether this viewer may see it.'),
  ...unavailable,
};

/** `GET /api/documents/:id/hits` */
export const getHits = createRoute({
  method: 'get',
  path: '/documents/{id}/hits',
  tags: ['Search'],
  summary: 'Where the words of a query stand in a document',
  description: 'At most 2,000 places, in the 500 best pages.',
  request: inDocument,
  responses: { 200: json(hitsSchema, 'Places in reading order.'), ...refusals },
});

/** `GET /api/documents/:id/passages` */
export const getPassages = createRoute({
  method: 'get',
  path: '/documents/{id}/passages',
  tags: ['Search'],
  summary: 'What stands around the words of a query in a document',
  description: 'Places that stand close share a passage; the first 300.',
  request: inDocument,
  responses: { 200: json(passagesSchema, 'Passages in reading order.'), ...refusals },
});
