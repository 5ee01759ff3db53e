import type { DocumentFacts } from '../../archive/facts.ts';
import type { Box, PageReading } from '../../model/page.ts';
import type { ComparisonJson } from './comparison.schemas.ts';
import { attachmentsIn, demandsIn, withoutMarker } from './demands.ts';
import { lineBoxes } from './lines.ts';
import { match } from './matching.ts';
import { newFacts } from './new-facts.ts';
import { inPassages, notSaidIn, placedSentences } from './new-passages.ts';
import { keyOf, tokensOf, type Token } from './tokens.ts';

/** A document as it is compared. */
export interface Compared {
  readonly id: string;
  /** In order. */
  readonly pages: readonly PageReading[];
  readonly facts: DocumentFacts;
}

/** Pages compared of each; more are left aside. */
const MOST_PAGES = 100;
/** Passages, demands, attachments and facts given. */
const MOST_NEW = 200;

type BoxJson = [number, number, number, number];
const json = (boxes: readonly Box[]): BoxJson[] => boxes.map((box): BoxJson => [...box]);

/** Boxes of words that follow one another, as runs. */
function runsOf(tokens: readonly Token[], belongs: (at: number) => boolean): Box[][] {
  const runs: Box[][] = [];
  let run: Box[] = [];
  tokens.forEach(({ box }, at) => {
    if (belongs(at) && box) run.push(box);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  });
  return run.length > 0 ? [...runs, run] : runs;
}

function sideOf({ id, pages }: Compared, tokens: readonly Token[], matching: readonly boolean[]) {
  return {
    id,
    pages: pages.map(({ number, width, height }) => {
      const first = tokens.findIndex(({ page }) => page === number);
      const own = tokens.filter(({ page }) => page === number);
      const matches = (at: number): boolean => matching[first + at] === true;
      return {
        number,
        width,
        height,
        matching: json(lineBoxes(runsOf(own, matches))),
        differing: json(lineBoxes(runsOf(own, (at) => !matches(at)))),
      };
    }),
  };
}

function newIn(here: Compared, there: Compared, said: readonly Token[]): ComparisonJson['new'] {
  const isNew = notSaidIn(said);
  const sentences = placedSentences(here.pages);
  const known = new Set(attachmentsIn(placedSentences(there.pages)).map(keyOf));
  const boxesOf = (tokens: readonly Token[]) => lineBoxes(runsOf(tokens, () => true));
  return {
    facts: newFacts(here.facts, there.facts)
      .slice(0, MOST_NEW)
      .map(({ boxes, ...fact }) => ({ ...fact, ...(boxes && { boxes: json(boxes) }) })),
    passages: inPassages(sentences, isNew)
      .slice(0, MOST_NEW)
      .map(({ page, text, tokens }) => ({ page, text, boxes: json(boxesOf(tokens)) })),
    demands: demandsIn(sentences)
      .filter(isNew)
      .slice(0, MOST_NEW)

      .map(({ text }) => withoutMarker(text)),
    attachments: attachmentsIn(sentences)
      .filter((item) => !known.has(keyOf(item)))
      .slice(0, MOST_NEW),
  };
}

/** Two documents word by word, and what the first says that the other does not. */
export function compare(here: Compared, there: Compared): ComparisonJson {
  const cut = ({ pages, ...same }: Compared): Compared => ({ ...same, pages: pages.slice(0, MOST_PAGES) });
  const [one, other] = [cut(here), cut(there)];
  const [mine, theirs] = [one.pages.flatMap(tokensOf), other.pages.flatMap(tokensOf)];
  const matching = match(mine, theirs);
  return {
    here: sideOf(one, mine, matching.here),
    there: sideOf(other, theirs, matching.there),
    new: newIn(one, other, theirs),
    partial: here.pages.length > MOST_PAGES || there.pages.length > MOST_PAGES,
  };
}
