import { createRoute } from '@hono/zod-openapi';
import { documentPath } from '../http/parameters.ts';
import { conflict, invalid, json, jsonBody, notFound, unavailable } from '../http/responses.ts';
import {
  linkDecisionSchema,
  pairPath,
  relatedListSchema,
  relatedSchema,
  takeBackSchema,
} from './related.schemas.ts';

const tags = ['Related'];
const notYetRead = conflict('`not-yet-read`: not known yet whether this viewer may see it.');

/** `GET /api/documents/:id/related` */
export const getRelated = createRoute({
  method: 'get',
  path: '/documents/{id}/related',
  tags,
  summary: 'Related documents, with the reasons',
  description: 'Strongest verdict first, then the surest, then the newest; rejected ones last. At most 500.',
  request: { params: documentPath },
  responses: { 200: json(relatedListSchema, 'The documents.'), ...notFound, ...notYetRead, ...unavailable },
});

/** `PUT /api/documents/:id/related/:other` */
export const decideRelated = createRoute({
  method: 'put',
  path: '/documents/{id}/related/{other}',
  tags,
  summary: 'Confirm or reject that two documents are related',
  description:
    'Outlives every rebuild. Two documents that were not found related can be confirmed by a verdict.',
  request: { params: pairPath, body: jsonBody(linkDecisionSchema) },
  responses: {
    200: json(relatedSchema, 'The pair as it stands.'),
    ...invalid,
    ...notFound,
    ...notYetRead,
    ...unavailable,
  },
});

/** `DELETE /api/documents/:id/related/:other` */
export const reopenRelated = createRoute({
  method: 'delete',
  path: '/documents/{id}/related/{other}',
  tags,
  summary: 'Take back what was said of two documents',
  description: 'A registration of one as a copy or a repeat of the other is taken back with it.',
  request: {
    params: pairPath,
    body: { required: false, content: { 'application/json': { schema: takeBackSchema } } },
  },
  responses: {
    204: { description: 'What was found counts again.' },
    ...invalid,
    ...notFound,
    ...notYetRead,
    ...unavailable,
  },
});
