import { createRouter } from '../http/router.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../services.ts';
import { getPicture } from './pictures.definitions.ts';

/** Routes of `pictures/`. */
export const picturesRoutes = (_services: Services) =>
  createRouter().openapi(getPicture, () => {
    throw new Problem('internal');
  });
