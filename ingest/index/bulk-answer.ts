import type { estypes } from '@elastic/elasticsearch';
import { statusMayPass } from '../../mappings/engine-errors.ts';
import { Problem } from '../../problems/problem.ts';

/** A document that the index would not take. */
export interface Refusal {
  readonly id: string;
  /** The engine's words, for the log. */
  readonly reason: string;
}

/** Id of a page's entry. */
export const pageId = (documentId: string, number: number): string => `${documentId}:${number}`;

const CONFLICT = 409;
const MISSING = 404;

/**
 * The documents refused in a bulk answer. A version conflict is none: a newer version is there
 * already; nor is the deletion of what is not there.
 *
 * @throws Problem `search-unavailable` when an item failed in a way that may pass.
 */
export function readBulkAnswer(answer: estypes.BulkResponse): readonly Refusal[] {
  if (!answer.errors) return [];
  const refused = new Map<string, string>();
  for (const item of answer.items) {
    const { _id, status, error } = item.index ?? item.delete ?? {};
    if (error === undefined || status === undefined || status === CONFLICT) continue;
    if (item.delete && status === MISSING) continue;
    if (statusMayPass(status)) throw new Problem('search-unavailable', { cause: error });
    refused.set(String(_id).split(':')[0] ?? '', `${error.type}: ${error.reason ?? ''}`);
  }
  return [...refused].map(([id, reason]) => ({ id, reason }));
}
