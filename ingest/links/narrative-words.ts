import { inOneShape } from '../../vietnamese/misread.ts';
import { hash } from './copy-keys.ts';

/** Words in a row that make one run. */
export const RUN = 4;

/** Rows of so many words as numbers: equal rows are equal, and others hardly ever (32 bits). */
export interface Rows {
  /** By the word with which each begins. */
  readonly inOrder: Int32Array;
  /** Each once. */
  readonly distinct: readonly number[];
  /** Whether a row is one of these. */
  has(row: number): boolean;
}

/** A narrative's words in the forms in which they are compared with another's. */
export interface NarrativeWords {
  readonly count: number;
  /** Its figures, each once. */
  readonly figures: readonly string[];
  /** Rows of {@link RUN} words. */
  readonly runs: Rows;
  /** The same with letters in one shape (`inOneShape`) but in figures, which are compared by themselves. */
  readonly shapedRuns: () => Rows;
  /** Rows of two words. */
  readonly pairs: () => Rows;
}

/** One letter is compared with many, which are compared with others: its words are made ready once. */
const known = new WeakMap<object, NarrativeWords>();

/** The words of a document's narrative. */
export function wordsOfNarrative(profile: { readonly narrative: string }): NarrativeWords {
  const words = known.get(profile) ?? makeReady(profile.narrative);
  known.set(profile, words);
  return words;
}

function makeReady(narrative: string): NarrativeWords {
  const words = narrative.split(' ').filter(Boolean);
  return {
    count: words.length,
    figures: [...new Set(words.filter(isFigure))],
    runs: rowsOf(words, RUN),
    shapedRuns: once(() => rowsOf(inOneShapeButFigures(words), RUN)),
    pairs: once(() => rowsOf(words, 2)),
  };
}

const isFigure = (word: string): boolean => word < ':' && word >= '0';

/** All at once: no pattern of `inOneShape` goes over a space, and it takes as long for a text as for a word. */
function inOneShapeButFigures(words: readonly string[]): string[] {
  const shaped = inOneShape(words.join(' ')).split(' ');
  return words.map((word, at) => (isFigure(word) ? word : (shaped[at] ?? '')));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The rows of so many words that stand in a text. */
export function rowsOf(words: readonly string[], length: number): Rows {
  const hashes = words.map(hash);
  const inOrder = new Int32Array(Math.max(0, words.length - length + 1));
  for (const at of inOrder.keys()) {
    let row = BASIS;
    for (let next = at; next < at + length; next += 1) row = mixed(row, hashes[next] ?? 0);
    // 0 stands for an empty place.
    inOrder[at] = row === 0 ? 1 : row;
  }
  return { inOrder, ...tableOf(inOrder) };
}

/** A hash table of numbers without objects: half the places stay empty, the next free one takes what collides. */
function tableOf(rows: Int32Array): Omit<Rows, 'inOrder'> {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows.length + 2)));
  const placeOf = (row: number): number => {
    let place = row & (places.length - 1);
    while (places[place] !== 0 && places[place] !== row) place = (place + 1) & (places.length - 1);
    return place;
  };
  const distinct: number[] = [];
  for (const row of rows) {
    const place = placeOf(row);
    if (places[place] === 0) distinct.push(row);
    places[place] = row;
  }
  return { distinct, has: (row) => places[placeOf(row)] === row };
}

/** FNV-1a again, over words. */
const BASIS = 0x811c9dc5;
const mixed = (value: number, next: number): number => {
  const hashed = Math.imul(value ^ next, 0x01000193);
  return hashed ^ (hashed >>> 15);
};
