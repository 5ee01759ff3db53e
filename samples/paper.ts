import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

/** A4 in points. */
export const PAPER = { width: 595, height: 842, left: 85, right: 43, top: 57, line: 20 } as const;

const TEXT_WIDTH = PAPER.width - PAPER.left - PAPER.right;
const FONT = '"Tinos", "Tinos Vietnamese"';

/** Registers Tinos, which has the widths of Times New Roman, the typeface Nghị định 30/2020 asks for. */
export function registerFonts(): void {
  const files = join(dirname(createRequire(import.meta.url).resolve('@fontsource/tinos/package.json')), 'files');
  for (const weight of ['400', '700']) {
    GlobalFonts.registerFromPath(join(files, `tinos-latin-${weight}-normal.woff2`), 'Tinos');
    GlobalFonts.registerFromPath(join(files, `tinos-vietnamese-${weight}-normal.woff2`), 'Tinos Vietnamese');
  }
}

/** Where a line stands: from the left edge of the text, or centred on a share of the paper's width. */
export type Place = { readonly centre: number } | { readonly left: number };

/** Writes lines down a page, as a typist would. */
export class Typist {
  y = PAPER.top;
  private readonly page: SKRSContext2D;

  constructor(page: SKRSContext2D) {
    this.page = page;
    page.fillStyle = '#000';
  }

  /** One line at the present height; does not move on. */
  put(text: string, place: Place, { bold = false, size = 13 } = {}): void {
    this.page.font = `${bold ? 'bold ' : ''}${String(size)}px ${FONT}`;
    const width = this.page.measureText(text).width;
    const x = 'centre' in place ? place.centre * PAPER.width - width / 2 : PAPER.left + place.left;
    this.page.fillText(text, x, this.y);
  }

  /** Moves down by some lines. */
  down(lines = 1): void {
    this.y += lines * PAPER.line;
  }

  /** Lines of words within a width in points, the first one indented; moves on after each. */
  paragraph(text: string, { indent = 28, width = TEXT_WIDTH, centre = false } = {}): void {
    const font = `${centre ? 'bold ' : ''}13px ${FONT}`;
    this.wrap(text, font, width, indent).forEach((line, i) => {
      this.put(line, centre ? { centre: 0.52 } : { left: i === 0 ? indent : 0 }, { bold: centre });
      this.down();
    });
  }

  private wrap(text: string, font: string, width: number, indent: number): string[] {
    this.page.font = font;
    const lines: string[] = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      const longer = line ? `${line} ${word}` : word;
      const room = width - (lines.length === 1 ? indent : 0);
      if (line && this.page.measureText(longer).width > room) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  }
}
