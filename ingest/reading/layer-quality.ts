import type { TextLayer } from '../../formats/open.ts';
import { vietnameseShare } from './ocr/confidence.ts';

/** A page that is a picture needs this many letters of text before they may be the page's own. */
const FEWEST_LETTERS_OVER_PICTURE = 200;
const MOST_OF_PAGE = 0.5;
/** Least share of syllables among words: born-digital text has .97 and more. */
const VIETNAMESE = 0.8;
/** Text put under a scan by another OCR program must be better to be trusted. */
const VIETNAMESE_UNDER_SCAN = 0.93;
const MOST_UNMAPPED = 0.05;

/**
 * Whether a text layer is the page's text, judged by what it holds: not the stamp of a signature over
 * a scan, not a font without Unicode, not a poor OCR program's guess (docs/decisions/0030-text-or-ocr.md).
 *
 * @param exact - the file holds its text as text (Word, plain text): whatever language that is in, reading its picture
 * could only lose some of it
 */
export function isPageText({ text, words, hints }: TextLayer, exact: boolean): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || hints.unmapped > MOST_UNMAPPED) return false;
  const scanned = hints.imageCover > MOST_OF_PAGE;
  if (scanned && letters < FEWEST_LETTERS_OVER_PICTURE) return false;
  if (exact && !scanned) return true;
  const wanted = scanned && hints.invisible > 0.5 ? VIETNAMESE_UNDER_SCAN : VIETNAMESE;
  return vietnameseShare(words) >= wanted;
}
