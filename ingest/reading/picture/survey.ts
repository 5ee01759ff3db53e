import { components, type Component } from './components.ts';
import type { GreyPicture } from './grey.ts';
import { linesDirection, type LinesDirection } from './lines-direction.ts';
import { shrink } from './transform.ts';

/** What a first look at a picture tells. */
export interface PictureSurvey extends LinesDirection {
  /** Height of most letters without their marks, in the picture's pixels; 0 on a blank page. */
  readonly letterHeight: number;
  /** Share of the page that is dark, 0..1; some 0.03 on a page of text. */
  readonly ink: number;
}

/** The look is taken at this size: enough to tell a letter from a speck. */
const LONG_SIDE = 1600;
/** Ink is darker than this after the paper was made white. */
const INK = 160;
/** Letters in pixels of the look: lower ones are marks and specks, higher ones lines and stamps. */
const LETTER = { lowest: 5, highest: 60, widest: 90 };

/** Takes a first look: is anything on the page, how big are the letters, which way do the lines run? */
export async function surveyPicture(picture: GreyPicture): Promise<PictureSurvey> {
  const scale = Math.min(1, LONG_SIDE / Math.max(picture.width, picture.height));
  const small = await shrink(picture, scale);
  const letters = components(small, INK).filter(isLetter);
  const ink = small.data.reduce((dark, value) => dark + (value < INK ? 1 : 0), 0) / small.data.length;
  return { ...linesDirection(letters), letterHeight: middleHeight(letters) / scale, ink };
}

function isLetter({ x0, y0, x1, y1, area }: Component): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  return (
    shorter >= 2 &&
    longer >= LETTER.lowest &&
    longer <= LETTER.widest &&
    shorter <= LETTER.highest &&
    area >= 0.1 * width * height
  );
}

/** Median over what is as wide as it is high, more or less: most letters are. */
function middleHeight(letters: readonly Component[]): number {
  const heights = letters
    .map(({ x0, y0, x1, y1 }) => [x1 - x0, y1 - y0] as const)
    .filter(([width, height]) => width < 2.5 * height && height < 2.5 * width)
    .map(([width, height]) => Math.min(width * 1.2, height))
    .sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}
