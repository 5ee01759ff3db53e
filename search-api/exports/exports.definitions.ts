import { createRoute, z } from '@hono/zod-openapi';
import { bytes, invalid, json, notFound, problem, unavailable } from '../http/responses.ts';
import { exportPath, exportQuery, progressSchema } from './exports.schemas.ts';
import { FORMATS } from './formats.ts';

const tags = ['Search'];

const files = Object.assign(
  {},
  ...Object.values(FORMATS).map(({ mediaType }) => bytes(mediaType, '').content),
) as ReturnType<typeof bytes>['content'];

/** `GET /api/search/export` */
export const getExport = createRoute({
  method: 'get',
  path: '/search/export',
  tags,
  summary: 'Everything a search finds, as a file',
  description:
    'In the order of the search, `page` and `size` left aside: up to 100,000 rows. Sent as it is made; ' +
    'leaving the connection ends it. For viewers with clearance secret documents are marked.',
  request: { query: exportQuery },
  responses: {
    200: {
      description: 'The file.',
      headers: z.object({ 'X-Total-Rows': z.string().openapi({ description: 'Rows it is going to have.' }) }),
      content: files,
    },
    422: problem('`too-many-rows`: the detail says how many, and how many a file takes.'),
    ...invalid,
    ...unavailable,
  },
});

/** `GET /api/exports/{id}` */
export const getProgress = createRoute({
  method: 'get',
  path: '/exports/{id}',
  tags,
  summary: 'How far an export has come',
  request: { params: exportPath },
  responses: { 200: json(progressSchema, 'So far.'), ...notFound },
});
