import { createRoute } from '@hono/zod-openapi';
import { documentPath } from '../http/parameters.ts';
import { conflict, invalid, json, notFound, unavailable } from '../http/responses.ts';
import { searchQuery } from '../search/search.schemas.ts';
import { precedentsOfQuery, precedentsOfSchema, precedentsSchema } from './precedents.schemas.ts';

const tags = ['Precedents'];

/** `GET /api/documents/:id/precedents` */
export const getPrecedentsOf = createRoute({
  method: 'get',
  path: '/documents/{id}/precedents',
  tags,
  summary: 'Conclusions and decisions on like matters',
  description:
    'Ranked by shared articles of law, kind of dispute, kind of respondent and text. Never itself, nor what answers it.',
  request: { params: documentPath, query: precedentsOfQuery },
  responses: {
    200: json(precedentsOfSchema, 'Best first.'),
    ...invalid,
    ...notFound,
    ...conflict('`not-yet-read`: not known yet whether this viewer may see it.'),
    ...unavailable,
  },
});

/** `GET /api/precedents` */
export const getPrecedents = createRoute({
  method: 'get',
  path: '/precedents',
  tags,
  summary: 'Conclusions and decisions that answer a query, with facets',
  description: 'Parameters as of `GET /api/search`; only documents that conclude a matter are found.',
  request: { query: searchQuery },
  responses: { 200: json(precedentsSchema, 'What was found.'), ...invalid, ...unavailable },
});
