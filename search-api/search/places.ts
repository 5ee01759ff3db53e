import { fold } from '../../vietnamese/fold.ts';
import { iForY } from '../../vietnamese/iy.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import type { FoundText, Range } from './highlight.ts';
import { syllablesOf, type Question } from './question.ts';
import { remembered } from './remembered.ts';

/**
 * What of all that was found is worth showing, for texts that belong together (the pages of a
 * document, in any order): neighbours of the question first; a syllable alone only when it nowhere
 * stands beside its neighbour; and in other marks than were typed only when those nowhere occur.
 *
 * @returns for each text its ranges, in order.
 */
export function placesWorthShowing(texts: readonly FoundText[], question: Question): Range[][] {
  const paired = new Set(
    texts.flatMap(({ text, pairs }) => pairs.flatMap((range) => syllablesOf(cut(text, range)).map(unmarked))),
  );
  const asked = new Set(question.syllables.map(spelling));
  const surfaces = texts.flatMap(({ text, singles }) => singles.map((range) => cut(text, range)));
  const exact = new Set(surfaces.filter((surface) => asked.has(spelling(surface))).map(unmarked));
  const alone = (surface: string): boolean =>
    !paired.has(unmarked(surface)) && (!exact.has(unmarked(surface)) || asked.has(spelling(surface)));
  return texts.map(({ text, pairs, singles }) =>
    [...pairs, ...singles.filter((range) => alone(cut(text, range)))].sort((a, b) => a.start - b.start),
  );
}

const cut = (text: string, { start, end }: Range): string => text.slice(start, end);

/** One spelling for every spelling of a word, marks kept. */
const spelling = remembered((word) => iForY(normalise(word).toLowerCase()));

const unmarked = remembered((word) => fold(spelling(word)));
