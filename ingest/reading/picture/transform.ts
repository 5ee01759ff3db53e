import sharp, { type Sharp } from 'sharp';
import type { Turn } from '../../../model/page.ts';
import type { GreyPicture } from './grey.ts';

const open = ({ width, height, data }: GreyPicture) =>
  sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: false });

async function pixels(pipeline: Sharp): Promise<GreyPicture> {
  const { data, info } = await pipeline.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** The picture made smaller or bigger; itself at scale 1. */
export async function shrink(picture: GreyPicture, scale: number): Promise<GreyPicture> {
  if (scale === 1) return picture;
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  return pixels(open(picture).resize({ width, height, fit: 'fill', kernel: 'cubic' }));
}

/** The picture made wider, its height kept. */
export async function stretched(picture: GreyPicture, times: number): Promise<GreyPicture> {
  if (times === 1) return picture;
  const width = Math.round(picture.width * times);
  return pixels(open(picture).resize({ width, height: picture.height, fit: 'fill', kernel: 'cubic' }));
}

/** The picture turned clockwise. */
export async function turned(picture: GreyPicture, turn: Turn): Promise<GreyPicture> {
  return turn === 0 ? picture : pixels(open(picture).rotate(turn));
}

/** The picture rotated counter-clockwise about its middle, on white, so that lines that fall by `degrees` run level. */
export async function levelled(picture: GreyPicture, degrees: number): Promise<GreyPicture> {
  return degrees === 0 ? picture : pixels(open(picture).rotate(-degrees, { background: '#ffffff' }));
}

/** The part of the rows from `top` on. */
export function band(picture: GreyPicture, top: number, height: number): GreyPicture {
  const data = picture.data.subarray(top * picture.width, (top + height) * picture.width);
  return { width: picture.width, height, data };
}

/** A rectangle and how much white to put around it, in pixels; `x1` and `y1` exclusive. */
export interface Cut {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly margin: number;
}

/** The rectangle cut out of the picture, on white. */
export function cut(picture: GreyPicture, { x0, y0, x1, y1, margin }: Cut): GreyPicture {
  const [width, height] = [x1 - x0 + 2 * margin, y1 - y0 + 2 * margin];
  const data = new Uint8Array(width * height).fill(255);
  for (let y = y0; y < y1; y += 1) {
    const row = picture.data.subarray(y * picture.width + x0, y * picture.width + x1);
    data.set(row, (y - y0 + margin) * width + margin);
  }
  return { width, height, data };
}
