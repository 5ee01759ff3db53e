import type { OriginalPage, Picture } from '../../formats/open.ts';
import type { PageReading, Word } from '../../model/page.ts';
import type { GreyPicture, OcrEngine } from './ocr/engine.ts';

const OCR_DPI = 200;
const LETTERS = /\p{L}/gu;

/** Reads one page: from its text layer when that is the page's text, by OCR otherwise. */
export async function readPage(page: OriginalPage, number: number, engine: OcrEngine): Promise<PageReading> {
  const { width, height } = page;
  const layer = await page.textLayer();
  if (layer !== null && (layer.text.match(LETTERS)?.length ?? 0) > 100) {
    return {
      number,
      text: layer.text,
      words: layer.words,
      method: 'text',
      engine: 'pdfium',
      model: null,
      confidence: 1,
      width,
      height,
      turn: 0,
    };
  }
  const picture = grey((await page.scan()) ?? (await page.picture({ dpi: OCR_DPI, grey: true })));
  const lines = await engine.recognise(picture);
  const words: Word[] = [];
  let text = '';
  for (const line of lines) {
    for (const [i, word] of line.entries()) {
      if (i > 0) text += ' ';
      const { x0, y0, x1, y1, confidence } = word;
      words.push({
        text: word.text,
        start: text.length,
        confidence,
        box: [x0 / picture.width, y0 / picture.height, x1 / picture.width, y1 / picture.height],
      });
      text += word.text;
    }
    text += '\n';
  }
  const confidence =
    words.length === 0 ? 1 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  return {
    number,
    text: text.trim(),
    words,
    method: 'ocr',
    engine: engine.name,
    model: engine.model,
    confidence,
    width,
    height,
    turn: 0,
  };
}

function grey({ width, height, channels, data }: Picture): GreyPicture {
  if (channels === 1) return { width, height, data };
  const out = new Uint8Array(width * height);
  for (let i = 0; i < out.length; i += 1) {
    out[i] = ((data[3 * i] ?? 0) * 77 + (data[3 * i + 1] ?? 0) * 150 + (data[3 * i + 2] ?? 0) * 29) >> 8;
  }
  return { width, height, data: out };
}
