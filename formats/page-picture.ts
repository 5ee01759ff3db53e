import sharp from 'sharp';
import type { Turn } from '../model/page.ts';
import { openOriginal, type Original, type OriginalPage } from './open.ts';

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

/** Draws pages of originals, one after the other. */
export interface PagePictures {
  /**
   * The picture of a page as a person sees it, annotations and form widgets drawn.
   *
   * @param path - of an original, whose content never changes.
   * @param pageNumber - 1 for the first page.
   * @returns bytes of a WebP or JPEG file.
   * @throws Problem as {@link openOriginal}.
   */
  picture(path: string, pageNumber: number, options?: PagePictureOptions): Promise<Buffer>;
  /** Lets go of the original that was drawn last. */
  close(): Promise<void>;
}

/** An original is let go after this long without a page: it may be large. */
const KEPT_FOR_MS = 20_000;

/**
 * Keeps the original that was drawn last open, since its next page is mostly asked for next: a text of 200 pages is
 * otherwise set anew for each. One page at a time.
 *
 * @example
 * const pages = createPagePictures();
 * const bytes = await pages.picture(path, 1, { turn: 90, maxWidth: 1600 });
 */
export function createPagePictures(): PagePictures {
  let kept: { readonly path: string; readonly original: Original } | undefined;
  let timer: NodeJS.Timeout | undefined;

  const close = async (): Promise<void> => {
    clearTimeout(timer);
    const last = kept;
    kept = undefined;
    await last?.original.close();
  };

  async function open(path: string): Promise<Original> {
    if (kept?.path === path) return kept.original;
    await close();
    const original = await openOriginal(path, '', {});
    kept = { path, original };
    return original;
  }

  return {
    close,
    async picture(path, pageNumber, options = {}) {
      clearTimeout(timer);
      const original = await open(path);
      try {
        return await drawn(await original.page(pageNumber), options);
      } finally {
        timer = setTimeout(() => void close(), KEPT_FOR_MS).unref();
      }
    },
  };
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
