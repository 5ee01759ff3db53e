import { isSyllable } from '../../../vietnamese/syllable.ts';
import { places } from './places.ts';
import type { OcrLine, OcrWord } from './tsv.ts';

const READABLE = /[\p{L}\p{N}]/u;
/** Signs that stand alone in real text: a list's dash, a bullet, brackets. */
const LONE_SIGN = /^[-–+*•.,;:()"“”/&%]$/;
/** Two digits, or the letters of a document number after its stroke. */
const HOLDS_TEXT = /\d{2}|\/\p{Lu}/u;
const NO_SIGN = /[\p{L}\p{N}]/gu;
const SURE_SIGN = 0.6;
const SURE_PLACE = 0.4;
/** Single letters that stand alone: cells of tables. */
const SURE_LETTER = 0.92;
/** What is read with less and is no syllable either is a guess at handwriting or at a stamp. */
const GUESS = 0.35;

/** The lines without what is not text: rules, specks, the ornaments of stamps, pieces of signatures. */
export const withoutJunk = (lines: readonly OcrLine[]): OcrLine[] =>
  lines
    .map((line) => places(line.filter(isText)).filter(isTextPlace).flat())
    .filter((line) => line.length > 0);

function isText({ text, confidence }: OcrWord): boolean {
  if (!READABLE.test(text)) return LONE_SIGN.test(text) && confidence >= SURE_SIGN;
  const mostlySigns = 2 * text.replace(NO_SIGN, '').length > text.length;
  return confidence >= (mostlySigns ? SURE_SIGN : GUESS) || HOLDS_TEXT.test(text) || holdsSyllable(text);
}

const holdsSyllable = (text: string): boolean =>
  partsOf(text).some((part) => part.length > 1 && isSyllable(part));

/** Its runs of Vietnamese letters. */
const partsOf = (text: string): string[] =>
  text.split(/[^a-zA-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýăĂđĐĩĨũŨơƠưƯẠ-ỹ]+/u);

/** Words between wide gaps are text if the engine is fairly sure, or if they hold a syllable or a number. */
function isTextPlace(place: readonly OcrWord[]): boolean {
  const readable = place.filter(({ text }) => READABLE.test(text));
  if (readable.length === 0) return false;
  if (readable.some(({ text }) => text.length >= 3 && (isSyllable(text) || /^\d+$/.test(text)))) return true;
  const letters = readable.some(({ text }) => /\d|\p{L}{3}/u.test(text) || holdsSyllable(text));
  const sure = place.reduce((sum, { confidence }) => sum + confidence, 0) / place.length;
  return sure >= (letters ? SURE_PLACE : SURE_LETTER);
}
