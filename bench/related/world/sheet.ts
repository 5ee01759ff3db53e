import type { PageReading, Word } from '../../../model/page.ts';

/** What is written on a sheet, from top to bottom. */
export type Row =
  | { readonly kind: 'line'; readonly text: string; readonly place: 'left' | 'centre' | 'right' }
  /** A paragraph, wrapped. */
  | { readonly kind: 'body'; readonly text: string }
  /** Two blocks side by side; some readers give them line by line, some one after the other. */
  | {
      readonly kind: 'columns';
      readonly left: readonly string[];
      readonly right: readonly string[];
      readonly beside: boolean;
    }
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'gap' };

export const line = (text: string, place: 'left' | 'centre' | 'right' = 'left'): Row => ({
  kind: 'line',
  text,
  place,
});
export const body = (text: string): Row => ({ kind: 'body', text });
export const gap: Row = { kind: 'gap' };

/** A piece of a line: where it begins as a share of the paper's width. */
export interface Segment {
  readonly x: number;
  readonly text: string;
}

/** A line of a page in reading order; `row` counts lines from the top. */
export interface PageLine {
  readonly row: number;
  readonly segments: readonly Segment[];
}

/** Letters that a line across the page holds, and lines that a page holds. */
export const ACROSS = 84;
export const LINES = 40;
const LEFT = 0.14;
const WIDTH = 0.78;

/** Lays rows out on pages. */
export function layOut(rows: readonly Row[]): PageLine[][] {
  const pages: PageLine[][] = [[]];
  let used = 0;
  const turn = (): void => {
    pages.push([]);
    used -= LINES;
  };
  for (const { height, lines } of rows.map(blockOf)) {
    if (height <= 8 && used + height > LINES) {
      used = LINES;
      turn();
    }
    for (const { at, segments } of lines) {
      while (used + at >= LINES) turn();
      pages.at(-1)?.push({ row: used + at, segments });
    }
    used += height;
  }
  return pages.filter((page) => page.length > 0);
}

interface Block {
  readonly height: number;
  readonly lines: readonly { readonly at: number; readonly segments: readonly Segment[] }[];
}

function blockOf(row: Row): Block {
  switch (row.kind) {
    case 'gap':
      return { height: 1, lines: [] };
    case 'line':
      return stacked(
        wrap(row.text, row.place === 'left' ? ACROSS : 60).map((text) => [{ x: xOf(text, row.place), text }]),
      );
    case 'body':
      return stacked(wrap(row.text, ACROSS).map((text, i) => [{ x: i === 0 ? LEFT + 0.04 : LEFT, text }]));
    case 'columns':
      return columns(row.left, row.right, row.beside);
    case 'table':
      return stacked(row.rows.flatMap((cells) => tableLines(cells, row.widths)));
  }
}

const stacked = (lines: readonly (readonly Segment[])[]): Block => ({
  height: lines.length,
  lines: lines.map((segments, at) => ({ at, segments })),
});

function columns(left: readonly string[], right: readonly string[], beside: boolean): Block {
  const height = Math.max(left.length, right.length);
  const at = (text: string, middle: number): Segment => ({ x: middle - text.length * 0.0046, text });
  const rows = Array.from({ length: height }, (_, i) => i);
  const lefts = rows.flatMap((i) => (left[i] ? [{ at: i, segments: [at(left[i], 0.28)] }] : []));
  const rights = rows.flatMap((i) => (right[i] ? [{ at: i, segments: [at(right[i], 0.7)] }] : []));
  if (!beside) return { height, lines: [...lefts, ...rights] };
  const lines = rows.flatMap((i) => {
    const segments = [...lefts, ...rights].filter((one) => one.at === i).flatMap((one) => one.segments);
    return segments.length > 0 ? [{ at: i, segments }] : [];
  });
  return { height, lines };
}

/** A table's row; what does not fit into a cell goes on below, between the other cells' rest. */
function tableLines(cells: readonly string[], widths: readonly number[]): Segment[][] {
  const wrapped = cells.map((cell, i) => wrap(cell, widths[i] ?? 10));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    let x = LEFT;
    return wrapped.flatMap((cell, i) => {
      const here = x;
      x += ((widths[i] ?? 10) / ACROSS) * WIDTH;
      const text = cell[line];
      return text ? [{ x: here, text }] : [];
    });
  });
}

const xOf = (text: string, place: 'left' | 'centre' | 'right'): number =>
  place === 'left' ? LEFT : (place === 'centre' ? 0.53 : 0.7) - text.length * 0.0046;

function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const one of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + one.length >= width) lines.push(one);
    else lines[lines.length - 1] = last ? `${last} ${one}` : one;
  }
  return lines.filter((one) => one !== '');
}

/** A page as the product would read it from a text layer, or, `scanned`, from a clean scan. */
export function readingOf(lines: readonly PageLine[], number: number, scanned: boolean): PageReading {
  const words: Word[] = [];
  let text = '';
  for (const { row, segments } of lines) {
    if (text !== '') text += '\n';
    segments.forEach(({ x, text: piece }, i) => {
      if (i > 0) text += ' ';
      for (const found of piece.matchAll(/\S+/g)) {
        const x0 = Math.min(0.97, x + found.index * 0.0092);
        words.push({
          text: found[0],
          start: text.length + found.index,
          box: [x0, 0.06 + row * 0.022, Math.min(1, x0 + found[0].length * 0.0092), 0.078 + row * 0.022],
          confidence: scanned ? 0.93 : 1,
        });
      }
      text += piece;
    });
  }
  return {
    number,
    text,
    words,
    method: scanned ? 'ocr' : 'text',
    engine: 'generated',
    model: null,
    confidence: scanned ? 0.93 : 1,
    width: 595,
    height: 842,
    turn: 0,
  };
}
