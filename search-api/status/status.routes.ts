import { createRouter } from '../http/router.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../services.ts';
import { getStatus, getLive } from './status.definitions.ts';

/** Routes of `status/`. */
export const statusRoutes = (_services: Services) =>
  createRouter()
    .openapi(getStatus, () => {
      throw new Problem('internal');
    })
    .openapi(getLive, () => {
      throw new Problem('internal');
    });
