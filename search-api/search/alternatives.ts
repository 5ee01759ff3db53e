import { ABBREVIATIONS, SYNONYMS } from '../../vietnamese/expressions.ts';
import { fold } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';

/** An expression in a query that may be written otherwise in the documents. */
export interface Alternative {
  /** As typed. */
  readonly written: string;
  /** Otherwise. */
  readonly others: readonly string[];
  /** Whether it is an abbreviation, as they stand in document numbers. */
  readonly short: boolean;
}

interface Entry {
  readonly others: readonly string[];
  readonly short: boolean;
}

const WORDS = /[\p{L}\p{N}&]+/gu;
const LONGEST = 7;

const MARKED = new Map<string, Entry>();
const UNMARKED = new Map<string, Entry>();
for (const { short, long, both } of ABBREVIATIONS) {
  for (const meaning of long) {
    add(short, meaning, true);
    if (both) add(meaning, short, false);
  }
}

function add(expression: string, other: string, short: boolean): void {
  for (const [entries, key] of [
    [MARKED, normalise(expression).toLowerCase()],
    [UNMARKED, fold(expression)],
  ] as const) {
    entries.set(key, { others: [...new Set([...(entries.get(key)?.others ?? []), other])], short });
  }
}

/** With marks an expression must be itself (`sơ đồ` is not `sổ đỏ`); without, it may be any. */
const entryOf = (written: string): Entry | undefined =>
  MARKED.get(written.toLowerCase()) ?? UNMARKED.get(written.toLowerCase());

/**
 * Finds the expressions of the reviewed list in a query, longest first, however they are typed.
 *
 * @param query - normalised
 * @returns the expressions, and the words of the query without them.
 */
export function findAbbreviations(query: string): { alternatives: Alternative[]; rest: string } {
  const words = query.match(WORDS) ?? [];
  const alternatives: Alternative[] = [];
  const rest: string[] = [];
  for (let i = 0; i < words.length;) {
    const length = expressionAt(words, i);
    if (length === 0) {
      rest.push(words[i] ?? '');
      i += 1;
      continue;
    }
    const written = words.slice(i, i + length).join(' ');
    const entry = entryOf(written);
    if (entry) alternatives.push({ written, ...entry });
    i += length;
  }
  return { alternatives, rest: rest.join(' ') };
}

function expressionAt(words: readonly string[], start: number): number {
  for (let length = Math.min(LONGEST, words.length - start); length > 0; length -= 1) {
    if (entryOf(words.slice(start, start + length).join(' '))) return length;
  }
  return 0;
}

const SAME = new Map<string, readonly string[]>();
for (const same of SYNONYMS) {
  for (const expression of same) {
    const others = same.filter((other) => other !== expression);
    for (const key of [normalise(expression).toLowerCase(), fold(expression)]) {
      SAME.set(key, [...new Set([...(SAME.get(key) ?? []), ...others])]);
    }
  }
}

/**
 * Finds expressions of a query that people use for others; several may share a word.
 *
 * @param syllables - of the query, in order
 * @param marked - whether it was typed with marks
 */
export function findSynonyms(syllables: readonly string[], marked: boolean): Alternative[] {
  const keys = syllables.map((one) => (marked ? normalise(one).toLowerCase() : fold(one)));
  return keys.flatMap((_, start) =>
    Array.from({ length: Math.min(LONGEST, keys.length - start) }, (__, i) => start + i + 1).flatMap(
      (end) => {
        const others = SAME.get(keys.slice(start, end).join(' '));
        return others ? [{ written: syllables.slice(start, end).join(' '), others, short: false }] : [];
      },
    ),
  );
}

/** A text with each of its expressions written otherwise, one at a time. */
export const otherwise = (text: string, alternatives: readonly Alternative[]): string[] =>
  alternatives
    .flatMap(({ written, others }) => others.map((other) => text.replace(written, other)))
    .filter((changed) => changed !== text);
