import type { estypes } from '@elastic/elasticsearch';
import type { DocumentSource } from '../../mappings/entries.ts';
import { citationOf } from '../citations/citation.ts';
import type { FoundPage } from './find-pages.ts';
import { fragments, markedHtml } from './fragments.ts';
import { findIn, type Sought } from './highlight.ts';
import { placesWorthShowing } from './places.ts';
import type { Question } from './question.ts';
import type { SearchHit } from './search.schemas.ts';

/** A question, and what of it is looked for. */
export interface Asked {
  readonly question: Question;
  readonly sought: Sought;
}

const FRAGMENTS_OF_PAGE = 2;
const FRAGMENTS_OF_HIT = 3;

/**
 * A found document as the API gives it.
 *
 * @param pages - its best pages, best first
 * @param bestScore - score of the best hit of the whole search; `null` when not ranked
 */
export function toHit(
  found: estypes.SearchHit<DocumentSource>,
  pages: readonly FoundPage[],
  { question, sought }: Asked,
  bestScore: number | null,
): SearchHit {
  const source = found._source;
  if (!source) throw new Error(`The index gave a hit without its entry: ${String(found._id)}`);
  const title = findIn(source.title, sought);
  const [inTitle = []] = placesWorthShowing([title], question);
  const titleHtml = markedHtml(source.title, inTitle);
  const shown = pagesToShow(pages, question);
  const best = shown.flatMap(({ highlights }) => highlights);
  return {
    id: source.id,
    fileName: source.fileName,
    citation: citationOf(source),
    title: source.title,
    titleHtml,
    number: source.number,
    date: source.date,
    type: source.type,
    kind: source.kind,
    issuer: source.issuer,
    complainants: [...source.complainants],
    commune: source.commune[0] ?? null,
    district: source.district[0] ?? null,
    receivedAt: source.receivedAt,
    pageCount: source.pageCount,
    method: [...source.method],
    secret: source.secret,
    score: relative(found._score ?? null, bestScore),
    highlights: [...(inTitle.length > 0 ? [titleHtml] : []), ...best].slice(0, FRAGMENTS_OF_HIT),
    pages: shown,
  };
}

function pagesToShow(pages: readonly FoundPage[], question: Question): SearchHit['pages'] {
  const places = placesWorthShowing(pages, question);
  return pages
    .map(({ number, text }, i) => ({
      number,
      highlights: fragments(text, places[i] ?? [], FRAGMENTS_OF_PAGE),
    }))
    .filter(({ highlights }) => highlights.length > 0);
}

/**
 * The engine's score depends on how many documents have each word, the secret ones among them; as
 * a share of the best hit's it tells nothing of their number.
 */
function relative(score: number | null, bestScore: number | null): number {
  if (score === null || !bestScore) return 1;
  return Math.round((score / bestScore) * 1000) / 1000;
}
