import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { personHref } from '$lib/person/people-list.ts';
import { sendToApi, textOf } from '$lib/server/send.ts';
import type { Actions } from './$types.js';

const PERSON = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,4}/i;

const reasonOf = (form: FormData): string => textOf(form, 'reason').slice(0, 500);

async function decide(event: RequestEvent<{ id: string }>, what: string, body: unknown) {
  const { id } = event.params;
  const { refused } = await sendToApi(event, `/people/${id}/${what}`, 'POST', body);
  if (refused) return fail(refused.status, { message: refused.message });
  redirect(303, `${personHref(id)}?da=${what}`);
}

/** Checks the reason, and that petitions were chosen. */
async function decideOnPetitions(event: RequestEvent<{ id: string }>, what: 'split' | 'confirm') {
  const form = await event.request.formData();
  const documents = form.getAll('documents');
  const reason = reasonOf(form);
  if (documents.length === 0) return fail(422, { message: 'Hãy chọn ít nhất một đơn.' });
  if (reason === '') return fail(422, { message: 'Hãy ghi lý do.' });
  return decide(event, what, { documents, reason });
}

export const actions: Actions = {
  merge: async (event) => {
    const form = await event.request.formData();
    const other = PERSON.exec(textOf(form, 'address') || textOf(form, 'other'))?.[0].toLowerCase();
    const reason = reasonOf(form);
    if (other === undefined) return fail(422, { message: 'Hãy chọn người cần gộp.' });
    if (reason === '') return fail(422, { message: 'Hãy ghi lý do.' });
    return decide(event, 'merge', { other, reason });
  },
  split: (event) => decideOnPetitions(event, 'split'),
  confirm: (event) => decideOnPetitions(event, 'confirm'),
};
