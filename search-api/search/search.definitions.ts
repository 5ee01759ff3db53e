import { createRoute, z } from '@hono/zod-openapi';
import { invalid, json, unavailable } from '../http/responses.ts';
import { facetName, facetValuesSchema } from './facet.schemas.ts';
import {
  facetValuesQuery,
  searchAnswerSchema,
  searchQuery,
  suggestionsSchema,
  suggestQuery,
} from './search.schemas.ts';

const tags = ['Search'];

/** `GET /api/search` */
export const getSearch = createRoute({
  method: 'get',
  path: '/search',
  tags,
  summary: 'Documents that answer a query, with facets',
  description: 'A facet repeated selects several values; counts of a facet follow every other filter.',
  request: { query: searchQuery },
  responses: { 200: json(searchAnswerSchema, 'What was found.'), ...invalid, ...unavailable },
});

/** `GET /api/facets/{facet}` */
export const getFacetValues = createRoute({
  method: 'get',
  path: '/facets/{facet}',
  tags,
  summary: 'Values of one facet for a search, to look for one in a long list',
  description:
    'What goes with a question (`term`) is given here alone, counted over its 200 best hits; `/search` only says what was chosen.',
  request: { params: z.object({ facet: facetName }), query: facetValuesQuery },
  responses: {
    200: json(facetValuesSchema, 'Most frequent first, at most 100.'),
    ...invalid,
    ...unavailable,
  },
});

/** `GET /api/suggest` */
export const getSuggestions = createRoute({
  method: 'get',
  path: '/suggest',
  tags,
  summary: 'What may be meant by the beginning of a query',
  request: { query: suggestQuery },
  responses: { 200: json(suggestionsSchema, 'Best first.'), ...invalid, ...unavailable },
});
