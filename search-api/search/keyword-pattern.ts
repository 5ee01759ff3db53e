import type { estypes } from '@elastic/elasticsearch';
import type { DocumentField } from '../../mappings/fields.ts';
import { fold } from '../../vietnamese/fold.ts';

/** Letters that fold to one, but for tones; i and y are one where both spell a word. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'aăâ',
  d: 'dđ',
  e: 'eê',
  i: 'iy',
  o: 'oôơ',
  u: 'uư',
  y: 'yi',
};
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** The engine takes patterns of at most 1,000 characters; no type is longer than this. */
const LONGEST = 40;

/** A class of all the letters that fold to one. */
const classOf = (letters: string): string =>
  `[${letters
    .split('')
    .flatMap((one) => TONES.map((tone) => (one + tone).normalize('NFC')))
    .filter((made) => made.length === 1)
    .join('')}]`;

const CLASSES = new Map(Object.entries(LETTERS).map(([letter, all]) => [letter, classOf(all)]));

/**
 * Values of a field kept whole in which some words stand, marks and case forgiven: `quyet dinh` in
 * `quyết định`, `quyết` too.
 */
export function wordsInKeyword(field: DocumentField, words: string): estypes.QueryDslQueryContainer {
  const folded = fold(words).trim();
  if (folded.length > LONGEST) return { match_none: {} };
  const pattern = folded.replace(/./gsu, (sign) => CLASSES.get(sign) ?? escaped(sign));
  const value = `(.* )?${pattern}( .*)?`;
  return { regexp: { [field]: { value, flags: 'NONE', case_insensitive: true } } };
}

const escaped = (sign: string): string => (/[\p{L}\p{N}]/u.test(sign) ? sign : `\\${sign}`);
