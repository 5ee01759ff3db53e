import type { estypes } from '@elastic/elasticsearch';
import { FACET_NAMES, fieldOf, type Facet } from './facets.ts';
import type { SearchRequest } from './search.schemas.ts';

type Query = estypes.QueryDslQueryContainer;

/** What the user narrowed the hits by, one for each facet in use, and one for the dates. */
export type Filters = ReadonlyMap<Facet | 'dates', Query>;

/** The filters of a request. */
export function filtersOf(request: SearchRequest): Filters {
  const filters = new Map<Facet | 'dates', Query>();
  for (const facet of FACET_NAMES) {
    const clause = narrowing(facet, request[facet] ?? [], request[`not-${facet}`] ?? []);
    if (clause) filters.set(facet, clause);
  }
  const { from, to } = request;
  if (from !== undefined || to !== undefined) {
    filters.set('dates', { range: { date: { ...(from && { gte: from }), ...(to && { lte: to }) } } });
  }
  return filters;
}

/** One of the selected values, if any is, and none of the excluded. */
function narrowing(
  facet: Facet,
  selected: readonly string[],
  excluded: readonly string[],
): Query | undefined {
  const oneOf = (values: readonly string[]): Query[] =>
    values.length > 0 ? [{ terms: { [fieldOf(facet)]: [...values] } }] : [];
  const [must, mustNot] = [oneOf(selected), oneOf(excluded)];
  if (must.length + mustNot.length === 0) return undefined;
  return { bool: { filter: must, must_not: mustNot } };
}

/** All filters but those named, as one list of clauses. */
export const allBut = (filters: Filters, ...left: (Facet | 'dates')[]): Query[] =>
  [...filters].filter(([name]) => !left.includes(name)).map(([, clause]) => clause);
