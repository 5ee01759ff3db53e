import { createRouter } from '../http/router.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../services.ts';
import { getHits } from './hits.definitions.ts';

/** Routes of `hits/`. */
export const hitsRoutes = (_services: Services) =>
  createRouter().openapi(getHits, () => {
    throw new Problem('internal');
  });
