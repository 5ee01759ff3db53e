import type { DocumentField } from '../../mappings/fields.ts';

/** How the values of a facet are counted. */
export interface FacetKind {
  /** The field of the documents index that holds them. */
  readonly field: DocumentField;
  /** Counted whole from a field whose text is analysed. */
  readonly raw?: true;
  /** Values are paths, `law > article`: the levels above are values of their own. */
  readonly paths?: true;
  /** Not the most frequent values, but those more frequent here than elsewhere. */
  readonly significant?: true;
}

/** What hits can be narrowed by and counted over; names as in the outward contract, and ours beside them. */
export const FACETS = {
  year: { field: 'year' },
  type: { field: 'type' },
  kind: { field: 'kind' },
  issuer: { field: 'issuer', raw: true },
  respondent: { field: 'respondents', raw: true },
  district: { field: 'district', raw: true },
  commune: { field: 'commune', raw: true },
  place: { field: 'placePaths', paths: true },
  law: { field: 'lawPaths', paths: true },
  outcome: { field: 'outcome' },
  dispute: { field: 'disputes' },
  respondentKind: { field: 'respondentKinds' },
  term: { field: 'keyTerms', significant: true },
  method: { field: 'method' },
  secret: { field: 'secret' },
} as const satisfies Record<string, FacetKind>;

/** Name of a facet. */
export type Facet = keyof typeof FACETS;

/** Every facet, in the order above. */
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

/** How a facet is counted. */
export const kindOf = (facet: Facet): FacetKind => FACETS[facet];

/** The field that holds a facet's values. */
export const fieldOf = (facet: Facet): string => {
  const { field, raw } = kindOf(facet);
  return raw ? `${field}.raw` : field;
};

/** Something for each facet. */
export const forEachFacet = <T>(make: (facet: Facet) => T): Record<Facet, T> =>
  Object.fromEntries(FACET_NAMES.map((facet) => [facet, make(facet)])) as Record<Facet, T>;

/** One value of a facet. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  /** Hits must have one of the selected values. */
  readonly selected: boolean;
  /** Hits must not have it. */
  readonly excluded: boolean;
}
