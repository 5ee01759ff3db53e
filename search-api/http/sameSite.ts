import { createMiddleware } from 'hono/factory';
import { Problem } from '../../problems/problem.ts';
import type { ApiEnv } from './router.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether the browser says that another site sends this; programs say nothing and are let through. */
function isFromElsewhere(headers: Headers, host: string): boolean {
  const site = headers.get('Sec-Fetch-Site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('Origin');
  if (!origin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/**
 * Lets no other site write through a visitor's browser (cross-site request forgery): this copy may
 * answer only on the visitor's own network, so that the browser is the way in. Older browsers and
 * plain http send only `Origin`, which is compared with the host that was asked.
 */
export const sameSiteOnly = createMiddleware<ApiEnv>(async (c, next) => {
  const host = c.req.header('Host') ?? new URL(c.req.url).host;
  if (!SAFE.has(c.req.method) && isFromElsewhere(c.req.raw.headers, host)) {
    throw new Problem('not-allowed', { detail: 'Yêu cầu được gửi từ một trang khác.' });
  }
  await next();
});
