import type { Range } from './highlight.ts';
import { fold } from '../../vietnamese/fold.ts';
import { iForY } from '../../vietnamese/iy.ts';
import { normalise } from '../../vietnamese/normalise.ts';

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

/** The words of a text in order, as the analyzer `vi_folded` cuts and folds them. */
export function wordsIn(text: string): FoundWord[] {
  const words: FoundWord[] = [];
  for (let at = 0; at < text.length;) {
    const end = kindAt(text, at) === PARTS ? at : endOf(text, at);
    if (end > at) words.push({ key: keyOf(text.slice(at, end)), start: at, end });
    at = Math.max(end, at + 1);
  }
  return words;
}

/** Each word once worked out, since pages use the same ones; then forgotten all at once. */
const keys = new Map<string, string>();
const MOST_KEYS = 50_000;

/** A word as words are compared, marks and case forgiven. */
function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = fold(iForY(normalise(word).toLowerCase())).replace(/’/g, "'");
  keys.set(word, key);
  return key;
}
