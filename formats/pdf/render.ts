import { MAX_DRAWN_PIXELS } from '../limits.ts';
import type { Picture, PictureOptions } from '../original.ts';
import { packPixels, type PixelLayout } from '../pixels.ts';
import type { PdfFile } from './document.ts';
import type { Pdfium } from './engine.ts';

const DRAW_ANNOTATIONS = 0x01;
const AS_RGB = 0x10;
const WHITE = 0xffffffff;
const POINTS_PER_INCH = 72;
/** PDFium's kind of bitmap with red, green, blue and a byte unused; form widgets need one in colour. */
const COLOUR = { format: 3, bytes: 4 } as const;

/** How PDFium is to draw. */
interface DrawOptions extends PictureOptions {
  /** Whether annotations and form widgets are drawn; they are, if nothing is said. */
  readonly annotations?: boolean;
}

/** Draws a loaded page with its annotations and form widgets. */
export function drawPage({ pdf, form }: PdfFile, page: number, options: DrawOptions): Picture {
  const pageWidth = pdf.FPDF_GetPageWidthF(page);
  const pageHeight = pdf.FPDF_GetPageHeightF(page);
  const dpi = affordableDpi(pageWidth, pageHeight, options.dpi);
  const width = pixels(pageWidth, dpi);
  const height = pixels(pageHeight, dpi);
  const bitmap = pdf.FPDFBitmap_CreateEx(width, height, COLOUR.format, 0, 0);
  if (bitmap === 0) throw new RangeError(`no memory for ${width} × ${height} pixels`);
  try {
    pdf.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    const annotations = options.annotations ?? true;
    const flags = annotations ? DRAW_ANNOTATIONS | AS_RGB : AS_RGB;
    pdf.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    if (annotations) pdf.FPDF_FFLDraw(form(), bitmap, page, 0, 0, width, height, 0, flags);
    const channels = options.grey === true ? 1 : 3;
    return { width, height, channels, data: copyPixels(pdf, bitmap, COLOUR.bytes, channels), dpi };
  } finally {
    pdf.FPDFBitmap_Destroy(bitmap);
  }
}

const pixels = (points: number, dpi: number): number =>
  Math.max(1, Math.round((points / POINTS_PER_INCH) * dpi));

function affordableDpi(width: number, height: number, wished: number): number {
  const pixelsAtWish = (width * height * wished * wished) / POINTS_PER_INCH ** 2;
  return pixelsAtWish <= MAX_DRAWN_PIXELS ? wished : wished * Math.sqrt(MAX_DRAWN_PIXELS / pixelsAtWish);
}

/** Copies a bitmap, whose pixels have that many bytes, out of PDFium's memory. */
export function copyPixels(
  pdf: Pdfium,
  bitmap: number,
  bytes: PixelLayout['bytes'],
  channels: 1 | 3,
): Uint8Array {
  const [width, height] = [pdf.FPDFBitmap_GetWidth(bitmap), pdf.FPDFBitmap_GetHeight(bitmap)];
  const stride = pdf.FPDFBitmap_GetStride(bitmap);
  const start = pdf.FPDFBitmap_GetBuffer(bitmap);
  const source = pdf.pdfium.HEAPU8.subarray(start, start + stride * height);
  return packPixels(source, { width, height, stride, bytes }, channels);
}
