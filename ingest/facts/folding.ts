import { fold } from '../../vietnamese/fold.ts';

/**
 * A text without marks but with its capitals, every letter keeping its width, so that a range found
 * here is a range of the text itself. A letter whose plain form is longer is kept as it is.
 *
 * @param text - any text.
 */
export const plain = (text: string): string =>
  text.replace(/[^\u0000-\u007f]/g, (letter) => {
    const folded = fold(letter);
    if (folded.length !== 1) return letter;
    return letter === letter.toLowerCase() ? folded : folded.toUpperCase();
  });

/**
 * {@link plain} in lower case.
 *
 * @param text - any text.
 */
export const foldKeepingLength = (text: string): string =>
  plain(text).replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter,
  );
