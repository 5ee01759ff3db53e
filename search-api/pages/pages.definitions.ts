import { createRoute } from '@hono/zod-openapi';
import { listPart, pagePath } from '../http/parameters.ts';
import { conflict, invalid, json, jsonBody, notFound, unavailable } from '../http/responses.ts';
import { pageSchema, pagesToLookAtSchema, typedTextSchema } from './pages.schemas.ts';

const tags = ['Pages'];
const notYetRead = conflict('`not-yet-read`: the page was not read yet.');

/** `GET /api/documents/:id/pages/:n` */
export const getPage = createRoute({
  method: 'get',
  path: '/documents/{id}/pages/{n}',
  tags,
  summary: 'Text and words of a page',
  request: { params: pagePath },
  responses: { 200: json(pageSchema, 'The page.'), ...notFound, ...notYetRead, ...unavailable },
});

/** `PUT /api/documents/:id/pages/:n/text` */
export const typePage = createRoute({
  method: 'put',
  path: '/documents/{id}/pages/{n}/text',
  tags,
  summary: 'Type or correct the text of a page',
  description: 'Stands before whatever was read, and outlives every reading and rebuild.',
  request: { params: pagePath, body: jsonBody(typedTextSchema) },
  responses: {
    200: json(pageSchema, 'The page as it is now.'),
    ...invalid,
    ...notFound,
    ...notYetRead,
    ...unavailable,
  },
});

/** `DELETE /api/documents/:id/pages/:n/text` */
export const untypePage = createRoute({
  method: 'delete',
  path: '/documents/{id}/pages/{n}/text',
  tags,
  summary: 'Take typed text back',
  request: { params: pagePath },
  responses: {
    200: json(pageSchema, 'The page as it was read.'),
    ...notFound,
    ...notYetRead,
    ...unavailable,
  },
});

/** `GET /api/pages-to-look-at` */
export const listPagesToLookAt = createRoute({
  method: 'get',
  path: '/pages-to-look-at',
  tags,
  summary: 'Pages that were not read clearly',
  description: 'And which no person has typed; the least clear first.',
  request: { query: listPart },
  responses: { 200: json(pagesToLookAtSchema, 'Part of the list.'), ...invalid, ...unavailable },
});
