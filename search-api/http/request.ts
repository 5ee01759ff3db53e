import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Services } from '../services.ts';
import type { ApiEnv } from './router.ts';

/**
 * Says who asks and gives the request its id, and writes one line when it was answered: method,
 * route, status and time. Neither the query nor ids of documents are written, for what people look
 * for, and that a secret document exists, is not for those who read logs.
 */
export const requestContext = (services: Pick<Services, 'viewer' | 'log'>) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const requestId = randomUUID();
    const log = services.log.child({ requestId });
    c.set('requestId', requestId);
    c.set('log', log);
    // The one place where accounts will say who it is.
    c.set('viewer', services.viewer);
    const began = performance.now();
    await next();
    c.header('X-Request-Id', requestId);
    const tookMs = Math.round(performance.now() - began);
    log.info({ method: c.req.method, route: routePath(c, -1), status: c.res.status, tookMs }, 'request');
  });
