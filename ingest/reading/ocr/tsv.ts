import { cleanText } from '../../../vietnamese/normalise.ts';

/** A word as the engine read it; box in pixels of the picture it was given. */
export interface OcrWord {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** 0..1. */
  readonly confidence: number;
}

/** Words that the engine put on one line, from left to right. */
export type OcrLine = readonly OcrWord[];

const WORD_LEVEL = '5';

/** Reads Tesseract's table of words (`tessedit_create_tsv`). */
export function parseTsv(tsv: string): OcrLine[] {
  const lines = new Map<string, OcrWord[]>();
  for (const row of tsv.split('\n')) {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, text] =
      row.split('\t');
    const clean = cleanText(text ?? '').trim();
    if (level !== WORD_LEVEL || clean === '') continue;
    const key = [page, block, paragraph, line].join('.');
    const words = lines.get(key) ?? [];
    lines.set(key, words);
    words.push({
      text: clean,
      x0: Number(left),
      y0: Number(top),
      x1: Number(left) + Number(width),
      y1: Number(top) + Number(height),
      confidence: Number(confidence) / 100,
    });
  }
  return [...lines.values()];
}
