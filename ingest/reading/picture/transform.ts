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
