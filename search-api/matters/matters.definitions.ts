import { createRoute, z } from '@hono/zod-openapi';
import { FORMATS } from '../exports/formats.ts';
import { documentPath } from '../http/parameters.ts';
import { bytes, conflict, invalid, json, notFound, problem, unavailable } from '../http/responses.ts';
import {
  matterPath,
  matterSchema,
  mattersExportQuery,
  mattersQuery,
  mattersSchema,
} from './matters.schemas.ts';

const tags = ['Matters'];
const notYetRead = conflict('`not-yet-read`: not known yet whether this viewer may see it.');

/** `GET /api/documents/:id/matter` */
export const getMatterOf = createRoute({
  method: 'get',
  path: '/documents/{id}/matter',
  tags,
  summary: 'The matter that a document belongs to',
  request: { params: documentPath },
  responses: {
    200: json(matterSchema, 'The matter.'),
    ...notFound,
    ...notYetRead,
    ...unavailable,
  },
});

/** `GET /api/matters/:id` */
export const getMatter = createRoute({
  method: 'get',
  path: '/matters/{id}',
  tags,
  summary: 'A matter: its documents as they followed one another, and everyone involved',
  request: { params: matterPath },
  responses: { 200: json(matterSchema, 'The matter.'), ...notFound, ...notYetRead, ...unavailable },
});

/** `GET /api/matters` */
export const listMatters = createRoute({
  method: 'get',
  path: '/matters',
  tags,
  summary: 'Matters by number of petitions',
  description: 'Filters say which petitions count; a matter is there when at least `minPetitions` do.',
  request: { query: mattersQuery },
  responses: { 200: json(mattersSchema, 'Part of the list.'), ...invalid, ...unavailable },
});

/** `GET /api/matters/export` */
export const exportMatters = createRoute({
  method: 'get',
  path: '/matters/export',
  tags,
  summary: 'The list of matters as a file',
  request: { query: mattersExportQuery },
  responses: {
    200: {
      description: 'The file.',
      headers: z.object({ 'X-Total-Rows': z.string() }),
      content: { ...bytes(FORMATS.xlsx.mediaType, '').content, ...bytes(FORMATS.csv.mediaType, '').content },
    },
    422: problem('`too-many-rows`: more than the file takes.'),
    ...invalid,
    ...unavailable,
  },
});
