import { parseDate } from '../dates.ts';

/** How many rows a part of a list has. */
export const LIST_PART = 20;

/** Which list: where it stands, and what it can be narrowed and ordered by. */
export interface ListKind<Facet extends string, Sort extends string> {
  readonly path: string;
  readonly facets: readonly Facet[];
  /** The first is the rule. */
  readonly sorts: Readonly<Record<Sort, string>>;
  /** Fewest petitions of a row, unless the address says otherwise. */
  readonly usualMin: number;
}

/** What a person looks at in a list; the address says all of it. */
export interface ListState<Facet extends string, Sort extends string> {
  readonly q: string;
  /** As typed; see {@link parseDate}. */
  readonly from: string;
  readonly to: string;
  readonly min: number;
  readonly sort: Sort;
  /** 1 for the first. */
  readonly page: number;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
}

/** What an address says of a list. */
export function readList<F extends string, S extends string>(
  { facets, sorts, usualMin }: ListKind<F, S>,
  params: URLSearchParams,
): ListState<F, S> {
  const known = Object.keys(sorts) as [S, ...S[]];
  return {
    q: params.get('q')?.trim().slice(0, 300) ?? '',
    from: params.get('from')?.trim() ?? '',
    to: params.get('to')?.trim() ?? '',
    min: whole(params.get('minPetitions'), 100_000) ?? usualMin,
    sort: known.find((sort) => sort === params.get('sort')) ?? known[0],
    page: whole(params.get('page'), 500) ?? 1,
    facets: Object.fromEntries(facets.map((name) => [name, params.getAll(name).filter(Boolean)])) as Record<
      F,
      string[]
    >,
  };
}

/** The list as the API is asked for it; no page. */
export function listQuery<F extends string, S extends string>(
  state: ListState<F, S>,
): Record<string, string | string[]> {
  const from = parseDate(state.from, 'first');
  const to = parseDate(state.to, 'last');
  return {
    ...(state.q && { q: state.q }),
    ...(from && { from }),
    ...(to && { to }),
    minPetitions: String(state.min),
    sort: state.sort,
    ...Object.fromEntries(
      Object.entries<readonly string[]>(state.facets).filter(([, values]) => values.length > 0),
    ),
  };
}

/** The parameters of the whole list as a file. */
export function exportParameters<F extends string, S extends string>(
  state: ListState<F, S>,
  format: 'xlsx' | 'csv',
): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(listQuery(state)))
    for (const one of [value].flat()) params.append(name, one);
  params.set('format', format);
  return params.toString();
}

/** The address of a list; what is not set, or is the rule, does not stand in it. */
export function listHref<F extends string, S extends string>(
  kind: ListKind<F, S>,
  state: ListState<F, S>,
  change: Partial<ListState<F, S>> = {},
): string {
  const next = { ...state, page: 1, ...change };
  const params = new URLSearchParams();
  for (const name of ['q', 'from', 'to'] as const) if (next[name]) params.set(name, next[name]);
  if (next.min !== kind.usualMin) params.set('minPetitions', String(next.min));
  if (next.sort !== Object.keys(kind.sorts)[0]) params.set('sort', next.sort);
  for (const name of kind.facets) for (const value of next.facets[name]) params.append(name, value);
  if (next.page > 1) params.set('page', String(next.page));
  return params.size > 0 ? `${kind.path}?${params.toString()}` : kind.path;
}

/** The facets with one value chosen, or no longer chosen. */
export function toggled<F extends string, S extends string>(
  { facets }: ListState<F, S>,
  name: NoInfer<F>,
  value: string,
): ListState<F, S>['facets'] {
  const chosen = facets[name];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...facets, [name]: next };
}

function whole(text: string | null, most: number): number | undefined {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value > 0 && value <= most ? value : undefined;
}
