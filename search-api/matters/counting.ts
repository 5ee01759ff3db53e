import type { CountedFacet, CountedValue, Counting, Selected } from '../../archive/counted.ts';
import type { MattersRequest } from './matters.schemas.ts';

/** What the archive is asked for. */
export const countingOf = ({ sort, year, district, commune, kind, ...same }: MattersRequest): Counting => ({
  ...same,
  selected: { year, district, commune, kind },
  sort: sort === 'people' ? 'others' : sort,
});

/** Values of a facet with those that are selected, also when no petition has them. */
export function presentFacets<F extends CountedFacet>(
  facets: Readonly<Record<F, readonly CountedValue[]>>,
  selected: Selected,
): Record<F, { value: string; count: number; petitions: number; selected: boolean }[]> {
  const entries = (Object.keys(facets) as F[]).map((facet) => {
    const chosen = new Set<string>(selected[facet]);
    const found = facets[facet].map((one) => ({ ...one, selected: chosen.has(one.value) }));
    const missing = [...chosen].filter((value) => !found.some((one) => one.value === value));
    return [
      facet,
      [...found, ...missing.map((value) => ({ value, count: 0, petitions: 0, selected: true }))],
    ];
  });
  return Object.fromEntries(entries) as Record<
    F,
    { value: string; count: number; petitions: number; selected: boolean }[]
  >;
}
