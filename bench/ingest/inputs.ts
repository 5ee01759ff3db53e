import { PDFDocument, type SKRSContext2D } from '@napi-rs/canvas';
import type { Letter } from '../../samples/letter.ts';
import { LETTERS } from '../../samples/letters.ts';
import { PAPER, registerFonts, Typist } from '../../samples/paper.ts';
import { scanPage } from '../../samples/scan.ts';
import { typeLetter } from '../../samples/typing.ts';
import { scannedPdf } from '../../tests/pdf.ts';

/** Pixels of an A4 page at 200 dpi. */
const SCAN = { width: Math.round((PAPER.width * 200) / 72), height: Math.round((PAPER.height * 200) / 72) };

/** The sample letters over and over, each time with another line, so that no two files are alike. */
function letter(number: number): Letter {
  const sample = LETTERS[number % LETTERS.length];
  if (sample === undefined) throw new Error('there are no sample letters');
  return { ...sample, body: [...sample.body, `Văn bản thứ ${number} trong đợt đo.`] };
}

/** The words of the letter of this number. */
export const bodyOf = (number: number): string => letter(number).body.join(' ');

/** A born-digital letter: PDF, one page or two. */
export function typedLetter(number: number): Buffer {
  registerFonts();
  const pdf = new PDFDocument({ title: `letter ${number}` });
  typeLetter(pdf.beginPage(PAPER.width, PAPER.height) as SKRSContext2D, letter(number));
  pdf.endPage();
  return pdf.close();
}

/** A letter as from a scanner, at 200 dpi: a PDF of one page. */
export async function scannedLetter(number: number): Promise<Buffer> {
  registerFonts();
  const jpeg = await scanPage((page) => typeLetter(page, letter(number)), number);
  return scannedPdf([jpeg], SCAN.width, SCAN.height);
}

/** A long scan at 200 dpi. Its pages are one picture over and over, with a few lines on it, so that OCR is quick. */
export async function longScan(pages: number): Promise<Buffer> {
  registerFonts();
  const jpeg = await scanPage((page) => new Typist(page).paragraph(bodyOf(0)), 1);
  return scannedPdf(
    Array.from({ length: pages }, () => jpeg),
    SCAN.width,
    SCAN.height,
  );
}
