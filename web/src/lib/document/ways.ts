import type { DocumentHit } from '../api.ts';
import { placeHref, type Place } from '../document-address.ts';

/** Where one can go from a place in a document; `null` where there is no further. */
export interface Ways {
  readonly previousHit: string | null;
  readonly nextHit: string | null;
  readonly previousPage: string | null;
  readonly nextPage: string | null;
}

/**
 * Index of the hit that is looked at: the one the address names, else the first on the page.
 *
 * @returns `null` when none is.
 */
export function currentHit(place: Place, page: number, hits: readonly DocumentHit[]): number | null {
  if (place.fact !== '') return null;
  if (place.hit !== null && hits[place.hit - 1]?.page === page) return place.hit - 1;
  const first = hits.findIndex((hit) => hit.page === page);
  return first < 0 ? null : first;
}

/** The ways from a place: to the hits before and after it, round the ends, and to the pages beside it. */
export function waysFrom(
  id: string,
  place: Place,
  at: { readonly page: number; readonly pages: number; readonly hit: number | null },
  hits: readonly DocumentHit[],
): Ways {
  const toPage = (page: number): string | null =>
    page >= 1 && page <= at.pages ? placeHref(id, { q: place.q, view: place.view, page }) : null;
  const toHit = (index: number): string | null => {
    const hit = hits.at(index % Math.max(1, hits.length));
    return hit
      ? placeHref(id, { q: place.q, view: place.view, page: hit.page, hit: hits.indexOf(hit) + 1 })
      : null;
  };
  const after = at.hit === null ? hits.findIndex((hit) => hit.page >= at.page) : at.hit + 1;
  const before = at.hit ?? (after < 0 ? hits.length : after);
  return {
    previousHit: toHit(before - 1),
    nextHit: toHit(Math.max(0, after)),
    previousPage: toPage(at.page - 1),
    nextPage: toPage(at.page + 1),
  };
}
