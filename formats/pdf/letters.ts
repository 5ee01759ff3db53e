import { withMemory, type Pdfium } from './engine.ts';
import type { Rect } from '../layout/rect.ts';
import { shownRect, type PageFrame } from './geometry.ts';

/** One letter of a text layer as PDFium gives it. */
export interface Letter {
  readonly text: string;
  readonly font: string;
  readonly box: Rect;
  /** Put in by PDFium where it saw a gap or the end of a line. */
  readonly generated: boolean;
  readonly unmapped: boolean;
  /** Not drawn: text put under a scan. */
  readonly invisible: boolean;
}

/** What is the same for all letters of one text object. */
interface Run {
  readonly font: string;
  readonly invisible: boolean;
}

const NO_RUN: Run = { font: '', invisible: false };
const INVISIBLE_MODE = 3;

/** Every letter of a loaded page, in the order of the file's content. */
export function readLetters(pdf: Pdfium, page: number, frame: PageFrame): Letter[] {
  const textPage = pdf.FPDFText_LoadPage(page);
  if (textPage === 0) return [];
  try {
    const runs = new Map<number, Run>();
    const count = pdf.FPDFText_CountChars(textPage);
    return withMemory(pdf, 16, (memory) =>
      Array.from({ length: count }, (_, i) => readLetter({ pdf, textPage, frame, runs, memory }, i)),
    );
  } finally {
    pdf.FPDFText_ClosePage(textPage);
  }
}

/** All text of a loaded page's content, letters only, for comparing. */
export function readPlainText(pdf: Pdfium, page: number): string {
  const textPage = pdf.FPDFText_LoadPage(page);
  if (textPage === 0) return '';
  try {
    const count = pdf.FPDFText_CountChars(textPage);
    return withMemory(pdf, 2 * count + 2, (buffer) => {
      pdf.FPDFText_GetText(textPage, 0, count, buffer);
      return pdf.pdfium.UTF16ToString(buffer);
    });
  } finally {
    pdf.FPDFText_ClosePage(textPage);
  }
}

interface Reading {
  readonly pdf: Pdfium;
  readonly textPage: number;
  readonly frame: PageFrame;
  readonly runs: Map<number, Run>;
  /** 16 bytes of PDFium's memory for answers. */
  readonly memory: number;
}

function readLetter(reading: Reading, index: number): Letter {
  const { pdf, textPage } = reading;
  const code = pdf.FPDFText_GetUnicode(textPage, index);
  const generated = pdf.FPDFText_IsGenerated(textPage, index) === 1;
  const unmapped = !generated && pdf.FPDFText_HasUnicodeMapError(textPage, index) === 1;
  const { font, invisible } = generated ? NO_RUN : runOf(reading, index);
  const box = letterBox(reading, index);
  return { text: letterText(code), font, box, generated, unmapped, invisible };
}

function letterText(code: number): string {
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? ''
    : String.fromCodePoint(code);
}

/** The letter's width and its font's height: boxes of one line are then of one height. */
function letterBox({ pdf, textPage, frame, memory }: Reading, index: number): Rect {
  pdf.FPDFText_GetLooseCharBox(textPage, index, memory);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdf.pdfium.HEAPF32.subarray(memory / 4, memory / 4 + 4);
  return shownRect(frame, left, bottom, right, top);
}

function runOf({ pdf, textPage, runs }: Reading, index: number): Run {
  const object = pdf.FPDFText_GetTextObject(textPage, index);
  const known = runs.get(object);
  if (known) return known;
  const run = {
    font: fontName(pdf, object),
    invisible: pdf.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE_MODE,
  };
  runs.set(object, run);
  return run;
}

function fontName(pdf: Pdfium, textObject: number): string {
  const font = pdf.FPDFTextObj_GetFont(textObject);
  if (font === 0) return '';
  return withMemory(pdf, 128, (buffer) => {
    const length = pdf.FPDFFont_GetBaseFontName(font, buffer, 128);
    return length > 128 ? '' : pdf.pdfium.UTF8ToString(buffer).replace(/^[A-Z]{6}\+/, '');
  });
}
