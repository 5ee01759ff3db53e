import { wordsOf } from './narrative.ts';

/** Words in a row that make one shingle, and how signatures are cut into bands. */
const SHINGLE = 4;
const BANDS = 16;
const ROWS = 4;

/** Odd multipliers and offsets of the hash functions, from a fixed generator: keys must never change. */
const FUNCTIONS = Array.from({ length: BANDS * ROWS }, (_, at) => {
  const mixed = Math.imul(at + 1, 0x9e3779b1) >>> 0;
  return {
    times: (Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) | 1) >>> 0,
    plus: Math.imul(mixed, 0xc2b2ae35) >>> 0,
  };
});

/**
 * Keys of which two texts share at least one when they are copies: a MinHash signature of the text's
 * shingles (Broder, "On the resemblance and containment of documents", 1997), cut into bands
 * (locality-sensitive hashing; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4). Texts that share
 * .7 of their shingles meet with a probability of .99, those that share .3 with .12.
 *
 * @param text - folded
 * @returns one key for each band; none for a text too short to tell
 */
export function copyKeys(text: string): string[] {
  const words = wordsOf(text);
  if (words.length < 5 * SHINGLE) return [];
  const signature = new Uint32Array(FUNCTIONS.length).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const shingle = hash(words.slice(at, at + SHINGLE).join(' '));
    FUNCTIONS.forEach(({ times, plus }, index) => {
      const value = (Math.imul(shingle, times) + plus) >>> 0;
      if (value < (signature[index] ?? 0)) signature[index] = value;
    });
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = signature.slice(band * ROWS, (band + 1) * ROWS);
    return `${band.toString(36)}${hash(rows.join(' ')).toString(36)}`;
  });
}

/** A text as 32 bits: FNV-1a (Fowler, Noll and Vo), mixed once more at the end. Keys in indices are made of it: it must never change. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}
