import { isSyllable } from './syllable.ts';

/**
 * Letters of the time before Unicode. TCVN3 (also called ABC; TCVN 5712:1993) has a byte for each
 * letter, VNI writes a mark as a letter of its own after the vowel. The font gave the bytes their
 * look, so in any other font they read `Céng hßa x· héi`.
 */
export type LegacyEncoding = 'tcvn3' | 'vni';

const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** TCVN3 from A0 on, sixteen to a row; `.` where it has nothing. */
const TCVN3 = [
  '.ĂÂÊÔƠƯĐăâêôơưđ.',
  `${GRAVE}${HOOK}${TILDE}${ACUTE}${DOT}àảãáạ.ằẳẵắ.`,
  '......ặầẩẫấậè.ẻẽ',
  'éẹềểễếệìỉ...ĩíịò',
  '.ỏõóọồổỗốộờởỡớợù',
  '.ủũúụừửữứựỳỷỹýỵ.',
].join('');
const TCVN3_FROM = 0xa0;

/** VNI's marks after a vowel. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  à: CIRCUMFLEX + GRAVE,
  á: CIRCUMFLEX + ACUTE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};

/** VNI's letters that are not what they look like. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  î: 'ỵ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
};

/** Letters beyond Latin-1, where the legacy encodings end: such a word is Unicode already. */
const BEYOND_LATIN_1 = /[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]/;
/** Letters without spaces, ASCII punctuation and typographic signs between them. */
const WORD = /[^\s\u0000-/:-@[-`{-\u00a0\u2010-\u2fff]+/g;
/** Where fonts of symbols keep their bytes. */
const PRIVATE_BYTES = /[\uf020-\uf0ff]/g;

/** The encoding of a font's letters by its name (`.VnTime`, `VNI-Times`); `null` for Unicode fonts. */
export function encodingOfFont(font: string): LegacyEncoding | null {
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : null;
}

/** Whether a font draws small letters as capitals, as `.VnTimeH` does. */
export const isCapitalFont = (font: string): boolean => /^\.vn[a-z0-9 ]*h(?![a-z])/i.test(font);

/**
 * Legacy text as Unicode, NFC. The font's name may lie: Unicode pasted into a paragraph keeps the
 * paragraph's font. So a word that is Unicode beyond doubt, or a syllable only when left alone,
 * stays as it is.
 *
 * @example
 * decodeLegacy('Céng hßa x· héi', 'tcvn3'); // 'Cộng hòa xã hội'
 * decodeLegacy('Coäng hoøa xaõ hoäi', 'vni'); // 'Cộng hòa xã hội'
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (BEYOND_LATIN_1.test(text) && (text.match(WORD) ?? []).every(isSyllable)) return text;
  const decode = encoding === 'tcvn3' ? decodeTcvn3 : decodeVni;
  return text
    .replace(PRIVATE_BYTES, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000))
    .replace(WORD, (word) => {
      const decoded = decode(word);
      const isUnicode = BEYOND_LATIN_1.test(word) || isSyllable(word);
      return isUnicode && !isSyllable(decoded) ? word : decoded;
    });
}

function decodeTcvn3(word: string): string {
  const decoded = word
    .replace(/[\u00a1-\u00fe]/g, (byte) => {
      const letter = TCVN3.charAt(byte.charCodeAt(0) - TCVN3_FROM);
      return letter === '.' ? byte : letter;
    })
    .normalize('NFC');
  return isInCapitals(word) ? decoded.toUpperCase() : decoded;
}

/** TCVN3 has no capitals with a tone: `TØNH` stands for `TỈNH`. Two plain capitals show it. */
const isInCapitals = (word: string): boolean =>
  !/[a-z]/.test(word) && (word.match(/[A-Z\u00a1-\u00a7]/g)?.length ?? 0) >= 2;

function decodeVni(word: string): string {
  return word
    .replace(
      /([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ôöñîæóò]/gi,
      (letter: string, vowel?: string, mark?: string) =>
        vowel && mark ? plainLetter(vowel) + (VNI_MARKS[mark.toLowerCase()] ?? '') : plainLetter(letter),
    )
    .normalize('NFC');
}

function plainLetter(letter: string): string {
  const small = letter.toLowerCase();
  const plain = VNI_LETTERS[small] ?? small;
  return small === letter ? plain : plain.toUpperCase();
}
