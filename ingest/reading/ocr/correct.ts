import { isSyllable } from '../../../vietnamese/syllable.ts';
import { parted } from './part.ts';
import type { OcrLine, OcrWord } from './tsv.ts';

/**
 * Mends what the engine systematically gets wrong, and nothing else: capitals inside small letters
 * (`cỦa`), digits of dates read as letters (`ngày l6 tháng`), a vowel's hat lost in a syllable that
 * does not exist without it (`QUYÉT`), a code cut at its hyphen, words run together. A word that may be right stays.
 */
export function corrected(line: OcrLine): OcrLine {
  const joined = joinCodes(parted(line));
  const texts = joined.map(({ text }) => text.replaceAll('\u2044', '/').replace(REPORT_CODE, '/TTr-'));
  return joined.map((word, i) => {
    const text = withMarks(withCase(dateDigits(texts, i), texts[i - 1], texts[i + 1]));
    return text === word.text ? word : { ...word, text, confidence: Math.max(word.confidence, MENDED) };
  });
}

/** A word that could be mended is believed: nothing is to be looked at again. */
const MENDED = 0.6;

/** `3266/QĐ-` `-UBND` is one word; so is `3266/QĐ-` `UBND` without a space between. */
function joinCodes(line: OcrLine): OcrWord[] {
  const words: OcrWord[] = [];
  for (const word of line) {
    const before = words.at(-1);
    if (before === undefined || !isRestOfCode(before, word)) words.push(word);
    else words[words.length - 1] = joinWords(before, word);
  }
  return words;
}

function isRestOfCode(before: OcrWord, word: OcrWord): boolean {
  const near = word.x0 - before.x1 < 0.6 * (before.y1 - before.y0);
  return near && /\/\p{Lu}[\p{L}&]*-$/u.test(before.text) && /^-?\p{Lu}{2}/u.test(word.text);
}

const joinWords = (a: OcrWord, b: OcrWord): OcrWord => ({
  text: a.text + b.text.replace(/^-/, ''),
  x0: a.x0,
  y0: Math.min(a.y0, b.y0),
  x1: b.x1,
  y1: Math.max(a.y1, b.y1),
  confidence: Math.min(a.confidence, b.confidence),
});

/** `TTr`, a report's code, has the only small letter among the codes; no code is `TTY`. */
const REPORT_CODE = /\/TT[YyV1]-/;

const DIGIT_LIKE: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  Ì: '1',
  Í: '1',
  J: '1',
  ']': '1',
  '[': '1',
  '|': '1',
  '!': '1',
  O: '0',
  o: '0',
  Ô: '0',
  Ò: '0',
  Q: '0',
  Ó: '6',
  S: '5',
  B: '8',
  Z: '2',
  z: '2',
};

/** The word with look-alikes read as digits where a date's day, month or year must stand. */
function dateDigits(texts: readonly string[], i: number): string {
  const text = texts[i] ?? '';
  const before = texts[i - 1]?.toLowerCase();
  const after = texts[i + 1]?.toLowerCase();
  const highest =
    before === 'ngày' && after === 'tháng' ? 31 : before === 'tháng' && after === 'năm' ? 12 : 0;
  if (highest === 0 || text.length > 2) return text;
  const digits = Array.from(text, (letter) => DIGIT_LIKE[letter] ?? letter).join('');
  return /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= highest ? digits : text;
}

const WORD = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u;
const MARKED_CAPITAL = /^\p{Lu}$/u;

function withCase(text: string, before: string | undefined, after: string | undefined): string {
  const [, head = '', letters = '', tail = ''] = WORD.exec(text) ?? [];
  if (letters === '') return text;
  if (/\p{Ll}/u.test(letters)) return head + smallInside(letters) + tail;
  const lonely =
    letters.length === 2 && isMarked(letters.charAt(1)) && !isShouted(before) && !isShouted(after);
  const known = before !== undefined || after !== undefined;
  return lonely && known ? head + letters.charAt(0) + letters.charAt(1).toLowerCase() + tail : text;
}

/** Marked capitals after the first letter become small; one that repeats the letter before it goes. */
function smallInside(letters: string): string {
  let out = letters.charAt(0);
  for (const letter of letters.slice(1)) {
    if (!MARKED_CAPITAL.test(letter) || !isMarked(letter)) out += letter;
    else if (out.at(-1)?.toLowerCase() !== letter.toLowerCase()) out += letter.toLowerCase();
  }
  return isSyllable(out) ? out : letters;
}

const isMarked = (letter: string): boolean => letter.normalize('NFD').length > 1;

const isShouted = (text: string | undefined): boolean => text !== undefined && /\p{Lu}{2}/u.test(text);

const VOWELS: Readonly<Record<string, string>> = { a: 'aăâ', e: 'eê', o: 'oôơ', u: 'uư', d: 'dđ' };
const HATS = /[\u0302\u0306\u031b]/g;

/** A marked word that is no syllable, with the only hats and horns that make it one; else as it was. */
function withMarks(text: string): string {
  const [, head = '', letters = '', tail = ''] = WORD.exec(text) ?? [];
  if (letters.length < 3 || !/[^\u0000-\u007f]/.test(letters) || isSyllable(letters)) return text;
  const found = variants(letters).filter(isSyllable);
  return found.length === 1 ? `${head}${found[0] ?? ''}${tail}` : text;
}

/** All ways to put hats and horns on a word's letters, tones kept. */
function variants(letters: string): string[] {
  return Array.from(letters).reduce<string[]>(
    (heads, letter) => heads.flatMap((head) => alternatives(letter).map((other) => head + other)),
    [''],
  );
}

function alternatives(letter: string): string[] {
  const [base = '', ...marks] = letter.normalize('NFD');
  const lower = (base === 'đ' || base === 'Đ' ? 'd' : base).toLowerCase();
  const others = VOWELS[lower];
  if (others === undefined) return [letter];
  const tone = marks.join('').replace(HATS, '');
  return Array.from(others, (other) => {
    const cased = base === base.toLowerCase() ? other : other.toUpperCase();
    return (cased + tone).normalize('NFC');
  });
}
