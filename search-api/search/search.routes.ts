import { createRouter } from '../http/router.ts';
import { getFacetValues, getSearch, getSuggestions } from './search.definitions.ts';
import type { Search } from './search.ts';

/** Routes of `search/`. */
export const searchRoutes = ({ search }: { readonly search: Search }) =>
  createRouter()
    .openapi(getSearch, async (c) => c.json(await search.find(c.get('viewer'), c.req.valid('query')), 200))
    .openapi(getFacetValues, async (c) => {
      const { contains, ...request } = c.req.valid('query');
      const { facet } = c.req.valid('param');
      return c.json([...(await search.values(c.get('viewer'), request, { facet, contains }))], 200);
    })
    .openapi(getSuggestions, async (c) =>
      c.json(await search.suggest(c.get('viewer'), c.req.valid('query').q), 200),
    );
