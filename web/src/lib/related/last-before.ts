import type { MatterDocument, Related } from '../api.ts';
import { isSameLetterOrRepeat } from './words.ts';

/**
 * The last letter of the same sender on the same matter before this one; what is new is told against it.
 *
 * @param self - this letter within its matter; `null` when that is not known
 */
export function lastBefore(
  related: readonly Related[],
  self: Pick<MatterDocument, 'date' | 'receivedAt'> | null,
): Related | null {
  if (self === null) return null;
  const before = related
    .filter((link) => link.status !== 'rejected' && isSameLetterOrRepeat(link.verdict))
    .filter((link) => when(link) < when(self))
    .toSorted((a, b) => when(b).localeCompare(when(a)));
  return before[0] ?? null;
}

/** The day a letter bears; that on which it came where it bears none. */
const when = ({ date, receivedAt }: Pick<MatterDocument, 'date' | 'receivedAt'>): string =>
  `${date ?? receivedAt.slice(0, 10)} ${receivedAt}`;
