import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isProblemDocument } from '$lib/problem.ts';
import { apiOrigin } from '$lib/server/api-origin.ts';
import type { Actions } from './$types.js';

/** Sends what a form says to the API, so that everything here works without scripts too. */
async function send(event: RequestEvent, path: string, method: string, body?: unknown) {
  const response = await globalThis.fetch(new URL(`/api/saved-searches${path}`, apiOrigin(event)), {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (response.ok) return response.status === 204 ? null : ((await response.json()) as { id: string });
  const problem: unknown = await response.json().catch(() => null);
  const message = isProblemDocument(problem)
    ? `${problem.title}. ${problem.detail}`
    : 'Chưa làm được. Hãy thử lại.';
  return fail(response.status, { message });
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

const inputOf = (form: FormData) => ({
  name: text(form, 'name'),
  query: text(form, 'query'),
  watching: form.get('watching') === 'true',
  email: text(form, 'email').trim() || null,
});

const pathOf = (form: FormData): string => `/${encodeURIComponent(text(form, 'id'))}`;

export const actions: Actions = {
  save: async (event) => {
    const sent = await send(event, '', 'POST', inputOf(await event.request.formData()));
    if (sent && 'id' in sent) redirect(303, `/tim-kiem-da-luu?da-luu=${sent.id}`);
    return sent;
  },
  change: async (event) => {
    const form = await event.request.formData();
    const sent = await send(event, pathOf(form), 'PUT', inputOf(form));
    return sent && 'id' in sent ? { done: 'Đã lưu thay đổi.' } : sent;
  },
  seen: async (event) => {
    const form = await event.request.formData();
    const sent = await send(event, `${pathOf(form)}/seen`, 'POST', { ids: form.getAll('ids') });
    return sent && 'id' in sent ? { done: 'Đã đánh dấu là đã xem.' } : sent;
  },
  remove: async (event) => {
    const form = await event.request.formData();
    return (await send(event, pathOf(form), 'DELETE')) ?? { done: 'Đã xóa tìm kiếm.' };
  },
};
