import { isSyllable } from '../../../vietnamese/syllable.ts';
import type { OcrLine, OcrWord } from './tsv.ts';

const READABLE = /[\p{L}\p{N}]/u;
/** Signs that stand alone in real text: a list's dash, a bullet, brackets. */
const LONE_SIGN = /^[-–+*•.,;:()"“”/&%]$/;
/** Two digits, or the letters of a document number after its stroke. */
const HOLDS_TEXT = /\d{2}|\/\p{Lu}/u;
const SURE_SIGN = 0.6;
const SURE_LINE = 0.4;
/** What is read with less and is no syllable either is a guess at handwriting or at a stamp. */
const GUESS = 0.35;

/** The lines without what is not text: rules, specks, the ornaments of stamps, pieces of signatures. */
export const withoutJunk = (lines: readonly OcrLine[]): OcrLine[] =>
  lines.map((line) => line.filter(isText)).filter(isTextLine);

function isText({ text, confidence }: OcrWord): boolean {
  if (!READABLE.test(text)) return LONE_SIGN.test(text) && confidence >= SURE_SIGN;
  return (
    confidence >= GUESS ||
    HOLDS_TEXT.test(text) ||
    partsOf(text).some((part) => part.length > 1 && isSyllable(part))
  );
}

/** Its runs of Vietnamese letters. */
const partsOf = (text: string): string[] =>
  text.split(/[^a-zA-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýăĂđĐĩĨũŨơƠưƯẠ-ỹ]+/u);

/** A line is text if the engine is fairly sure of it, or if it holds a syllable or a number. */
function isTextLine(line: OcrLine): boolean {
  if (!line.some(({ text }) => READABLE.test(text))) return false;
  const sure = line.reduce((sum, { confidence }) => sum + confidence, 0) / line.length;
  return (
    sure >= SURE_LINE || line.some(({ text }) => text.length >= 3 && (isSyllable(text) || /^\d+$/.test(text)))
  );
}
