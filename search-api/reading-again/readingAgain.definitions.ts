import { createRoute, z } from '@hono/zod-openapi';
import { documentPath } from '../http/parameters.ts';
import { conflict, invalid, json, jsonBody, notFound, unavailable } from '../http/responses.ts';
import { documentSchema, stateSchema } from '../documents/documents.schemas.ts';

const tags = ['Reading again'];

/** `POST /api/documents/:id/retry` */
export const retryDocument = createRoute({
  method: 'post',
  path: '/documents/{id}/retry',
  tags,
  summary: 'Try a failed document again',
  request: { params: documentPath },
  responses: {
    202: json(documentSchema, 'It waits to be read.'),
    ...notFound,
    ...conflict('`not-failed`: there is nothing to try again.'),
    ...unavailable,
  },
});

const somePages = z.object({
  pages: z.array(z.number().int().min(1).max(100_000)).min(1).max(1000).optional(),
});

/** `POST /api/documents/:id/read-again` */
export const readDocumentAgain = createRoute({
  method: 'post',
  path: '/documents/{id}/read-again',
  tags,
  summary: 'Read a document, or some of its pages, again',
  description: 'What a person typed or corrected stays.',
  request: { params: documentPath, body: jsonBody(somePages) },
  responses: {
    202: json(documentSchema, 'It waits to be read.'),
    ...invalid,
    ...notFound,
    ...unavailable,
  },
});

/** Which documents are to be read again; all conditions given must hold. */
export const readAgainSet = z
  .object({
    ids: z.array(z.uuid()).min(1).max(1000).optional(),
    state: stateSchema.optional(),
    needsLook: z.boolean().optional().openapi({ description: 'With pages that were not read clearly.' }),
  })
  .refine((set) => Object.values(set).some((value) => value !== undefined))
  .openapi('ReadAgainSet', { description: 'At least one condition.' });

/** `POST /api/documents/read-again` */
export const readSetAgain = createRoute({
  method: 'post',
  path: '/documents/read-again',
  tags,
  summary: 'Read every document of a set again',
  request: { body: jsonBody(readAgainSet) },
  responses: {
    202: json(z.object({ documents: z.number().int() }), 'How many wait to be read.'),
    ...invalid,
    ...unavailable,
  },
});
