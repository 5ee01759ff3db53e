import type { GreyPicture } from './grey.ts';

const INK = 160;
/** Lines are longer than this many heights of small letters, strokes of letters are not. */
const LONG = 5;
/** And thinner than this. */
const THIN = 0.4;

/**
 * The picture without the straight lines of frames and tables, also where letters touch them: a letter
 * is thicker than the line that it stands on, so its own pixels stay.
 *
 * @param letterHeight - of small letters, in pixels.
 */
export function withoutFrames(picture: GreyPicture, letterHeight: number): GreyPicture {
  const { width, height } = picture;
  const data = Uint8Array.from(picture.data);
  const across = { along: 1, length: width, beside: width, count: height };
  const down = { along: width, length: height, beside: 1, count: width };
  for (const direction of [across, down]) wipe(picture.data, data, direction, letterHeight);
  return { width, height, data };
}

/** Rows or columns: steps between the pixels of one and between neighbours, and how many there are. */
interface Direction {
  readonly along: number;
  readonly length: number;
  readonly beside: number;
  readonly count: number;
}

function wipe(from: Uint8Array, to: Uint8Array, direction: Direction, letterHeight: number): void {
  const { along, length, beside, count } = direction;
  const [long, thin] = [LONG * letterHeight, THIN * letterHeight];
  for (let line = 0; line < count; line += 1) {
    for (let at = 0; at < length; at += 1) {
      const start = at;
      while (at < length && (from[line * beside + at * along] ?? 255) < INK) at += 1;
      if (at - start < long) continue;
      for (let i = start; i < at; i += 1) wipeAcross(from, to, { direction, line, at: i, thin });
    }
  }
}

interface Spot {
  readonly direction: Direction;
  readonly line: number;
  readonly at: number;
  readonly thin: number;
}

/** Makes a line's pixel white with those beside it and its soft edges, unless it is thicker than a line. */
function wipeAcross(from: Uint8Array, to: Uint8Array, { direction, line, at, thin }: Spot): void {
  const { along, beside, count } = direction;
  const pixel = (i: number): number => i * beside + at * along;
  let [first, last] = [line, line];
  while (first > 0 && line - first <= thin && (from[pixel(first - 1)] ?? 255) < INK) first -= 1;
  while (last < count - 1 && last - line <= thin && (from[pixel(last + 1)] ?? 255) < INK) last += 1;
  if (last - first + 1 > thin) return;
  for (let i = Math.max(0, first - 1); i <= Math.min(count - 1, last + 1); i += 1) to[pixel(i)] = 255;
}
