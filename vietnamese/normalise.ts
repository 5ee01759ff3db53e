import { latinLetters } from './look-alikes.ts';
import { placeTone } from './tone.ts';

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** An i without its dot under a mark: how some PDF writers draw `ỉ` and `ĩ`. */
const DOTLESS_I = /\u0131(?=\p{M})/gu;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * Text as it is kept: NFC, one kind of space and of hyphen, no invisible characters, Đ for its
 * look-alike Ð (U+00D0), Latin letters for those of other alphabets drawn like them, i under a mark
 * for ı. What a person sees does not change.
 *
 * @param text - any Unicode text.
 */
export function cleanText(text: string): string {
  return latinLetters(text.replace(DOTLESS_I, 'i'))
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/\u00d0/g, 'Đ')
    .replace(/\u00f0/g, 'đ');
}

/**
 * Text as it is compared: {@link cleanText}, one kind of hyphen and one rule for where the tone
 * mark stands (`hòa` = `hoà`), so that two spellings of one word become equal. Case is kept.
 * Normalising twice changes nothing.
 */
export function normalise(text: string): string {
  return placeTone(cleanText(text).replace(DASHES, '-'));
}
