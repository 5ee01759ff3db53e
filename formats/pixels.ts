/** How pixels lie in memory. */
export interface PixelLayout {
  readonly width: number;
  readonly height: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
  /** Bytes of one pixel; the fourth is alpha or unused. */
  readonly bytes: 1 | 3 | 4;
}

/**
 * Pixels without padding and fourth bytes, in colour or grey (luma of ITU-R BT.601).
 *
 * @param source - grey, or red, green and blue in this order.
 */
export function packPixels(source: Uint8Array, layout: PixelLayout, channels: 1 | 3): Uint8Array {
  const { width, height, stride, bytes } = layout;
  const data = new Uint8Array(width * height * channels);
  let to = 0;
  for (let y = 0; y < height; y++) {
    const end = y * stride + width * bytes;
    for (let from = y * stride; from < end; from += bytes) {
      const red = source[from] ?? 0;
      const green = bytes === 1 ? red : (source[from + 1] ?? 0);
      const blue = bytes === 1 ? red : (source[from + 2] ?? 0);
      if (channels === 1) {
        data[to++] = (red * 77 + green * 151 + blue * 28) >> 8;
      } else {
        data[to++] = red;
        data[to++] = green;
        data[to++] = blue;
      }
    }
  }
  return data;
}
