import { OpenAPIHono, type z } from '@hono/zod-openapi';
import type { HttpBindings } from '@hono/node-server';
import type { Logger } from 'pino';
import type { Viewer } from '../../model/viewer.ts';
import { Problem } from '../../problems/problem.ts';

/** What every handler finds in its context. */
export interface ApiEnv {
  Variables: {
    /** Who is asking; resolved once for each request. */
    viewer: Viewer;
    /** Stands in the log and in the answer's `X-Request-Id`. */
    requestId: string;
    /** Writes the request's id with every line. */
    log: Logger;
  };
  /** Node's own request and response; absent when a test calls `app.request()`. */
  Bindings: Partial<HttpBindings>;
}

/** Names the first wrong parameter in a sentence that a person can act on. */
function invalidRequest(error: z.ZodError): Problem {
  const issue = error.issues[0];
  const name = issue?.path.join('.');
  const detail = name ? `Giá trị của “${name}” không hợp lệ.` : 'Nội dung gửi lên không hợp lệ.';
  return new Problem('invalid-request', { detail, cause: error });
}

/**
 * A router on which every feature builds. What does not pass a route's schema becomes a problem:
 * a wrong path is `not-found` (ids are opaque, so none is more wrong than another), all else
 * `invalid-request`.
 *
 * @example
 * export const pageRoutes = (services: Services) =>
 *   createRouter().openapi(getPage, async (c) => c.json(await …, 200));
 */
export const createRouter = () =>
  new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      throw result.target === 'param' ? new Problem('not-found') : invalidRequest(result.error);
    },
  });
