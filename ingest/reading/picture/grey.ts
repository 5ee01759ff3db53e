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

/** A picture without its colours. */
export function toGrey({ width, height, channels, data }: Picture): GreyPicture {
  if (channels === 1) return { width, height, data };
  const grey = new Uint8Array(width * height);
  for (let i = 0, from = 0; i < grey.length; i += 1, from += 3) {
    grey[i] = ((data[from] ?? 0) * RED + (data[from + 1] ?? 0) * GREEN + (data[from + 2] ?? 0) * BLUE) >> 8;
  }
  return { width, height, data: grey };
}
