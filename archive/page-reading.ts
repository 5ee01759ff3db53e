import { sql } from 'kysely';
import type { PageReading, Turn } from '../model/page.ts';
import { restoreWords, type StoredWord } from './stored-words.ts';

/** A page with what a person typed for it. */
export interface PageRow {
  readonly document_id: string;
  readonly number: number;
  readonly text: string;
  readonly typed: string | null;
  readonly words: readonly StoredWord[];
  readonly method: 'text' | 'ocr';
  readonly engine: string;
  readonly model: string | null;
  readonly confidence: number;
  readonly width: number;
  readonly height: number;
  readonly turn: number;
}

/** The columns of a {@link PageRow}, of `pages p` joined with `typed_pages t`. */
export const pageColumns = sql`
  p.document_id, p.number, p.text, t.text as typed, p.words, p.method, p.engine, p.model, p.confidence,
  p.width, p.height, p.turn`;

/** `pages p` with what people typed. */
export const pagesWithTyped = sql`
  pages p left join typed_pages t on t.document_id = p.document_id and t.number = p.number`;

/** The page as it counts: what a person typed stands before what was read. */
export function toPageReading(row: PageRow): PageReading {
  const { number, engine, model, width, height } = row;
  const turn = row.turn as Turn;
  if (row.typed !== null) {
    return {
      number,
      text: row.typed,
      words: [],
      method: 'typed',
      engine,
      model,
      confidence: 1,
      width,
      height,
      turn,
    };
  }
  const words = restoreWords(row.words);
  const { text, method, confidence } = row;
  return { number, text, words, method, engine, model, confidence, width, height, turn };
}
