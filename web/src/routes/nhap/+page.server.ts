import { fail, redirect } from '@sveltejs/kit';
import { isProblemDocument } from '$lib/problem.ts';
import { apiOrigin } from '$lib/server/api-origin.ts';
import type { Received } from '$lib/api.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  /** A sending without scripts: the bytes go on to the API as they come in, and the receipt is shown. */
  default: async (event) => {
    const response = await globalThis.fetch(new URL('/api/documents', apiOrigin(event)), {
      method: 'POST',
      headers: { 'content-type': event.request.headers.get('content-type') ?? '' },
      body: event.request.body,
      duplex: 'half',
    } as RequestInit);
    const body: unknown = await response.json().catch(() => null);
    if (response.status === 202) redirect(303, `/nhap?phieu=${(body as Received).receipt}`);
    const message = isProblemDocument(body) ? `${body.title}. ${body.detail}` : 'Chưa gửi được. Hãy thử lại.';
    return fail(response.status, { message });
  },
};
