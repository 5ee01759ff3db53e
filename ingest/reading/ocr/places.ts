import type { OcrLine, OcrWord } from './tsv.ts';

/** Height of small letters, in pixels, at which the model reads best (docs/decisions/0031-pictures-for-ocr.md). */
export const BEST_LETTER_HEIGHT = 16;

/** Wider gaps part a line: the two sides may have nothing to do with each other. */
const GAP = 3 * BEST_LETTER_HEIGHT;

/** The parts of a line between wide gaps: two columns, a stamp beside a heading. */
export function places(line: OcrLine): OcrWord[][] {
  const found: OcrWord[][] = [];
  for (const word of line) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || word.x0 - before.x1 > GAP) found.push([word]);
    else last.push(word);
  }
  return found;
}
