import { fold } from '../../vietnamese/fold.ts';
import { properName } from '../../vietnamese/names.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { placesNamed, spellPlace, type PlaceLevel } from '../../vietnamese/places/gazetteer.ts';
import { BODIES_OF_UNITS, BODY_HEADS, BODY_PARTS, OFFICES } from './body-names.ts';
import { tidy, type Finding } from './finding.ts';
import type { Flow } from './flow.ts';

/** Words for administrative units, spelled as in running text. */
const UNITS: ReadonlyMap<string, PlaceLevel> = new Map([
  ['thành phố', 'province'],
  ['thị trấn', 'commune'],
  ['thị xã', 'district'],
  ['đặc khu', 'commune'],
  ['tỉnh', 'province'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
]);

/** A pattern for a phrase on plain text, either case, over line ends. */
const anyCase = (phrase: string): string =>
  fold(phrase)
    .replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replace(/,? /g, (gap) => (gap === ' ' ? String.raw`\s+` : String.raw`,?\s+`));

const oneOf = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(anyCase)
    .join('|');

/** What begins a paragraph with a capital, so that no name goes on with it. */
const PARAGRAPH =
  'Toi|Ho va|Ho ten|Ho,|Ten|Nguoi|Can cu|Xet|Kinh (?:gui|thua|mong|trinh)|Nay|Hom nay|Chung toi|So|Sinh (?:nam|ngay)|Ngay|Dia chi|' +
  'Dong (?:kinh|thoi)|Gia dinh|Noi (?:dung|nhan|cu|o)|Qua|Theo|Sau|V/v|Ve|Don (?:khieu|to|kien|phan|de|xin|nay)|Em|Dai dien|' +
  'Thuc hien|Ong|Ba|Cong hoa|Nhan duoc|Tuy nhien|Viec|Trong|Khi|Do|Tai|Mac du|Den|[A-Z]{3,}';
/** A name goes on over a line end, unless a paragraph or another body begins there. */
const ON = String.raw`(?:[ ]+|\s*\n\s*(?!(?:${PARAGRAPH}|${oneOf(BODY_HEADS)})(?![a-z])))`;
const NAME = String.raw`(?:[A-Z][a-zA-Z'’]*|\d{1,2})(?![\p{L}'’])`;
const UNIT = `(?:${oneOf([...UNITS.keys()])}|TP\\.?|TX\\.?|TT\\.?|[HQPX]\\.)`;
/** Names of places mostly have two syllables: only between these may a line end. */
const LONG_NAMES = ['Hồ Chí Minh', 'Thừa Thiên Huế', 'Bà Rịa - Vũng Tàu', 'Nông trường Mộc Châu'];
const PLACE_NAME = String.raw`(?:${oneOf(LONG_NAMES)}|${NAME}(?:${ON}(?!(?:UBND|HDND|Luat|Quyet|Dieu|Don|Nghi (?:quyet|dinh))(?![a-z]))${NAME}(?:[ ]${NAME}){0,2})?)`;
const PLACE = String.raw`${UNIT}(?:\s*${PLACE_NAME})?`;
const INNER = String.raw`(?:${ON}(?:${oneOf(BODY_PARTS)}|va\s+(?=[A-Z])${NAME}|(?!TP|TX)${NAME})(?![\p{L}])|[ ]*[-–]\s*(?=[A-Z])(?!(?:${oneOf(BODY_HEADS)})(?![a-z]))${NAME})`;
const BODY = String.raw`(?<![\p{L}])(?=[A-Z])(?:(?:${oneOf(OFFICES)})\s+(?:c[u]a\s+)?)?(?:${oneOf(BODY_HEADS)})(?![\p{L}])${INNER}{0,9}(?:${ON}${PLACE}){0,2}`;
const BODY_PATTERN = new RegExp(BODY, 'gu');

/** Several extractors ask for the bodies of one document. */
const found = new WeakMap<Flow, readonly Finding[]>();

function findBodies(flow: Flow): Finding[] {
  return [...flow.plain.matchAll(BODY_PATTERN)].flatMap((match) => {
    const end = match.index + match[0].length;
    const value = spellBody(tidy(flow.text.slice(match.index, end)));
    const named = /[ ](?:\p{Lu}|\d)/u.test(value) || /(?:tỉnh|huyện|xã|phường|Chính phủ|quận)$/u.test(value);
    return named && /^\p{Lu}/u.test(value) ? [{ value, start: match.index, end, certainty: 0.9 }] : [];
  });
}

/**
 * Every body named in a document, with the office it is named through: `Chủ tịch Ủy ban nhân dân
 * huyện Phù Yên`. Heads that say nothing by themselves (`Phòng`, `Ban`) need a name after them.
 */
export function bodiesIn(flow: Flow): readonly Finding[] {
  const known = found.get(flow) ?? findBodies(flow);
  found.set(flow, known);
  return known;
}

const PHRASES = [...OFFICES, ...BODY_HEADS, ...BODY_PARTS, ...UNITS.keys()]
  .map((phrase) => ({
    phrase,
    folded: fold(phrase)
      .split(' ')
      .map((syllable) => syllable.replace(/,$/, '')),
    alone: normalise(phrase).toLowerCase(),
  }))
  .sort((a, b) => b.folded.length - a.folded.length);
const LONGEST_PHRASE = Math.max(...PHRASES.map(({ folded }) => folded.length));

/** A body's name with what is known of it spelled right: its fixed words and, by the gazetteer, its places. */
function spellBody(name: string): string {
  const words = name.split(' ');
  const spelled: string[] = [];
  let before: string | undefined;
  for (let i = 0; i < words.length;) {
    const phrase = phraseAt(words, i, before);
    before = phrase?.phrase;
    const kept = words.slice(i, i + (phrase?.folded.length ?? 1));
    spelled.push(
      phrase && !sameLetters(kept.join(' '), phrase.phrase) ? respell(kept, phrase.phrase) : kept.join(' '),
    );
    i += kept.length;
    const level = phrase && UNITS.get(phrase.phrase);
    if (level && i < words.length) {
      spelled.push(placeName(words.slice(i).join(' '), level));
      break;
    }
  }
  return spelled.join(' ');
}

const sameLetters = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Marks as in the known phrase, capitals as written. */
const respell = (written: readonly string[], phrase: string): string =>
  phrase
    .split(' ')
    .map((syllable, i) => {
      const first = written[i]?.charAt(0) ?? '';
      const lower = syllable.charAt(0).toLowerCase() + syllable.slice(1);
      return first === first.toUpperCase() ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    })
    .join(' ');

/** `thành phố` and `tỉnh` may head a province or, the former, a town within one. */
const placeName = (name: string, level: PlaceLevel): string =>
  level === 'province' && placesNamed(name, 'province').length === 0
    ? spellPlace(name, 'district')
    : spellPlace(name, level);

/**
 * The phrase that begins at a word; each word is folded once, not once for each phrase. One syllable must have its
 * marks, as names of places have it too, unless it follows a body of a unit.
 *
 * @param before - the phrase before it
 */
function phraseAt(words: readonly string[], at: number, before = '') {
  const ahead = words.slice(at, at + LONGEST_PHRASE).map((word) => fold(word).replace(/,$/, ''));
  const marked = normalise(words[at] ?? '').toLowerCase();
  return PHRASES.find(({ phrase, folded, alone }) =>
    folded.length === 1 && !(BODIES_OF_UNITS.has(before) && UNITS.has(phrase))
      ? marked === alone
      : folded.every((syllable, i) => ahead[i] === syllable),
  );
}

/** How many words the name after a unit's word has: as the gazetteer knows it, else two. */
function placeLength(words: readonly string[], level: PlaceLevel): number {
  if (words.length === 0 || /^\d/.test(words[0] ?? '')) return 0;
  const known = [4, 3, 2, 1].find((length) => {
    const name = words.slice(0, length).join(' ');
    return (
      words.length >= length &&
      (placesNamed(name, level).length > 0 || placesNamed(name, 'province').length > 0)
    );
  });
  const head = words.findIndex((_, i) => BODY_HEADS.includes(phraseAt(words, i)?.phrase ?? ''));
  return known ?? Math.min(words.length, head < 0 ? 2 : head, 2);
}

const ABBREVIATION = /^(?:UBND|HĐND|TAND|VKSND|UBMTTQ|MTTQ|TNHH|MTV|TP\.?|UBKT|BQL|[IVX]+|BCH)$/u;

/**
 * The name of a body printed in capitals, as it is written in running text: `SỞ TÀI NGUYÊN VÀ MÔI
 * TRƯỜNG TỈNH SƠN LA` → `Sở Tài nguyên và Môi trường tỉnh Sơn La`. Fixed words that OCR misread
 * get their marks from the list of names.
 *
 * @param capitals - one name, or the parent's before the body's own, on one line.
 */
export function properBody(capitals: string): string {
  const words = capitals.split(' ');
  const spelled: string[] = [];
  let before: string | undefined;
  for (let i = 0; i < words.length;) {
    const phrase = phraseAt(words, i, before);
    before = phrase?.phrase;
    const word = words[i] ?? '';
    if (phrase) spelled.push(phrase.phrase);
    else if (ABBREVIATION.test(word) || /\d/.test(word)) spelled.push(word);
    else spelled.push(fold(word) === 'va' ? 'và' : word.charAt(0) + word.slice(1).toLowerCase());
    i += phrase?.folded.length ?? 1;
    const level = phrase && UNITS.get(phrase.phrase);
    const length = level ? placeLength(words.slice(i), level) : 0;
    if (level && length > 0) spelled.push(placeName(properName(words.slice(i, i + length).join(' ')), level));
    i += length;
  }
  return spelled.join(' ');
}
