import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from './router.ts';

/** A parameter without a value; `q` may be empty, since an empty question is one. */
const EMPTY = /(?<=[?&])(?!q=)[^=&#]+=(?:&|$)/g;

/**
 * A field of a form that was left empty (`?page=&sort=`) counts as not given: browsers without scripts
 * send every field of a form (HTML, 4.10.21.4 Constructing the entry list).
 */
export const withoutEmptyParameters = createMiddleware<ApiEnv>(async (c, next) => {
  const { method, url, headers, signal } = c.req.raw;
  const given = method === 'GET' ? url.replace(EMPTY, '') : url;
  if (given !== url) c.req.raw = new Request(given, { headers, signal });
  await next();
});
