import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Headers of every answer of the API. What it gives is data, so that nothing in it may run or load
 * anything, whatever an original holds; a page of ours that needs more says so itself.
 */
export const dataOnly = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'self'"] },
  xFrameOptions: 'SAMEORIGIN',
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
  // A page of ours sets its own policy.
  overwrite: false,
});

/** Answers lie in no cache, since they depend on who asks; pictures and files say otherwise themselves. */
export const notCached = createMiddleware(async (c, next) => {
  await next();
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
});
