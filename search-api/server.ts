import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import compression from 'compression';

/** Answers a request as SvelteKit's adapter-node does. */
export type PageHandler = (request: IncomingMessage, response: Parameters<RequestListener>[1]) => void;

/** What answers below one port. */
export interface ServerParts {
  /** Answers everything under `/api`. */
  readonly api: { readonly fetch: Parameters<typeof getRequestListener>[0] };
  /** Answers everything else. */
  readonly pages: PageHandler;
}

const isApi = (url = ''): boolean => /^\/api(?:[/?#]|$)/.test(url);

/** Long enough for a big file over a slow line; nobody waits for a connection that says nothing. */
const TIMES = { requestTimeout: 3_600_000, headersTimeout: 30_000, keepAliveTimeout: 10_000 };

/** One HTTP server for the API and the pages. Texts are compressed for those who can read it. */
export function createWebServer({ api, pages }: ServerParts): Server {
  const answerApi = getRequestListener(api.fetch, { overrideGlobalObjects: false });
  const compress = compression();
  return createServer(TIMES, (request, response) => {
    // SvelteKit takes itself to be behind https unless told, and would refuse its own forms.
    request.headers['x-forwarded-proto'] ??= 'http';
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      if (isApi(request.url)) void answerApi(request, response);
      else pages(request, response);
    });
  });
}

/**
 * Lets requests under way finish, then closes.
 *
 * @param patienceMs - after this, connections still open are cut
 */
export async function closeServer(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser keeps its connection after the answer; it would hold the server open.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
