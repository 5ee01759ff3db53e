import { createPagePictures } from '../../formats/page-picture.ts';
import type { PictureTask } from './pictures.ts';

const pages = createPagePictures();

/** The drawing thread's one task: a page of an original as the bytes of a WebP file. */
export default ({ path, page, turn, width }: PictureTask): Promise<Uint8Array> =>
  pages.picture(path, page, { turn, maxWidth: width, format: 'webp' });
