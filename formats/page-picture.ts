import sharp from 'sharp';
import type { Turn } from '../model/page.ts';
import { openOriginal, type MediaType, type OriginalPage } from './open.ts';

/** How the picture of a page is wanted. */
export interface PagePictureOptions {
  /** Clockwise turn that makes the page stand upright, after the file's own rotation. */
  readonly turn?: Turn;
  /** Width in pixels after the turn; scans are never blown up beyond their own pixels twice over. */
  readonly maxWidth?: number;
  readonly format?: 'webp' | 'jpeg';
}

const DEFAULT_WIDTH = 1240;
const POINTS_PER_INCH = 72;
const QUALITY = 82;

/**
 * The picture of a page as a person sees it, annotations and form widgets drawn.
 *
 * @param pageNumber - 1 for the first page.
 * @returns bytes of a WebP or JPEG file.
 * @throws Problem as {@link openOriginal}.
 *
 * @example
 * const bytes = await pagePicture(path, 'application/pdf', 1, { turn: 90, maxWidth: 1600 });
 */
export async function pagePicture(
  path: string,
  _mediaType: MediaType,
  pageNumber: number,
  options: PagePictureOptions = {},
): Promise<Buffer> {
  const original = await openOriginal(path, '', {});
  try {
    return await drawn(await original.page(pageNumber), options);
  } finally {
    await original.close();
  }
}

async function drawn(page: OriginalPage, options: PagePictureOptions): Promise<Buffer> {
  const { turn = 0, maxWidth = DEFAULT_WIDTH, format = 'webp' } = options;
  const upright = turn % 180 === 0 ? page.width : page.height;
  const { data, width, height, channels } = await page.picture({
    dpi: (maxWidth / upright) * POINTS_PER_INCH,
  });
  const picture = sharp(data, { raw: { width, height, channels }, limitInputPixels: false })
    .rotate(turn)
    .resize({ width: maxWidth, withoutEnlargement: true });
  return format === 'jpeg'
    ? picture.jpeg({ quality: QUALITY }).toBuffer()
    : picture.webp({ quality: QUALITY }).toBuffer();
}
