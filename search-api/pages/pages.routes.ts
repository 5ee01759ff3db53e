import { createRouter } from '../http/router.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../services.ts';
import { getPage, typePage, untypePage, listPagesToLookAt } from './pages.definitions.ts';

/** Routes of `pages/`. */
export const pagesRoutes = (_services: Services) =>
  createRouter()
    .openapi(getPage, () => {
      throw new Problem('internal');
    })
    .openapi(typePage, () => {
      throw new Problem('internal');
    })
    .openapi(untypePage, () => {
      throw new Problem('internal');
    })
    .openapi(listPagesToLookAt, () => {
      throw new Problem('internal');
    });
