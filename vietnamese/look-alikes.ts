/**
 * Letters of other alphabets that are drawn like Latin ones (Unicode Technical Standard 39,
 * confusables), as keyboards and careless converters leave them inside Vietnamese words.
 */
const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ԁd ɡg αa οo νv ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';

const LATIN = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
const MIXED = /(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[Ͱ-Ͽа-яА-ЯІіЈјЅѕԁɡ])[\p{L}\p{M}]+/gu;
const ANY_OTHER = /[Ͱ-Ͽа-яА-ЯІіЈјЅѕԁɡ]/;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/**
 * Latin letters for their look-alikes in words that are Latin otherwise, and ASCII for full-width
 * characters. Length stays the same; words wholly in another alphabet stay as they are.
 */
export function latinLetters(text: string): string {
  const narrow = text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  // Nearly every text has none, and to look at each word for a mixture takes long.
  if (!ANY_OTHER.test(narrow)) return narrow;
  return narrow.replace(MIXED, (word) =>
    word.replace(/\P{ASCII}/gu, (letter) => LATIN.get(letter) ?? letter),
  );
}
