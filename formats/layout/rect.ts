/** A point of the page as shown: points (1/72 inch) from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the page as shown: points from the top left. */
export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Size of a page in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The point in the middle of a rectangle. */
export const centre = (rect: Rect): Point => ({ x: (rect.x0 + rect.x1) / 2, y: (rect.y0 + rect.y1) / 2 });

/** The smallest rectangle around all; at least one is given. */
export function around(rects: readonly Rect[]): Rect {
  return {
    x0: Math.min(...rects.map((r) => r.x0)),
    y0: Math.min(...rects.map((r) => r.y0)),
    x1: Math.max(...rects.map((r) => r.x1)),
    y1: Math.max(...rects.map((r) => r.y1)),
  };
}
