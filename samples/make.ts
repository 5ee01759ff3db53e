/** Writes the sample set: `npm run samples`. The files are kept in the repository; run it after changing a letter. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, type SKRSContext2D } from '@napi-rs/canvas';
import type { Letter } from './letter.ts';
import { LETTERS } from './letters.ts';
import { PAPER, registerFonts } from './paper.ts';
import { pictureAsPdf, scanPage } from './scan.ts';
import { typeLetter } from './typing.ts';

async function letterAsPdf(letter: Letter, seed: number): Promise<Buffer> {
  if (letter.scanned) return pictureAsPdf(await scanPage((page) => typeLetter(page, letter), seed));
  const pdf = new PDFDocument({ title: letter.file });
  typeLetter(pdf.beginPage(PAPER.width, PAPER.height) as SKRSContext2D, letter);
  pdf.endPage();
  return pdf.close();
}

registerFonts();
const folder = join(import.meta.dirname, 'files');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [seed, letter] of LETTERS.entries()) {
  await writeFile(join(folder, letter.file), await letterAsPdf(letter, seed + 1));
  console.log(letter.file);
}
