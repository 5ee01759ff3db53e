import type { Box } from '../../../model/page.ts';
import type { GreyPicture } from './grey.ts';

/** The picture with each box painted white; itself when there is none. */
export function paintWhite(picture: GreyPicture, boxes: readonly Box[]): GreyPicture {
  if (boxes.length === 0) return picture;
  const { width, height } = picture;
  const data = Uint8Array.from(picture.data);
  for (const [x0, y0, x1, y1] of boxes) {
    for (let y = Math.floor(y0 * height); y < Math.min(height, Math.ceil(y1 * height)); y += 1) {
      data.fill(255, y * width + Math.floor(x0 * width), y * width + Math.ceil(x1 * width));
    }
  }
  return { width, height, data };
}
