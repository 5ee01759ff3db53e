import { expect, test } from 'vitest';
import { toGrey } from './grey.ts';

test('black and blue ink stay dark, a red seal fades into the paper', () => {
  const inks = [
    [26, 26, 26],
    [42, 63, 168],
    [216, 40, 60],
    [246, 245, 240],
  ].flat();
  const { data } = toGrey({ width: 4, height: 1, channels: 3, dpi: 200, data: Uint8Array.from(inks) });
  const [black = 0, blue = 0, red = 0, paper = 0] = data;
  expect(Math.max(black, blue)).toBeLessThan(80);
  expect(Math.min(red, paper)).toBeGreaterThan(200);
});
