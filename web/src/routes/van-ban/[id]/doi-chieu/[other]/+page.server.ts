import { fail, redirect } from '@sveltejs/kit';
import { VERDICTS } from '../../../../../../../model/link.ts';
import { comparisonHref } from '$lib/related/comparison-address.ts';
import { isDecision, requestOf } from '$lib/related/decisions.ts';
import { ownPath } from '$lib/server/own-path.ts';
import { sendToApi, textOf } from '$lib/server/send.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  /** What a person decided about the pair; then back to where it was decided. */
  decide: async (event) => {
    const form = await event.request.formData();
    const decision = textOf(form, 'decision');
    if (!isDecision(decision)) return fail(422, { message: 'Hãy chọn một việc để làm.' });
    const said = textOf(form, 'verdict');
    const verdict = VERDICTS.find((known) => known === said);
    const reason = textOf(form, 'reason').slice(0, 500);
    const { path, method, body } = requestOf(decision, event.params, { verdict, reason });
    const { refused } = await sendToApi(event, path, method, body);
    if (refused) return fail(refused.status, { message: refused.message });
    redirect(303, ownPath(textOf(form, 'back')) ?? comparisonHref(event.params.id, event.params.other));
  },
};
