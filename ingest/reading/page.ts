import type { Original, OriginalPage, TextLayer } from '../../formats/open.ts';
import type { PageReading } from '../../model/page.ts';
import { isPageText } from './layer-quality.ts';
import type { OcrEngine } from './ocr/engine.ts';
import { readPicture } from './ocr/read-picture.ts';
import { toGrey, type GreyPicture } from './picture/grey.ts';
import { paintWhite } from './picture/paint.ts';
import { nameAndVersion } from './versions.ts';

/** What gives the text of a text layer: PDFium, or our own typesetting of Word and text files. */
const PDF_ENGINE = nameAndVersion('@embedpdf/pdfium');
const OWN_ENGINE = 'tra-ho-so';
const PDF = 'application/pdf';

/** A page that is not a scan is drawn at this resolution for OCR. */
const DRAWN_DPI = 200;
/** A scan finer than this is not worth its pixels. */
const FINEST_DPI = 300;

/** Reads one page: from its text layer when that is the page's text, by OCR otherwise. */
export async function readPage(original: Original, number: number, engine: OcrEngine): Promise<PageReading> {
  const page = await original.page(number);
  const layer = await page.textLayer();
  if (layer !== null && isPageText(layer, original.mediaType !== PDF))
    return fromLayer(original, page, number, layer);
  const { text, words, turn, confidence } = await readPicture(await pictureFor(page, layer), engine);
  const size = upright(page, turn);
  const { name, model } = engine;
  return { number, text, words, method: 'ocr', engine: name, model, confidence, ...size, turn };
}

function fromLayer(
  original: Original,
  page: OriginalPage,
  number: number,
  { text, words, turn }: TextLayer,
): PageReading {
  const size = upright(page, turn);
  return {
    number,
    text,
    words,
    method: 'text',
    engine: original.mediaType === PDF ? PDF_ENGINE : OWN_ENGINE,
    model: null,
    confidence: 1,
    ...size,
    turn,
  };
}

/** The scan as the file holds it, else the page as it is drawn, without signature stamps. */
async function pictureFor(page: OriginalPage, layer: TextLayer | null): Promise<GreyPicture> {
  const scan = await page.scan();
  if (scan !== null) return toGrey(scan);
  const dpi = Math.min((await page.scanDpi()) ?? DRAWN_DPI, FINEST_DPI);
  const drawn = toGrey(await page.picture({ dpi, grey: true }));
  return paintWhite(drawn, layer?.hints.stamps.map((stamp) => stamp.box) ?? []);
}

const upright = ({ width, height }: OriginalPage, turn: number): { width: number; height: number } =>
  turn % 180 === 0 ? { width, height } : { width: height, height: width };
