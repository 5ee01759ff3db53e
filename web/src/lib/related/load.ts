import { isHttpError } from '@sveltejs/kit';
import {
  answer,
  connect,
  type Comparison,
  type Matter,
  type Registration,
  type Related,
  type Status,
} from '../api.ts';
import { problemOf } from '../problem.ts';
import { lastBefore } from './last-before.ts';

/** What the panel of a document's relations shows beside them. */
export interface MoreRelated {
  /** `null`: it belongs to none, or that could not be had for now. */
  readonly matter: Matter | null;
  /** What this letter says that the last one before it did not; `null`: there is none before it. */
  readonly news: { readonly than: Related; readonly comparison: Comparison } | null;
}

/** What a document is related to, and how it was taken in. */
export interface RelatedOf {
  readonly related: readonly Related[];
  readonly registration: Registration | null;
  /** What runs, for a document of which not everything has been found; `null`: not asked, or not known. */
  readonly status: Status | null;
  /** `null` unless asked for. */
  readonly more: MoreRelated | null;
}

/**
 * What a document is related to.
 *
 * @param linked - whether everything has been found
 * @param withMore - its matter and what is new in it too
 * @returns the problem when it cannot be known yet, or what knows it is down
 */
export async function loadRelated(
  fetcher: typeof fetch,
  { id, linked }: { readonly id: string; readonly linked: boolean },
  withMore: boolean,
): Promise<RelatedOf | { readonly problem: App.Error }> {
  const api = connect(fetcher);
  const { [':id']: route } = api.documents;
  const param = { id };
  const [related, registration, matter, status] = await Promise.all([
    answer(route.related.$get({ param })).catch(problemOf),
    answer(route.registration.$get({ param })).catch(notNow),
    withMore ? answer(route.matter.$get({ param })).catch(notNow) : null,
    linked ? null : answer(api.status.$get()).catch(() => null),
  ]);
  if ('problem' in related) return related;
  if (!withMore) return { related, registration, status, more: null };
  const than = lastBefore(related, matter?.documents.find((document) => document.id === id) ?? null);
  const comparison = than
    ? await answer(route.comparison[':other'].$get({ param: { id, other: than.id } })).catch(notNow)
    : null;
  const news = than && comparison ? { than, comparison } : null;
  return { related, registration, status, more: { matter, news } };
}

function notNow(thrown: unknown): null {
  if (isHttpError(thrown) && [404, 409, 503].includes(thrown.status)) return null;
  throw thrown;
}
