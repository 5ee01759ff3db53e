import { fold } from '../../vietnamese/fold.ts';
import { iForY } from '../../vietnamese/iy.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { otherwise } from './alternatives.ts';
import type { Question } from './question.ts';

/** A range of a text in UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text with what was found in it. */
export interface FoundText {
  readonly text: string;
  /** Neighbours of the question that stand side by side, runs of them as one. */
  readonly pairs: readonly Range[];
  /** Every syllable of the question, whatever its marks. */
  readonly singles: readonly Range[];
}

/** What of a question is looked for in texts; syllables as {@link keyOf} compares them. */
export interface Sought {
  readonly singles: ReadonlySet<string>;
  /** Neighbours, parted by a space. */
  readonly pairs: ReadonlySet<string>;
  /** Codes, phrases and values of fields count only whole: `QĐ-UBND` stands in many a number. */
  readonly rows: readonly (readonly string[])[];
  readonly beginnings: readonly string[];
}

/** A run of letters, digits and what joins them (Unicode Annex 29: ALetter, Numeric, Extend, ExtendNumLet). */
const RUN = String.raw`(?=[\p{M}_]*[\p{L}\p{Nl}\p{Nd}])[\p{L}\p{Nl}\p{Nd}\p{M}_]+`;
/** A sign stands within a word when letters, or digits, stand on both sides of it (rules WB6, WB7, WB11, WB12). */
const INSIDE = String.raw`(?<=[\p{L}\p{Nl}]\p{M}*)[.:·'’](?=[\p{L}\p{Nl}])|(?<=\p{Nd}\p{M}*)[.,;'’](?=\p{Nd})`;
/** Words as the engine cuts them. */
const WORDS = new RegExp(`${RUN}(?:(?:${INSIDE})${RUN})*`, 'gu');

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

const keysOf = (text: string): string[] => wordsIn(text).map(({ key }) => key);

const pairsIn = (row: readonly string[]): string[] =>
  row.slice(1).map((next, i) => `${row[i] ?? ''} ${next}`);

/** What of a question is looked for: its syllables and neighbours, also in other ways of writing. */
export function soughtBy(question: Question): Sought {
  const { loose, alternatives, codes, phrases, named, prefixes } = question;
  const oneSyllable = alternatives.flatMap(({ others }) => others).filter((other) => !other.includes(' '));
  const begun = prefixes.map(keysOf);
  return {
    singles: new Set(
      [loose, ...oneSyllable].flatMap(keysOf).concat(begun.flatMap((row) => row.slice(0, -1))),
    ),
    pairs: new Set([loose, ...otherwise(loose, alternatives)].flatMap((text) => pairsIn(keysOf(text)))),
    rows: [...codes, ...phrases, ...named].map(keysOf).filter(({ length }) => length > 0),
    beginnings: begun.flatMap((row) => row.slice(-1)),
  };
}

/** A word of a text. */
export interface FoundWord extends Range {
  /** As {@link keyOf} compares it. */
  readonly key: string;
}

/** The words of a text in order, as the analyzer `vi_folded` cuts and folds them. */
export const wordsIn = (text: string): FoundWord[] =>
  [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    key: keyOf(word),
    start: index,
    end: index + word.length,
  }));

/**
 * Where a question stands in a text, once by neighbours, once by syllables. The engine could tell, but would cut every
 * text anew for it, four times as slowly, and send each text twice.
 */
export function findIn(text: string, { singles, pairs, rows, beginnings }: Sought): FoundText {
  const words = wordsIn(text);
  const inPairs: Range[] = [];
  const alone: Range[] = [];
  words.forEach(({ key, start, end }, i) => {
    const next = words[i + 1];
    if (next && pairs.has(`${key} ${next.key}`)) put(inPairs, { start, end: next.end });
    const row = rows.find((one) => one.every((part, k) => words[i + k]?.key === part));
    if (row) put(alone, { start, end: words[i + row.length - 1]?.end ?? end });
    else if (singles.has(key) || beginnings.some((begun) => key.startsWith(begun)))
      put(alone, { start, end });
  });
  return { text, pairs: inPairs, singles: alone };
}

/** Adds a range; those that touch become one. */
function put(ranges: Range[], range: Range): void {
  const last = ranges.at(-1);
  if (last && range.start <= last.end) {
    ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  } else {
    ranges.push(range);
  }
}
