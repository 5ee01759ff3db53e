/**
 * A rectangle on a page as fractions of the upright page, `[x0, y0, x1, y1]`, each 0..1,
 * origin at the top left.
 */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** One word as it stands on the page. */
export interface Word {
  /** The word itself, NFC. */
  readonly text: string;
  /** Where the word begins in the page's text, in UTF-16 code units. */
  readonly start: number;
  readonly box: Box;
  /** How sure the reader is, 0..1; 1 for a text layer and for typed text. */
  readonly confidence: number;
}

/** How a page's text was obtained: from the file's text layer, by OCR, or typed by a person. */
export type ReadingMethod = 'text' | 'ocr' | 'typed';

/** Clockwise turn in degrees that makes the page stand upright, applied after the file's own rotation. */
export type Turn = 0 | 90 | 180 | 270;

/** What was read on one page. */
export interface PageReading {
  /** 1 for the first page. */
  readonly number: number;
  /** Text in reading order, NFC, lines ended by `\n`. Empty for a blank page. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly method: ReadingMethod;
  /** Engine with its version, as in `tesseract.js 7.0.0` or `pdfium 2.1.13`. */
  readonly engine: string;
  /** The engine's language model with its version; `null` when it has none. */
  readonly model: string | null;
  /** Mean confidence of the page's words, 0..1; 1 for a blank page. */
  readonly confidence: number;
  /** Size of the upright page in points (1/72 inch). */
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
}
