import { PDFDocument, type SKRSContext2D } from '@napi-rs/canvas';
import type { Petition } from '../../samples/letter.ts';
import { PAPER, registerFonts, Typist } from '../../samples/paper.ts';
import { scanPage } from '../../samples/scan.ts';
import { typeLetter } from '../../samples/typing.ts';
import { scannedPdf } from '../../tests/pdf.ts';
import { createCase, ofRespect, subjectOf } from '../relevance/corpus/case.ts';
import { fill } from '../relevance/corpus/matter.ts';
import { MATTERS } from '../relevance/corpus/matters/all.ts';
import { createPerson } from '../relevance/corpus/people.ts';
import { COMMUNES } from '../relevance/corpus/places.ts';
import { createRandom } from '../relevance/corpus/random.ts';

/** Pixels of an A4 page at 200 dpi. */
const SCAN = { width: Math.round((PAPER.width * 200) / 72), height: Math.round((PAPER.height * 200) / 72) };

/** A petition by someone of their own on a matter of their own: forty copies of one letter would be linked forty times over. */
function letter(number: number): Petition {
  const random = createRandom(number + 1);
  const matter = random.pick(MATTERS);
  const person = createPerson(random, random.pick(COMMUNES));
  const begun = new Date(Date.UTC(random.whole(2012, 2024), random.whole(0, 11), random.whole(1, 28)));
  const one = createCase(random, { id: String(number), matter, person, begun, aside: null });
  const { slots } = one;
  return {
    form: 'petition',
    file: `${number}.pdf`,
    scanned: false,
    kind: 'khiếu nại',
    place: slots.xa,
    date: begun.toISOString().slice(0, 10),
    about: subjectOf(random, one),
    to: [slots.ubh],
    name: person.name,
    born: person.born,
    identityNumber: person.identityNumber,
    phone: person.phone,
    address: [person.hamlet, slots.xa, slots.huyen, person.home.province].join(', '),
    respondent: fill(matter.respondent, slots),
    body: [
      ...random.some(matter.background, 2).map((sentence) => fill(sentence, slots)),
      ...ofRespect(random, one, 2),
      `Văn bản thứ ${number} trong đợt đo.`,
    ],
  };
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
