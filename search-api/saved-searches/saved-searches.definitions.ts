import { createRoute } from '@hono/zod-openapi';
import { conflict, invalid, json, jsonBody, notFound, unavailable } from '../http/responses.ts';
import {
  newDocumentsSchema,
  savedSearchesSchema,
  savedSearchInputSchema,
  savedSearchPath,
  savedSearchSchema,
  seenSchema,
} from './saved-searches.schemas.ts';

const tags = ['Saved searches'];
const ofOne = { params: savedSearchPath };

/** `GET /api/saved-searches` */
export const listSavedSearches = createRoute({
  method: 'get',
  path: '/saved-searches',
  tags,
  summary: 'Searches kept under a name, newest first',
  description: 'Until accounts come, all who have the same clearances share one list.',
  responses: { 200: json(savedSearchesSchema, 'The list.'), ...unavailable },
});

/** `POST /api/saved-searches` */
export const addSavedSearch = createRoute({
  method: 'post',
  path: '/saved-searches',
  tags,
  summary: 'Keep a search under a name',
  request: { body: jsonBody(savedSearchInputSchema) },
  responses: {
    201: json(savedSearchSchema, 'Kept.'),
    ...invalid,
    ...conflict('`too-many-saved`: the list is full.'),
    ...unavailable,
  },
});

/** `PUT /api/saved-searches/{id}` */
export const changeSavedSearch = createRoute({
  method: 'put',
  path: '/saved-searches/{id}',
  tags,
  summary: 'Change a saved search',
  description: 'With another query it begins anew: nothing that is in the archive counts as new.',
  request: { ...ofOne, body: jsonBody(savedSearchInputSchema) },
  responses: { 200: json(savedSearchSchema, 'Changed.'), ...invalid, ...notFound, ...unavailable },
});

/** `DELETE /api/saved-searches/{id}` */
export const removeSavedSearch = createRoute({
  method: 'delete',
  path: '/saved-searches/{id}',
  tags,
  summary: 'Keep a search no longer',
  request: ofOne,
  responses: { 204: { description: 'Gone.' }, ...notFound, ...unavailable },
});

/** `GET /api/saved-searches/{id}/new` */
export const getNewDocuments = createRoute({
  method: 'get',
  path: '/saved-searches/{id}/new',
  tags,
  summary: 'New documents that match a watching search, until they are said to be seen',
  request: ofOne,
  responses: { 200: json(newDocumentsSchema, 'The documents.'), ...notFound, ...unavailable },
});

/** `POST /api/saved-searches/{id}/seen` */
export const setSeen = createRoute({
  method: 'post',
  path: '/saved-searches/{id}/seen',
  tags,
  summary: 'These new documents have been seen',
  request: { ...ofOne, body: jsonBody(seenSchema) },
  responses: { 200: json(savedSearchSchema, 'What is left.'), ...invalid, ...notFound, ...unavailable },
});
