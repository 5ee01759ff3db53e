import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Problem } from '../../problems/problem.ts';
import { createRouter } from '../http/router.ts';
import { DOCS_PAGE, DOCS_SCRIPT } from './page.ts';

/** Swagger UI as npm ships it: read from our own disk, never from another host. */
const SWAGGER_UI = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const SCRIPT = 'text/javascript; charset=utf-8';

/** The files of it that the page needs. */
const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': SCRIPT,
};

/** The page loads from this host only; Swagger UI styles itself inline and draws its arrows as data. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page to read the API's description at; the description itself is `/api/openapi.json`. */
export function docsRoutes() {
  const router = createRouter();
  router.use('/docs', async (c, next) => {
    await next();
    c.header('Content-Security-Policy', POLICY);
  });
  router.get('/docs', (c) => c.html(DOCS_PAGE));
  router.get('/docs/start.js', (c) => c.body(DOCS_SCRIPT, 200, { 'Content-Type': SCRIPT }));
  router.get('/docs/:file', async (c) => {
    const file = c.req.param('file');
    const type = ASSETS[file];
    if (!type) throw new Problem('not-found');
    const headers = { 'Content-Type': type, 'Cache-Control': 'public, max-age=86400' };
    return c.body(await readFile(join(SWAGGER_UI, file)), 200, headers);
  });
  return router;
}
