import type { Box, Turn } from '../../../model/page.ts';
import type { GreyPicture } from './grey.ts';
import { levelled, shrink, turned } from './transform.ts';

/** A picture made ready for OCR, and the way from its pixels back to the upright page. */
export interface PreparedPicture {
  readonly picture: GreyPicture;
  /** A box in fractions of the picture as one on the upright page. */
  toPage(box: Box): Box;
}

/** What is done to a picture. */
export interface Preparation {
  readonly turn: Turn;
  /** Degrees by which the lines of the turned page fall. */
  readonly skew: number;
  readonly scale: number;
}

/** Turns, scales and levels a picture. */
export async function prepare(
  original: GreyPicture,
  { turn, skew, scale }: Preparation,
): Promise<PreparedPicture> {
  const upright = await shrink(await turned(original, turn), scale);
  const picture = await levelled(upright, skew);
  const [cos, sin] = [Math.cos((skew * Math.PI) / 180), Math.sin((skew * Math.PI) / 180)];
  const toUpright = (x: number, y: number) => {
    const [dx, dy] = [x - picture.width / 2, y - picture.height / 2];
    return { x: upright.width / 2 + dx * cos - dy * sin, y: upright.height / 2 + dx * sin + dy * cos };
  };
  return {
    picture,
    toPage([x0, y0, x1, y1]) {
      const { width, height } = picture;
      const middle = toUpright(((x0 + x1) / 2) * width, ((y0 + y1) / 2) * height);
      const [halfWidth, halfHeight] = [((x1 - x0) / 2) * width, ((y1 - y0) / 2) * height];
      return [
        fraction(middle.x - halfWidth, upright.width),
        fraction(middle.y - halfHeight, upright.height),
        fraction(middle.x + halfWidth, upright.width),
        fraction(middle.y + halfHeight, upright.height),
      ];
    },
  };
}

/** Five digits: finer than a pixel of any screen. */
const fraction = (value: number, whole: number): number =>
  Math.round(Math.min(1, Math.max(0, value / whole)) * 100_000) / 100_000;
