import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit';
import { apiOrigin } from '$lib/server/api-origin.ts';
import { readTheme } from '$lib/theme.ts';

/** Lays the chosen colours into the page, so that it never flashes in the other ones. */
export const handle: Handle = async ({ event, resolve }) => {
  event.locals.theme = readTheme(event.cookies.get('theme'));
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%theme%', event.locals.theme),
  });
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  return response;
};

/**
 * The pages and the API are one program on one port: what a page asks of `/api` while it is made
 * goes there directly, with nothing of the visitor's but what was asked.
 */
export const handleFetch: HandleFetch = async ({ event, request, fetch }) => {
  const url = new URL(request.url);
  if (url.origin !== event.url.origin || !url.pathname.startsWith('/api/')) return fetch(request);
  return globalThis.fetch(new URL(url.pathname + url.search, apiOrigin(event)), {
    method: request.method,
    headers: { accept: request.headers.get('accept') ?? 'application/json' },
    signal: request.signal,
  });
};

/** What went wrong inside is written down for the administrator; the visitor is told what to do. */
export const handleError: HandleServerError = ({ error, status }) => {
  if (status !== 404) console.error(error);
  return {
    message:
      status === 404
        ? 'Không có trang này. Có thể đường dẫn bị gõ sai hoặc đã cũ.'
        : 'Hệ thống gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn không được, báo cho người quản trị.',
  };
};
