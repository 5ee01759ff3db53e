import { mediaTypeOf } from './media-type.ts';
import type { OpenOptions, Original } from './original.ts';
import { openDocx } from './docx/original.ts';
import { openImage } from './image/original.ts';
import { openPdf } from './pdf/original.ts';
import { openText } from './text/original.ts';

export type * from './original.ts';

/**
 * Opens an original, whatever it is: the content decides, the name does not.
 *
 * @param fileName - the name it came with, for problems to mention.
 * @throws Problem `file-empty`, `file-locked`, `file-damaged`, `file-not-a-document`,
 *   `file-too-large` or `too-many-pages`.
 *
 * @example
 * const original = await openOriginal('/data/ab/cd…', 'quyết định.pdf', {});
 * const page = await original.page(1);
 * const layer = await page.textLayer();
 * await original.close();
 */
export async function openOriginal(path: string, fileName: string, options: OpenOptions): Promise<Original> {
  const mediaType = await mediaTypeOf(path, fileName);
  switch (mediaType) {
    case 'application/pdf':
      return openPdf(path, options);
    case 'image/jpeg':
    case 'image/png':
    case 'image/tiff':
      return openImage(path, mediaType);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return openDocx(path);
    case 'text/plain':
      return openText(path);
  }
}
