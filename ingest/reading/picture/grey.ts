import type { Picture } from '../../../formats/open.ts';

/** A grey picture: `width * height` bytes, row by row from the top left, 0 black, 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Red, green and blue weighed as the eye does (ITU-R BT.601), in 256ths. */
const RED = 77;
const GREEN = 150;
const BLUE = 29;

/**
 * A picture without its colours. Red light shows red as white: a seal hides no letter under it, while black
 * and blue ink stay dark.
 */
export function toGrey({ width, height, channels, data }: Picture): GreyPicture {
  if (channels === 1) return { width, height, data };
  const grey = new Uint8Array(width * height);
  for (let i = 0, from = 0; i < grey.length; i += 1, from += 3) {
    const [red = 0, green = 0, blue = 0] = [data[from], data[from + 1], data[from + 2]];
    grey[i] = Math.max(red, (red * RED + green * GREEN + blue * BLUE) >> 8);
  }
  return { width, height, data: grey };
}

/** A picture as it is seen from behind: left and right change places. */
export function mirrored({ width, height, data }: GreyPicture): GreyPicture {
  const seen = data.slice();
  for (let row = 0; row < seen.length; row += width) seen.subarray(row, row + width).reverse();
  return { width, height, data: seen };
}
