import { components, type Component } from './components.ts';
import type { GreyPicture } from './grey.ts';

const INK = 160;

/**
 * The picture without what is drawn rather than written, and which an OCR engine takes for letters:
 * rules, such as the one under the motto, and specks of dirt. Frames and rings of stamps stay: taking
 * them away takes parts of the letters that they touch.
 *
 * @param letterHeight - of small letters, in pixels; the measure of all sizes.
 */
export function withoutDrawings(picture: GreyPicture, letterHeight: number): GreyPicture {
  const data = Uint8Array.from(picture.data);
  for (const component of components(picture, INK)) {
    if (!isDrawing(component, letterHeight)) continue;
    for (const { y, x0, x1 } of component.runs) {
      // One pixel more at each end: the soft edge.
      data.fill(
        255,
        y * picture.width + Math.max(0, x0 - 1),
        y * picture.width + Math.min(picture.width, x1 + 1),
      );
    }
  }
  return { ...picture, data };
}

function isDrawing({ x0, y0, x1, y1, area }: Component, letter: number): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  const thin = 0.4 * letter;
  const isRule = (width > 4 * letter && height < thin) || (height > 4 * letter && width < thin);
  const isSpeck = area < 0.012 * letter * letter;
  return isRule || isSpeck;
}
