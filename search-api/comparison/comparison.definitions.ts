import { createRoute } from '@hono/zod-openapi';
import { conflict, json, notFound, unavailable } from '../http/responses.ts';
import { pairPath } from '../related/related.schemas.ts';
import { comparisonSchema } from './comparison.schemas.ts';

/** `GET /api/documents/:id/comparison/:other` */
export const getComparison = createRoute({
  method: 'get',
  path: '/documents/{id}/comparison/{other}',
  tags: ['Related'],
  summary: 'Two documents word by word, and what is new in the first',
  description: 'Marks are forgiven; at least four words in a row count as matching.',
  request: { params: pairPath },
  responses: {
    200: json(comparisonSchema, 'Both, page by page.'),
    ...notFound,
    ...conflict('`not-yet-read`: not known yet whether this viewer may see them.'),
    ...unavailable,
  },
});
