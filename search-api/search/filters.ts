import type { estypes } from '@elastic/elasticsearch';
import { FACETS, fieldOf, type Facet } from './facets.ts';
import type { SearchRequest } from './search.schemas.ts';

type Query = estypes.QueryDslQueryContainer;

/** What the user narrowed the hits by, one for each facet in use, and one for the dates. */
export type Filters = ReadonlyMap<Facet | 'dates', Query>;

/** The filters of a request. */
export function filtersOf(request: SearchRequest): Filters {
  const filters = new Map<Facet | 'dates', Query>();
  for (const facet of FACETS) {
    const values = request[facet];
    if (values && values.length > 0) filters.set(facet, { terms: { [fieldOf(facet)]: values } });
  }
  const { from, to } = request;
  if (from !== undefined || to !== undefined) {
    filters.set('dates', { range: { date: { ...(from && { gte: from }), ...(to && { lte: to }) } } });
  }
  return filters;
}

/** All filters but those named, as one list of clauses. */
export const allBut = (filters: Filters, ...left: (Facet | 'dates')[]): Query[] =>
  [...filters].filter(([name]) => !left.includes(name)).map(([, clause]) => clause);
