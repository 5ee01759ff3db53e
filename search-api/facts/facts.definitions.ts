import { createRoute } from '@hono/zod-openapi';
import { documentPath } from '../http/parameters.ts';
import { conflict, invalid, json, jsonBody, notFound, unavailable } from '../http/responses.ts';
import { correctionSchema, factPath, factsWithEvidence } from './facts.schemas.ts';

const tags = ['Facts'];
const notYetRead = conflict('`not-yet-read`: not known yet whether this viewer may see it.');
const answer = json(factsWithEvidence, 'The facts as they are now.');

/** `GET /api/documents/:id/facts` */
export const getFacts = createRoute({
  method: 'get',
  path: '/documents/{id}/facts',
  tags,
  summary: 'Facts, with the place and confidence of each',
  request: { params: documentPath },
  responses: { 200: answer, ...notFound, ...notYetRead, ...unavailable },
});

/** `PUT /api/documents/:id/facts/:key` */
export const correctFact = createRoute({
  method: 'put',
  path: '/documents/{id}/facts/{key}',
  tags,
  summary: 'Correct a fact',
  description:
    'The value is of the fact’s own type (see Facts); `null` says that the document does not state it. A correction outlives every reading and rebuild.',
  request: { params: factPath, body: jsonBody(correctionSchema) },
  responses: { 200: answer, ...invalid, ...notFound, ...notYetRead, ...unavailable },
});

/** `DELETE /api/documents/:id/facts/:key` */
export const uncorrectFact = createRoute({
  method: 'delete',
  path: '/documents/{id}/facts/{key}',
  tags,
  summary: 'Take a correction back',
  request: { params: factPath },
  responses: { 200: answer, ...notFound, ...notYetRead, ...unavailable },
});
