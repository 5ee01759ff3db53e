import { fold } from '../../vietnamese/fold.ts';

const PLAIN = new Map<string, string>();

/** A letter without its marks; itself when that would change its width. */
function plainLetter(letter: string): string {
  const known = PLAIN.get(letter);
  if (known !== undefined) return known;
  const folded = fold(letter);
  const cased = letter === letter.toLowerCase() ? folded : folded.toUpperCase();
  const same = cased.length === 1 ? cased : letter;
  PLAIN.set(letter, same);
  return same;
}

/**
 * A text without marks but with its capitals, every letter keeping its width, so that a range found
 * here is a range of the text itself. A letter whose plain form is longer is kept as it is.
 *
 * @param text - any text.
 */
export const plain = (text: string): string => text.replace(/[^\u0000-\u007f]/g, plainLetter);

/**
 * {@link plain} in lower case.
 *
 * @param text - any text.
 */
export function foldKeepingLength(text: string): string {
  const lower = plain(text).toLowerCase();
  return lower.length === text.length
    ? lower
    : plain(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
