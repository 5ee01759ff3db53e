import type { RequestEvent } from '@sveltejs/kit';
import { isProblemDocument } from '../problem.ts';
import { apiOrigin } from './api-origin.ts';

/** What the API said to what a form sent. */
export interface Sent {
  /** Why it was refused, for a person; `null` when it was done. */
  readonly refused: { readonly status: number; readonly message: string } | null;
  readonly body: unknown;
}

/**
 * Hands on to the API what a form said, so that deciding works without scripts too.
 *
 * @param path - below `/api`
 * @param body - sent as JSON; `undefined`: nothing
 */
export async function sendToApi(
  event: RequestEvent,
  path: string,
  method: string,
  body?: unknown,
): Promise<Sent> {
  const response = await globalThis.fetch(new URL(`/api${path}`, apiOrigin(event)), {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return { refused: null, body: answer };
  const message = isProblemDocument(answer)
    ? `${answer.title}. ${answer.detail}`
    : 'Chưa làm được. Hãy thử lại.';
  return { refused: { status: response.status, message }, body: answer };
}

/** A field of a form as text; empty when it is absent or a file. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
