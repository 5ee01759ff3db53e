import { createRouter } from '../http/router.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../services.ts';
import { retryDocument, readSetAgain, readDocumentAgain } from './readingAgain.definitions.ts';

/** Routes of `reading-again/`. */
export const readingAgainRoutes = (_services: Services) =>
  createRouter()
    .openapi(retryDocument, () => {
      throw new Problem('internal');
    })
    .openapi(readSetAgain, () => {
      throw new Problem('internal');
    })
    .openapi(readDocumentAgain, () => {
      throw new Problem('internal');
    });
