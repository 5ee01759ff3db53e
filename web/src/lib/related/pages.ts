import type { Comparison, ComparisonPage, RelatedEvidence } from '../api.ts';
import type { Compared } from './comparison-address.ts';

/** One side of a comparison: the page looked at, and what is boxed on it. */
export interface Side {
  readonly id: string;
  readonly page: ComparisonPage | null;
  readonly pages: number;
  /** Where the chosen reason stands on this page. */
  readonly reason: ComparisonPage['matching'];
}

/** Both sides at the pages that the address says, or else where there is most to see. */
export function sidesOf(
  comparison: Comparison,
  evidence: readonly RelatedEvidence[],
  compared: Compared,
): { readonly here: Side; readonly there: Side } {
  const reason = compared.reason === null ? undefined : evidence[compared.reason - 1];
  return {
    here: sideOf(comparison.here, compared.page, reason?.page, reason?.boxes),
    there: sideOf(comparison.there, compared.otherPage, reason?.otherPage, reason?.otherBoxes),
  };
}

function sideOf(
  { id, pages }: Comparison['here'],
  asked: number | null,
  reasonPage: number | undefined,
  boxes: ComparisonPage['matching'] = [],
): Side {
  const number = asked ?? reasonPage ?? mostMatching(pages)?.number ?? 1;
  const page = pages.find((one) => one.number === number) ?? null;
  return { id, page, pages: pages.length, reason: number === reasonPage ? boxes : [] };
}

/** The page on which most words match; the first of them when several are alike. */
const mostMatching = (pages: readonly ComparisonPage[]): ComparisonPage | undefined =>
  pages.toSorted((a, b) => b.matching.length - a.matching.length)[0];
