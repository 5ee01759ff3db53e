import type { DocumentHit, PageJson } from '../api.ts';

/** A piece of a page's text. */
export interface TextPiece {
  readonly text: string;
  /** Index among the document's hits; `null` when it is none. */
  readonly hit: number | null;
  /** The reader was not sure of this word. */
  readonly unclear: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place found, with its number among all of the document's. */
export type NumberedHit = Range & { readonly index: number };

/** Words read with less confidence than this are marked for a person to look at. */
const UNCLEAR_BELOW = 0.6;

/** The hits that stand on one page, with their number among all. */
export const hitsOn = (hits: readonly DocumentHit[], page: number): (DocumentHit & { index: number })[] =>
  hits.map((hit, index) => ({ ...hit, index })).filter((hit) => hit.page === page);

/** A page's text cut where a hit or an unclear word begins or ends. */
export function textPieces(
  page: Pick<PageJson, 'text' | 'words'>,
  hits: readonly NumberedHit[],
): TextPiece[] {
  const unclear = page.words
    .filter(({ confidence }) => confidence < UNCLEAR_BELOW)
    .map(({ start, text }) => ({ start, end: start + text.length }));
  const cuts = [0, page.text.length, ...[...hits, ...unclear].flatMap(({ start, end }) => [start, end])];
  const sorted = [...new Set(cuts)].filter((at) => at >= 0 && at <= page.text.length).sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => ({
    text: page.text.slice(start, sorted[at + 1]),
    hit: hits.find((hit) => covers(hit, start))?.index ?? null,
    unclear: unclear.some((word) => covers(word, start)),
  }));
}

const covers = ({ start, end }: Range, at: number): boolean => start <= at && at < end;
