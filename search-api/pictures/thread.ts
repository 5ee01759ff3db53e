import { pagePicture } from '../../formats/page-picture.ts';
import type { PictureTask } from './pictures.ts';

/** The drawing thread's one task: a page of an original as the bytes of a WebP file. */
export default ({ path, mediaType, page, turn, width }: PictureTask): Promise<Uint8Array> =>
  pagePicture(path, mediaType, page, { turn, maxWidth: width, format: 'webp' });
