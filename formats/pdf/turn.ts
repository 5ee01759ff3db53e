import type { Turn } from '../../model/page.ts';
import type { Point, Rect, Size } from '../layout/rect.ts';
import type { PlacedWord } from './words.ts';

/** Clockwise turn that makes most of the text run from left to right. */
export function textTurn(words: readonly PlacedWord[]): Turn {
  const votes: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { start, end } of words) {
    const across = end.x - start.x;
    const down = end.y - start.y;
    if (Math.abs(across) >= Math.abs(down)) votes[across >= 0 ? 0 : 180] += Math.abs(across);
    else votes[down >= 0 ? 270 : 90] += Math.abs(down);
  }
  const turns = [0, 90, 180, 270] as const;
  return turns.reduce((best, turn) => (votes[turn] > votes[best] ? turn : best), 0);
}

/** Where a point comes to stand when the page is turned. */
function turnPoint({ x, y }: Point, { width, height }: Size, turn: Turn): Point {
  if (turn === 90) return { x: height - y, y: x };
  if (turn === 180) return { x: width - x, y: height - y };
  if (turn === 270) return { x: y, y: width - x };
  return { x, y };
}

/** Where a rectangle comes to stand when the page is turned. */
export function turnRect(rect: Rect, page: Size, turn: Turn): Rect {
  const a = turnPoint({ x: rect.x0, y: rect.y0 }, page, turn);
  const b = turnPoint({ x: rect.x1, y: rect.y1 }, page, turn);
  return { x0: Math.min(a.x, b.x), y0: Math.min(a.y, b.y), x1: Math.max(a.x, b.x), y1: Math.max(a.y, b.y) };
}
