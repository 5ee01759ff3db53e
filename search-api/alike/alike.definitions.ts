import { createRoute, z } from '@hono/zod-openapi';
import { documentPath } from '../http/parameters.ts';
import { conflict, invalid, json, notFound, unavailable } from '../http/responses.ts';

/** Documents like one document. */
export const alikeSchema = z
  .object({
    partial: z.boolean().openapi({ description: 'Time ran out: there may be more.' }),
    hits: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        number: z.string().nullable(),
        date: z.string().nullable().openapi({ format: 'date' }),
        type: z.string().nullable(),
        secret: z.boolean(),
        score: z.number().openapi({ description: 'Share of what could be in common that is, 0..1.' }),
        why: z.array(z.string()).openapi({
          description: 'What they have in common, rarest first: terms, `law > article`, numbers, people.',
        }),
      }),
    ),
  })
  .openapi('Alike');

/** Documents alike as JSON. */
export type AlikeJson = z.infer<typeof alikeSchema>;

/** `GET /api/documents/:id/alike` */
export const getAlike = createRoute({
  method: 'get',
  path: '/documents/{id}/alike',
  tags: ['Search'],
  summary: 'Documents like this one',
  description: 'At most ten, best first, and never itself.',
  request: { params: documentPath },
  responses: {
    200: json(alikeSchema, 'Best first.'),
    ...invalid,
    ...notFound,
    ...conflict('`not-yet-read`: not known yet whether this viewer may see it.'),
    ...unavailable,
  },
});
