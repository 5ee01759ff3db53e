import { redirect } from '@sveltejs/kit';
import { readTheme } from '$lib/theme.ts';
import type { RequestHandler } from './$types.js';

/** Keeps the chosen colours for a year, and goes back to where the visitor was. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const theme = (await request.formData()).get('theme');
  cookies.set('theme', readTheme(typeof theme === 'string' ? theme : null), {
    path: '/',
    maxAge: 365 * 24 * 3600,
    httpOnly: false,
    secure: url.protocol === 'https:',
    sameSite: 'lax',
  });
  const back = URL.parse(request.headers.get('referer') ?? '/', url);
  redirect(303, back?.origin === url.origin ? back.pathname + back.search : '/');
};
