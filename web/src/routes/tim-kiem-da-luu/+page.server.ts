import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { sendToApi, textOf } from '$lib/server/send.ts';
import type { Actions } from './$types.js';

/** Sends what a form says to the API, so that everything here works without scripts too. */
async function send(event: RequestEvent, path: string, method: string, body?: unknown) {
  const sent = await sendToApi(event, `/saved-searches${path}`, method, body);
  if (sent.refused) return fail(sent.refused.status, { message: sent.refused.message });
  return sent.body as { id: string } | null;
}

const inputOf = (form: FormData) => ({
  name: textOf(form, 'name'),
  query: textOf(form, 'query'),
  watching: form.get('watching') === 'true',
  email: textOf(form, 'email') || null,
});

const pathOf = (form: FormData): string => `/${encodeURIComponent(textOf(form, 'id'))}`;

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
