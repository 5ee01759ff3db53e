import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { PageHandler } from './server.ts';

const NOT_BUILT = 'Giao diện chưa được dựng. Hãy chạy “npm start”.\n';

const notBuilt: PageHandler = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' }).end(NOT_BUILT);
};

/**
 * The user interface as SvelteKit built it, or a plain word that it is not built.
 *
 * @param handlerPath - `web/build/handler.js`
 */
export async function loadUserInterface(handlerPath: string): Promise<PageHandler> {
  if (!existsSync(handlerPath)) return notBuilt;
  // Read by SvelteKit when it is loaded: where the visitor's own address for this server stands.
  process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
  // A form sent without scripts is passed on to the API as it comes in; the API caps each file.
  process.env.BODY_SIZE_LIMIT ??= 'Infinity';
  const { handler } = (await import(pathToFileURL(handlerPath).href)) as { handler: PageHandler };
  return handler;
}
