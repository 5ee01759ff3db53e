import { canWiden, type Question } from './question.ts';
import type { SearchRequest } from './search.schemas.ts';
import type { Reach } from './text.ts';

/** With fewer documents than these that have every word, those that have most come after them. */
const ENOUGH = 10;

/**
 * How far a search has to reach. In an order other than by relevance what has every word could not
 * come first, so that there only a search that finds nothing is widened.
 *
 * @param found - documents that have every word, whatever the user narrowed them by
 */
export function reachOf({ sort }: Pick<SearchRequest, 'sort'>, question: Question, found: number): Reach {
  const tooFew = sort === 'relevance' ? found < ENOUGH : found === 0;
  return tooFew && canWiden(question) ? 'most' : 'every';
}
