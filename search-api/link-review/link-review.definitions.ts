import { createRoute, z } from '@hono/zod-openapi';
import { summarySchema } from '../documents/summary.schemas.ts';
import { listPart, severalOf, wholeNumber } from '../http/parameters.ts';
import { invalid, json, unavailable } from '../http/responses.ts';
import { evidenceSchema, verdictSchema } from '../related/related.schemas.ts';

/** Part of the queue of links that a person is to look at. */
export const linkReviewSchema = z
  .object({
    total: z.number().int(),
    pairs: z.array(
      z.object({
        from: summarySchema,
        to: summarySchema,
        verdict: verdictSchema,
        score: z.number(),
        evidence: z.array(evidenceSchema).openapi({ description: 'As seen from `from`.' }),
      }),
    ),
  })
  .openapi('LinkReview');

/** `GET /api/links/review` */
export const getLinkReview = createRoute({
  method: 'get',
  path: '/links/review',
  tags: ['Related'],
  summary: 'Links that are not certain and on which nobody has decided',
  description:
    'The surest first, among equals those received last. Decide by `PUT /api/documents/{id}/related/{other}`.',
  request: {
    query: listPart.extend({ verdict: severalOf(verdictSchema), size: wholeNumber(1, 100).default(20) }),
  },
  responses: { 200: json(linkReviewSchema, 'Part of the queue.'), ...invalid, ...unavailable },
});
