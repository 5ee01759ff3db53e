import { otherwise } from './alternatives.ts';
import type { Question } from './question.ts';
import { ANY_LETTER, cutWords, firstLetterAt, keyOf, wordsIn } from './words-in-text.ts';

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

/** What of a question is looked for in texts; syllables as words are compared. */
export interface Sought {
  readonly singles: ReadonlySet<string>;
  /** For the first of two neighbours, the second ones. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Codes, phrases and values of fields count only whole: `QĐ-UBND` stands in many a number. */
  readonly rows: readonly (readonly string[])[];
  readonly beginnings: readonly string[];
  /** First letters of all these, as code units. */
  readonly letters: ReadonlySet<number>;
}

const keysOf = (text: string): string[] => wordsIn(text).map(({ key }) => key);

function pairsIn(rows: readonly (readonly string[])[]): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const row of rows) {
    row.slice(1).forEach((next, i) => {
      const first = row[i] ?? '';
      pairs.set(first, (pairs.get(first) ?? new Set()).add(next));
    });
  }
  return pairs;
}

/** What of a question is looked for: its syllables and neighbours, also in other ways of writing. */
export function soughtBy(question: Question): Sought {
  const { loose, alternatives, codes, grouped, phrases, named, prefixes } = question;
  const oneSyllable = alternatives.flatMap(({ others }) => others).filter((other) => !other.includes(' '));
  const begun = prefixes.map(keysOf);
  const singles = [loose, ...oneSyllable].flatMap(keysOf).concat(begun.flatMap((row) => row.slice(0, -1)));
  const pairs = pairsIn([loose, ...otherwise(loose, alternatives)].map(keysOf));
  const numbers = grouped.flatMap(({ written, digits }) => [written, digits]);
  const rows = [...codes, ...numbers, ...phrases, ...named].map(keysOf).filter(({ length }) => length > 0);
  const beginnings = begun.flatMap((row) => row.slice(-1));
  const firsts = [...singles, ...pairs.keys(), ...rows.map(([first = '']) => first), ...beginnings];
  return {
    singles: new Set(singles),
    pairs,
    rows,
    beginnings,
    letters: new Set(firsts.map((word) => word.charCodeAt(0))),
  };
}

/**
 * Where a question stands in a text, once by neighbours, once by syllables. The engine could tell, but would cut every
 * text anew for it, four times as slowly, and send each text twice. Of most words of a page only the first letter is
 * looked at.
 */
export function findIn(text: string, { singles, pairs, rows, beginnings, letters }: Sought): FoundText {
  const words = cutWords(text);
  const keyAt = (i: number): string | undefined => {
    const word = words[i];
    return word && keyOf(text.slice(word.start, word.end));
  };
  const inPairs: Range[] = [];
  const alone: Range[] = [];
  words.forEach(({ start, end }, i) => {
    const letter = firstLetterAt(text, start);
    if (letter !== ANY_LETTER && !letters.has(letter)) return;
    const key = keyOf(text.slice(start, end));
    const seconds = pairs.get(key);
    const next = words[i + 1];
    if (next && seconds?.has(keyAt(i + 1) ?? '')) put(inPairs, { start, end: next.end });
    const row = rows.find((one) => one.every((part, k) => keyAt(i + k) === part));
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
