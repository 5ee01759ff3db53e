import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { TextStyle } from './flow.ts';

/** Tinos: drawn for Vietnamese too, and as wide as Times New Roman letter for letter, so lines break as in Word. */
const SUBSETS = ['vietnamese', 'latin', 'latin-ext'] as const;
const FACES = ['400-normal', '700-normal', '400-italic', '700-italic'] as const;
const FAMILY = SUBSETS.map((subset) => `"Typeset ${subset}"`).join(', ');

/** Height of a line of Times New Roman, and of what stands above the base line, in sizes of the font. */
export const LINE = { height: 1.15, ascent: 0.891, descent: 0.216 } as const;

let ruler: SKRSContext2D | undefined;

/** Makes the fonts known to the canvas; more than once does no harm. */
export function loadFonts(): void {
  if (GlobalFonts.has(`Typeset ${SUBSETS[0]}`)) return;
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@fontsource/tinos/package.json')),
    'files',
  );
  for (const subset of SUBSETS)
    for (const face of FACES)
      GlobalFonts.registerFromPath(join(folder, `tinos-${subset}-${face}.woff2`), `Typeset ${subset}`);
}

/** The font of a style as the canvas wants it. */
export function fontOf({ bold, italic, size }: TextStyle): string {
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${size}px ${FAMILY}`;
}

/** Width of a text in points. */
export function widthOf(text: string, style: TextStyle): number {
  if (!ruler) {
    loadFonts();
    ruler = createCanvas(1, 1).getContext('2d');
  }
  ruler.font = fontOf(style);
  return ruler.measureText(text).width;
}
