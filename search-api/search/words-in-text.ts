import type { Range } from './highlight.ts';
import { fold } from '../../vietnamese/fold.ts';
import { iForY } from '../../vietnamese/iy.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { remembered } from './remembered.ts';

/** A word of a text. */
export interface FoundWord extends Range {
  /** The word as words are compared, marks and case forgiven. */
  readonly key: string;
}

/** A run of letters, digits and what joins them (Unicode Annex 29: ALetter, Numeric, Extend, ExtendNumLet). */
const RUN = String.raw`(?=[\p{M}_]*[\p{L}\p{Nl}\p{Nd}])[\p{L}\p{Nl}\p{Nd}\p{M}_]+`;
/** A sign stands within a word when letters, or digits, stand on both sides of it (rules WB6, WB7, WB11, WB12). */
const INSIDE = String.raw`(?<=[\p{L}\p{Nl}]\p{M}*)[.:·'’](?=[\p{L}\p{Nl}])|(?<=\p{Nd}\p{M}*)[.,;'’](?=\p{Nd})`;
/** A word as the engine cuts it, from where it begins. */
const WORD = new RegExp(`${RUN}(?:(?:${INSIDE})${RUN})*`, 'uy');

const [PARTS, PLAIN, OTHER] = [0, 1, 2];
/** Of each UTF-16 code unit, whether it parts words, stands in them, or depends on its neighbours. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (/[\p{L}\p{Nl}\p{Nd}]/u.test(sign)) return PLAIN;
  return /[\p{M}_.:·'’,;\p{Cs}]/u.test(sign) ? OTHER : PARTS;
});

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? PARTS;

/** The end of the word that begins at a place; the place itself where none does. */
function endOf(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) === PLAIN) end += 1;
  const ends =
    kindAt(text, end) === PARTS ||
    (end > start && kindAt(text, end + 1) === PARTS && !JOINS.test(text.charAt(end)));
  if (ends) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** What belongs to the word before it. */
const JOINS = /[\p{M}_\p{Cs}]/u;

/** Where the words of a text stand, in order, as the analyzer `vi_folded` cuts them. */
export function cutWords(text: string): Range[] {
  const words: Range[] = [];
  for (let at = 0; at < text.length;) {
    const end = kindAt(text, at) === PARTS ? at : endOf(text, at);
    if (end > at) words.push({ start: at, end });
    at = Math.max(end, at + 1);
  }
  return words;
}

/** The words of a text in order, as the analyzer `vi_folded` cuts and folds them. */
export const wordsIn = (text: string): FoundWord[] =>
  cutWords(text).map(({ start, end }) => ({ key: keyOf(text.slice(start, end)), start, end }));

/** A word as words are compared, marks and case forgiven. */
export const keyOf = remembered((word) => fold(iForY(normalise(word).toLowerCase())).replace(/’/g, "'"));

/** Stands for a first letter that depends on what follows, or is none of the Latin ones. */
export const ANY_LETTER = 0;

/** Of each UTF-16 code unit, the one with which the key of a word that begins with it begins. */
const FIRST_LETTERS = Uint16Array.from({ length: 0x2000 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  const key = keyOf(letter);
  return /[\p{Script=Latin}0-9]/u.test(letter) && key.length === 1 && !/[ıİ]/.test(letter)
    ? key.charCodeAt(0)
    : ANY_LETTER;
});

/** The code unit with which the key of the word at a place begins, without working it out; else {@link ANY_LETTER}. */
export const firstLetterAt = (text: string, start: number): number =>
  FIRST_LETTERS[text.charCodeAt(start)] ?? ANY_LETTER;
