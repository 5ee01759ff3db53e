import { createRouter } from '../http/router.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../services.ts';
import { getOriginal } from './originals.definitions.ts';

/** Routes of `originals/`. */
export const originalsRoutes = (_services: Services) =>
  createRouter().openapi(getOriginal, () => {
    throw new Problem('internal');
  });
