import { describe, expect, it } from 'vitest';
import { withoutFrames } from './frames.ts';

/** 200 × 60 with ink where the rectangles are: left, top, width, height. */
function drawn(rectangles: readonly (readonly [number, number, number, number])[]) {
  const picture = { width: 200, height: 60, data: new Uint8Array(12_000).fill(255) };
  for (const [left, top, width, height] of rectangles) {
    for (let y = top; y < top + height; y += 1) picture.data.fill(0, y * 200 + left, y * 200 + left + width);
  }
  return picture;
}
const ink = ({ data }: { data: Uint8Array }): number => data.filter((grey) => grey < 128).length;

describe('withoutFrames', () => {
  it('takes a line away and leaves the letter that stands on it', () => {
    const clean = withoutFrames(
      drawn([
        [10, 40, 180, 3],
        [50, 24, 4, 16],
      ]),
      16,
    );
    expect(ink(clean)).toBeGreaterThanOrEqual(4 * 16);
    expect(ink(clean)).toBeLessThan(4 * 22);
    expect(clean.data[41 * 200 + 150]).toBe(255);
  });

  it('leaves thick and short strokes', () => {
    const picture = drawn([
      [10, 10, 60, 3],
      [10, 20, 150, 12],
    ]);
    expect(withoutFrames(picture, 16).data).toEqual(picture.data);
  });
});
