import { fail, redirect } from '@sveltejs/kit';
import { VERDICTS } from '../../../../../model/link.ts';
import { placeHref } from '$lib/document-address.ts';
import { requestOf } from '$lib/related/decisions.ts';
import { sendToApi, textOf } from '$lib/server/send.ts';
import type { Actions } from './$types.js';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

export const actions: Actions = {
  /** Links this document to one that was not found; a person gives its address. */
  link: async (event) => {
    const form = await event.request.formData();
    const { id } = event.params;
    const other = ID.exec(textOf(form, 'other').slice(0, 300))?.[0].toLowerCase();
    const verdict = VERDICTS.find((known) => known === textOf(form, 'verdict'));
    if (other === undefined || verdict === undefined || other === id)
      return fail(422, { message: 'Hãy chép đường dẫn của trang văn bản kia vào ô.' });
    const reason = textOf(form, 'reason').slice(0, 500);
    const { path, method, body } = requestOf('confirmed', { id, other }, { verdict, reason });
    const { refused } = await sendToApi(event, path, method, body);
    if (refused) return fail(refused.status, { message: refused.message });
    redirect(303, placeHref(id, { view: 'lien-quan' }));
  },
};
