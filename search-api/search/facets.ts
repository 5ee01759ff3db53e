import type { DocumentField } from '../../mappings/fields.ts';

/** What hits can be narrowed by and counted over, as named in the outward contract. */
export const FACETS = [
  'year',
  'type',
  'kind',
  'issuer',
  'district',
  'commune',
  'method',
  'secret',
] as const satisfies readonly DocumentField[];

/** Name of a facet. */
export type Facet = (typeof FACETS)[number];

/** Facets whose field is analysed text, counted whole. */
const NAMES: ReadonlySet<Facet> = new Set<Facet>(['issuer', 'district', 'commune']);

/** The field that holds a facet's values. */
export const fieldOf = (facet: Facet): string => (NAMES.has(facet) ? `${facet}.raw` : facet);

/** One value of a facet. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly selected: boolean;
}
