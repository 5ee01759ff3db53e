import type { Box, PageReading } from '../../model/page.ts';
import { fold } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';

/** A word as it is compared. */
export interface Token {
  /** Letters and digits, lower case, without marks. */
  readonly key: string;
  /** Number of its page. */
  readonly page: number;
  /** Range in the page's text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Absent where the page was typed by a person. */
  readonly box?: Box;
}

/** The text as words are compared: nothing but lower-case letters and digits, without marks. */
export const keyOf = (text: string): string => fold(normalise(text)).replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a page that say something, in order; a word read as several is several. */
export function tokensOf({ number, text, words }: PageReading): Token[] {
  const given = words.length > 0 ? words : [{ text, start: 0 }];
  return given.flatMap((word) =>
    [...word.text.matchAll(/\S+/g)].flatMap(({ 0: part, index }) => {
      const key = keyOf(part);
      const start = word.start + index;
      const place = { key, page: number, start, end: start + part.length };
      return key === '' ? [] : 'box' in word ? [{ ...place, box: word.box }] : [place];
    }),
  );
}
