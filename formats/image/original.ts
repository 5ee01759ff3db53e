import sharp, { type Metadata } from 'sharp';
import { Problem } from '../../problems/problem.ts';
import { MAX_DRAWN_PIXELS, MAX_GIVEN_PIXELS } from '../limits.ts';
import type { MediaType, Original, OriginalPage, Picture } from '../original.ts';
import { tiffPages, type TiffPage } from './tiff.ts';

const POINTS_PER_INCH = 72;
/** Long side of an A4 sheet in points. */
const A4_LONG_SIDE = 842;
/** A density outside this is a camera's or a program's filler, not a scanner's. */
const BELIEVABLE_DPI = { from: 90, to: 2400 };

/**
 * Opens a JPEG, PNG or TIFF: each picture in it is a page.
 *
 * @throws Problem `file-damaged`, `file-too-large` or `too-many-pages`.
 */
export async function openImage(path: string, mediaType: MediaType): Promise<Original> {
  const pages: readonly TiffPage[] =
    mediaType === 'image/tiff' ? await tiffPages(path) : [{ index: 0, resolution: null }];
  if (pages.length === 0) throw new Problem('file-damaged');
  return {
    mediaType,
    pageCount: pages.length,
    page: async (number) => {
      const page = pages[number - 1];
      if (!page) throw new RangeError(`no page ${number}`);
      return imagePage(path, page);
    },
    signatures: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}

async function imagePage(path: string, { index, resolution }: TiffPage): Promise<OriginalPage> {
  const metadata = await decoding(() => open(path, index).metadata());
  const sheet = measure(metadata, resolution);
  const [width, height] = [inPoints(sheet.width, sheet.dpi), inPoints(sheet.height, sheet.dpi)];
  const grey = metadata.space === 'b-w' || metadata.space === 'grey16';
  const decode = (dpi: number, wantsGrey: boolean): Promise<Picture> =>
    decoding(() => pixels(path, index, sheet, affordable(sheet, dpi), grey || wantsGrey));
  return {
    width,
    height,
    textLayer: () => Promise.resolve(null),
    picture: (options) => decode(options.dpi, options.grey === true),
    scanDpi: () => Promise.resolve(sheet.dpi),
    scan: () => decode(sheet.dpi, false),
  };
}

const inPoints = (length: number, dpi: number): number => (length / dpi) * POINTS_PER_INCH;

/** A picture as it is shown: upright, its pixels square. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

function measure(metadata: Metadata, resolution: TiffPage['resolution']): Sheet {
  const stretch = resolution ? Math.max(resolution.x, resolution.y) : 1;
  const wide = metadata.width * (resolution ? stretch / resolution.x : 1);
  const high = metadata.height * (resolution ? stretch / resolution.y : 1);
  const onSide = (metadata.orientation ?? 1) >= 5;
  const [width, height] = (onSide ? [high, wide] : [wide, high]).map(Math.round) as [number, number];
  const claimed = resolution ? stretch : (metadata.density ?? 0);
  const believed = claimed >= BELIEVABLE_DPI.from && claimed <= BELIEVABLE_DPI.to;
  return {
    width,
    height,
    dpi: believed ? claimed : (Math.max(width, height) / A4_LONG_SIDE) * POINTS_PER_INCH,
  };
}

/** The dpi wished for, or as much of it as the cap on pixels leaves. */
function affordable({ width, height, dpi }: Sheet, wished: number): number {
  const pixelsAtWish = width * height * (wished / dpi) ** 2;
  return pixelsAtWish <= MAX_DRAWN_PIXELS ? wished : wished * Math.sqrt(MAX_DRAWN_PIXELS / pixelsAtWish);
}

/** Decodes a page: upright, on white, eight bits a channel. */
async function pixels(
  path: string,
  index: number,
  sheet: Sheet,
  dpi: number,
  grey: boolean,
): Promise<Picture> {
  const size = {
    width: Math.max(1, Math.round((sheet.width * dpi) / sheet.dpi)),
    height: Math.max(1, Math.round((sheet.height * dpi) / sheet.dpi)),
  };
  const { data, info } = await open(path, index)
    .autoOrient()
    .flatten({ background: 'white' })
    .resize({ ...size, fit: 'fill' })
    .toColourspace(grey ? 'b-w' : 'srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: info.channels === 1 ? 1 : 3, data, dpi };
}

const open = (path: string, page: number) =>
  sharp(path, { page, failOn: 'error', limitInputPixels: MAX_GIVEN_PIXELS, sequentialRead: true });

/** Turns what the decoder says into a problem a clerk understands. */
async function decoding<T>(decode: () => Promise<T>): Promise<T> {
  try {
    return await decode();
  } catch (cause) {
    const tooLarge = cause instanceof Error && cause.message.includes('exceeds pixel limit');
    throw new Problem(tooLarge ? 'file-too-large' : 'file-damaged', { cause });
  }
}
