import { createRouter } from '../http/router.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../services.ts';
import { receiveDocuments, getReceipt } from './intake.definitions.ts';

/** Routes of `intake/`. */
export const intakeRoutes = (_services: Services) =>
  createRouter()
    .openapi(receiveDocuments, () => {
      throw new Problem('internal');
    })
    .openapi(getReceipt, () => {
      throw new Problem('internal');
    });
