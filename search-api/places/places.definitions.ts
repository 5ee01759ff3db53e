import { createRoute, z } from '@hono/zod-openapi';
import { FORMATS } from '../exports/formats.ts';
import { bytes, invalid, json, unavailable } from '../http/responses.ts';
import { placesExportQuery, placesQuery, placesSchema } from './places.schemas.ts';

const tags = ['Matters'];

/** `GET /api/places` */
export const listPlaces = createRoute({
  method: 'get',
  path: '/places',
  tags,
  summary: 'Places by number of petitions, year by year',
  description: 'Every petition that the filters leave counts, however few its matter has.',
  request: { query: placesQuery },
  responses: { 200: json(placesSchema, 'Those with most petitions.'), ...invalid, ...unavailable },
});

/** `GET /api/places/export` */
export const exportPlaces = createRoute({
  method: 'get',
  path: '/places/export',
  tags,
  summary: 'The table of places and years as a file',
  request: { query: placesExportQuery },
  responses: {
    200: {
      description: 'The file.',
      headers: z.object({ 'X-Total-Rows': z.string() }),
      content: { ...bytes(FORMATS.xlsx.mediaType, '').content, ...bytes(FORMATS.csv.mediaType, '').content },
    },
    ...invalid,
    ...unavailable,
  },
});
