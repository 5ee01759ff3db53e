/** What hits can be narrowed by and counted over, as named in the outward contract. */
export const FACETS = ['year', 'type', 'kind', 'issuer', 'district', 'commune', 'method', 'secret'] as const;

/** Name of a facet. */
export type Facet = (typeof FACETS)[number];
