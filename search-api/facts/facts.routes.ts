import { createRouter } from '../http/router.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../services.ts';
import { getFacts, correctFact, uncorrectFact } from './facts.definitions.ts';

/** Routes of `facts/`. */
export const factsRoutes = (_services: Services) =>
  createRouter()
    .openapi(getFacts, () => {
      throw new Problem('internal');
    })
    .openapi(correctFact, () => {
      throw new Problem('internal');
    })
    .openapi(uncorrectFact, () => {
      throw new Problem('internal');
    });
