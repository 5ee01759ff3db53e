import { parseDate } from './dates.ts';

/** Facets of a search, in the order in which they stand beside the results. */
export const FACET_NAMES = [
  'type',
  'kind',
  'year',
  'issuer',
  'district',
  'commune',
  'method',
  'secret',
] as const;

/** Name of a facet, in the address as in the API. */
export type FacetName = (typeof FACET_NAMES)[number];

/** Orders in which results can stand; the first is the rule. */
export const SORTS = {
  relevance: 'Phù hợp nhất',
  'date-desc': 'Ngày văn bản, mới trước',
  'date-asc': 'Ngày văn bản, cũ trước',
  received: 'Mới nhập trước',
} as const;

const isSort = (value: string): value is keyof typeof SORTS => value in SORTS;

/** How many results a page has. */
export const PAGE_SIZE = 20;

/** What a person is looking for; the address of the page says all of it. */
export interface SearchState {
  readonly q: string;
  /** As typed; see {@link parseDate}. */
  readonly from: string;
  readonly to: string;
  readonly sort: string;
  /** 1 for the first page of results. */
  readonly page: number;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
}

/** The search that an address says. */
export function readSearch(params: URLSearchParams): SearchState {
  const page = Number(params.get('page') ?? 1);
  return {
    q: params.get('q')?.trim() ?? '',
    from: params.get('from')?.trim() ?? '',
    to: params.get('to')?.trim() ?? '',
    sort: params.get('sort') ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    facets: Object.fromEntries(
      FACET_NAMES.map((name) => [name, params.getAll(name).filter((value) => value !== '')]),
    ) as Record<FacetName, string[]>,
  };
}

/** The order when none is asked for: without words to rank by, what came in last stands first. */
export const usualOrder = (q: string): keyof typeof SORTS => (q ? 'relevance' : 'received');

/** The order in which results stand. */
export const orderOf = ({ sort, q }: SearchState): keyof typeof SORTS =>
  isSort(sort) && (q !== '' || sort !== 'relevance') ? sort : usualOrder(q);

/** The search as the API wants it: dates in ISO, nothing that is not set. */
export function apiQuery(state: SearchState): Record<string, string | string[]> {
  const from = parseDate(state.from, 'first');
  const to = parseDate(state.to, 'last');
  return {
    size: String(PAGE_SIZE),
    ...(state.q && { q: state.q }),
    ...(from && { from }),
    ...(to && { to }),
    sort: orderOf(state),
    ...(state.page > 1 && { page: String(state.page) }),
    ...Object.fromEntries(Object.entries(state.facets).filter(([, values]) => values.length > 0)),
  };
}

/** The address of a search; what is not set does not stand in it. */
export function searchHref(state: SearchState, change: Partial<SearchState> = {}): string {
  const next = { ...state, page: 1, ...change };
  const params = new URLSearchParams();
  for (const name of ['q', 'from', 'to', 'sort'] as const) if (next[name]) params.set(name, next[name]);
  for (const name of FACET_NAMES) for (const value of next.facets[name]) params.append(name, value);
  if (next.page > 1) params.set('page', String(next.page));
  const query = params.toString();
  return query ? `/?${query}` : '/';
}

/** The address of the same search with one facet's value chosen, or no longer chosen. */
export function toggleHref(state: SearchState, name: FacetName, value: string): string {
  const chosen = state.facets[name];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return searchHref(state, { facets: { ...state.facets, [name]: values } });
}

/** How many filters narrow the search. */
export const countFilters = (state: SearchState): number =>
  [state.from, state.to, ...FACET_NAMES.flatMap((name) => state.facets[name])].filter(Boolean).length;

/** Whether anything but words narrows the search. */
export const isNarrowed = (state: SearchState): boolean => countFilters(state) > 0;

/** The state without any filter. */
export const withoutFilters = (state: SearchState): SearchState => ({
  ...readSearch(new URLSearchParams()),
  q: state.q,
  sort: state.sort,
});
