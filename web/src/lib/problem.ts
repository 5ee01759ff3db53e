import { isHttpError } from '@sveltejs/kit';
import type { ProblemDocument } from '../../../problems/problem.ts';

/** Whether a body is a problem document (RFC 9457) of the API. */
export const isProblemDocument = (body: unknown): body is ProblemDocument =>
  typeof body === 'object' && body !== null && 'code' in body && 'title' in body && 'detail' in body;

/** What a person is told about something that was thrown. */
export const wordsFor = (thrown: unknown): string =>
  isHttpError(thrown) ? thrown.body.message : 'Có lỗi ngoài dự kiến. Hãy tải lại trang rồi thử lại.';

/** What could not be had is told on the page, never shown as “nothing found”; anything else is thrown on. */
export function problemOf(thrown: unknown): { readonly problem: App.Error } {
  if (isHttpError(thrown)) return { problem: thrown.body };
  throw thrown;
}
