import type { estypes } from '@elastic/elasticsearch';
import type { SearchRequest } from './search.schemas.ts';

const BY_ID = { id: 'asc' } as const;
/** Where a document without a date stands: last. The engine's `_last` is a number that JavaScript cannot hold. */
const YEAR_1 = -62_135_596_800_000;
const YEAR_9999 = 253_402_300_799_999;
const NEWEST = { date: { order: 'desc', missing: YEAR_1 } } as const;
const OLDEST = { date: { order: 'asc', missing: YEAR_9999 } } as const;
const RECEIVED = { receivedAt: 'desc' } as const;

/**
 * The order of the hits; the id comes last, so that no document stands on two pages of results.
 *
 * @param ranked - whether there is a question to be relevant to
 */
export function sortOf(sort: SearchRequest['sort'], ranked: boolean): estypes.SortCombinations[] {
  switch (sort) {
    case 'relevance':
      return ranked ? [{ _score: { order: 'desc' } }, NEWEST, BY_ID] : [RECEIVED, BY_ID];
    case 'date-desc':
      return [NEWEST, RECEIVED, BY_ID];
    case 'date-asc':
      return [OLDEST, RECEIVED, BY_ID];
    case 'received':
      return [RECEIVED, BY_ID];
  }
}
