import { createRoute } from '@hono/zod-openapi';
import { documentPath } from '../http/parameters.ts';
import { invalid, json, jsonBody, notAllowed, notFound, unavailable } from '../http/responses.ts';
import {
  documentListSchema,
  documentSchema,
  historySchema,
  listQuery,
  secrecySchema,
} from './documents.schemas.ts';

const tags = ['Documents'];

/** `GET /api/documents` */
export const listDocuments = createRoute({
  method: 'get',
  path: '/documents',
  tags,
  summary: 'Documents, newest arrival first',
  request: { query: listQuery },
  responses: { 200: json(documentListSchema, 'Part of the list.'), ...invalid, ...unavailable },
});

/** `GET /api/documents/:id` */
export const getDocument = createRoute({
  method: 'get',
  path: '/documents/{id}',
  tags,
  summary: 'One document',
  request: { params: documentPath },
  responses: { 200: json(documentSchema, 'The document.'), ...notFound, ...unavailable },
});

/** `GET /api/documents/:id/history` */
export const getHistory = createRoute({
  method: 'get',
  path: '/documents/{id}/history',
  tags,
  summary: 'What happened to a document',
  request: { params: documentPath },
  responses: { 200: json(historySchema, 'Events, oldest first.'), ...notFound, ...unavailable },
});

/** `PUT /api/documents/:id/secret` */
export const setSecrecy = createRoute({
  method: 'put',
  path: '/documents/{id}/secret',
  tags,
  summary: 'Make a document secret, or not',
  description:
    'A secret document exists for no one without clearance (Luật Tố cáo 2018, Điều 8). Outlives every reading. Only for viewers with clearance.',
  request: { params: documentPath, body: jsonBody(secrecySchema) },
  responses: {
    200: json(documentSchema, 'The document as it is now.'),
    ...invalid,
    ...notAllowed,
    ...notFound,
    ...unavailable,
  },
});
