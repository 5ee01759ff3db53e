import { parseDate } from './dates.ts';

/** Facets of a search, in the order in which they stand beside the results. */
export const FACET_NAMES = [
  'type',
  'kind',
  'year',
  'issuer',
  'respondent',
  'place',
  'district',
  'commune',
  'law',
  'outcome',
  'dispute',
  'respondentKind',
  'term',
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

/** Pages on which one searches: all documents, or those that conclude a matter. */
export type SearchPath = '/' | '/tien-le';

/** What a person is looking for; the address of the page says all of it. */
export interface SearchState {
  readonly path: SearchPath;
  readonly q: string;
  /** As typed; see {@link parseDate}. */
  readonly from: string;
  readonly to: string;
  readonly sort: string;
  /** 1 for the first page of results. */
  readonly page: number;
  readonly facets: FacetValues;
  /** What the results must not have. */
  readonly excluded: FacetValues;
}

type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** What stands between the levels of a value that is a path: `Luật Đất đai 2013 > Điều 106`. */
export const LEVEL = ' > ';

const forEachFacet = <T>(make: (name: FacetName) => T): Record<FacetName, T> =>
  Object.fromEntries(FACET_NAMES.map((name) => [name, make(name)])) as Record<FacetName, T>;

/** The search that an address says. */
export function readSearch(params: URLSearchParams, path: SearchPath = '/'): SearchState {
  const page = Number(params.get('page') ?? 1);
  return {
    path,
    q: params.get('q')?.trim() ?? '',
    from: params.get('from')?.trim() ?? '',
    to: params.get('to')?.trim() ?? '',
    sort: params.get('sort') ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    facets: forEachFacet((name) => params.getAll(name).filter(Boolean)),
    excluded: forEachFacet((name) => params.getAll(`not-${name}`).filter(Boolean)),
  };
}

/** The order when none is asked for: without words to rank by, what is newest, or came in last, stands first. */
export const usualOrder = ({ q, path }: Pick<SearchState, 'q' | 'path'>): keyof typeof SORTS =>
  q ? 'relevance' : path === '/' ? 'received' : 'date-desc';

/** The order in which results stand. */
export const orderOf = ({ sort, q, path }: SearchState): keyof typeof SORTS =>
  isSort(sort) && (q !== '' || sort !== 'relevance') ? sort : usualOrder({ q, path });

/** The facets in use as the address and the API name them. */
const narrowing = ({ facets, excluded }: SearchState): [string, string[]][] =>
  FACET_NAMES.flatMap((name): [string, string[]][] => [
    [name, [...facets[name]]],
    [`not-${name}`, [...excluded[name]]],
  ]);

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
    ...Object.fromEntries(narrowing(state).filter(([, values]) => values.length > 0)),
  };
}

/** The address of a search; what is not set does not stand in it. */
export function searchHref(state: SearchState, change: Partial<SearchState> = {}): string {
  const next = { ...state, page: 1, ...change };
  const params = new URLSearchParams();
  for (const name of ['q', 'from', 'to', 'sort'] as const) if (next[name]) params.set(name, next[name]);
  for (const [name, values] of narrowing(next)) for (const value of values) params.append(name, value);
  if (next.page > 1) params.set('page', String(next.page));
  const query = params.toString();
  return query ? `${next.path}?${query}` : next.path;
}

/** The address of the page that lists one facet's values for a search. */
export const facetHref = (state: SearchState, name: FacetName): string =>
  searchHref(state).replace('/', `/loc/${name}`);

/** The address of the same search with one facet's value chosen, or no longer chosen. */
export const toggleHref = (state: SearchState, name: FacetName, value: string): string =>
  searchHref(state, {
    facets: { ...state.facets, [name]: toggled(state.facets[name], value) },
    excluded: { ...state.excluded, [name]: without(state.excluded[name], value) },
  });

/** The address of the same search with one facet's value left out, or no longer left out. */
export const excludeHref = (state: SearchState, name: FacetName, value: string): string =>
  searchHref(state, {
    facets: { ...state.facets, [name]: without(state.facets[name], value) },
    excluded: { ...state.excluded, [name]: toggled(state.excluded[name], value) },
  });

const without = (values: readonly string[], value: string): string[] =>
  values.filter((other) => other !== value);

/** A level takes the place of those above and below it, which would say the same or nothing. */
function toggled(values: readonly string[], value: string): string[] {
  if (values.includes(value)) return without(values, value);
  const isOnWay = (other: string): boolean =>
    value.startsWith(other + LEVEL) || other.startsWith(value + LEVEL);
  return [...values.filter((other) => !isOnWay(other)), value];
}

/** How many filters narrow the search. */
export const countFilters = (state: SearchState): number =>
  [state.from, state.to, ...narrowing(state).flatMap(([, values]) => values)].filter(Boolean).length;

/** Whether anything but words narrows the search. */
export const isNarrowed = (state: SearchState): boolean => countFilters(state) > 0;

/** The state without any filter. */
export const withoutFilters = (state: SearchState): SearchState => ({
  ...readSearch(new URLSearchParams(), state.path),
  q: state.q,
  sort: state.sort,
});
