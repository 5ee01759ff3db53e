import { createRouter } from '../http/router.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../services.ts';
import { listDocuments, getDocument, getHistory, setSecrecy } from './documents.definitions.ts';

/** Routes of `documents/`. */
export const documentsRoutes = (_services: Services) =>
  createRouter()
    .openapi(listDocuments, () => {
      throw new Problem('internal');
    })
    .openapi(getDocument, () => {
      throw new Problem('internal');
    })
    .openapi(getHistory, () => {
      throw new Problem('internal');
    })
    .openapi(setSecrecy, () => {
      throw new Problem('internal');
    });
