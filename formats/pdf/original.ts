import type { OpenOptions, Original, OriginalPage, PictureOptions } from '../original.ts';
import { openPdfFile, type PdfFile } from './document.ts';
import { drawPage } from './render.ts';
import { readScan, scanDpi } from './scan.ts';
import { checkSignatures } from './signatures.ts';
import { readTextLayer } from './text-layer.ts';
import { assertWhole } from './wholeness.ts';

/**
 * Opens a PDF as an original.
 *
 * @throws Problem `file-locked`, `file-damaged` or `too-many-pages`.
 */
export async function openPdf(path: string, options: OpenOptions): Promise<Original> {
  const file = await openPdfFile(path);
  await assertWhole(file, path).catch((error: unknown) => {
    file.close();
    throw error;
  });
  return {
    mediaType: 'application/pdf',
    pageCount: file.pageCount,
    page: (number) => pdfPage(file, number - 1),
    signatures: () => checkSignatures(file, path, options.trustedAuthorities),
    close: () => {
      file.close();
      return Promise.resolve();
    },
  };
}

async function pdfPage(file: PdfFile, index: number): Promise<OriginalPage> {
  const { pdf } = file;
  const size = await file.withPage(index, (page) => ({
    width: pdf.FPDF_GetPageWidthF(page),
    height: pdf.FPDF_GetPageHeightF(page),
  }));
  return {
    ...size,
    textLayer: () => file.withPage(index, (page) => readTextLayer(file, page, index)),
    picture: (options: PictureOptions) => file.withPage(index, (page) => drawPage(file, page, options)),
    scanDpi: () => file.withPage(index, (page) => scanDpi(pdf, page)),
    scan: () => readScan(file, index),
  };
}
