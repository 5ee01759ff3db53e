import { MAX_DRAWN_PIXELS } from '../limits.ts';
import type { Picture, PictureOptions } from '../original.ts';
import type { PdfFile } from './document.ts';
import type { Pdfium } from './engine.ts';

const DRAW_ANNOTATIONS = 0x01;
const AS_RGB = 0x10;
const WHITE = 0xffffffff;
const POINTS_PER_INCH = 72;
/** PDFium's kinds of bitmap, by channels: grey, and RGB with a byte unused. */
const GREY = { format: 1, bytes: 1 } as const;
const COLOUR = { format: 3, bytes: 4 } as const;

/** Draws a loaded page with its annotations and form widgets. */
export function drawPage({ pdf, form }: PdfFile, page: number, options: PictureOptions): Picture {
  const pageWidth = pdf.FPDF_GetPageWidthF(page);
  const pageHeight = pdf.FPDF_GetPageHeightF(page);
  const dpi = affordableDpi(pageWidth, pageHeight, options.dpi);
  const width = pixels(pageWidth, dpi);
  const height = pixels(pageHeight, dpi);
  const kind = options.grey === true ? GREY : COLOUR;
  const bitmap = pdf.FPDFBitmap_CreateEx(width, height, kind.format, 0, 0);
  if (bitmap === 0) throw new RangeError(`no memory for ${width} × ${height} pixels`);
  try {
    pdf.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdf.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, DRAW_ANNOTATIONS | AS_RGB);
    pdf.FPDF_FFLDraw(form(), bitmap, page, 0, 0, width, height, 0, DRAW_ANNOTATIONS | AS_RGB);
    const data = copyPixels(pdf, bitmap, width, height, kind.bytes);
    return { width, height, channels: kind === GREY ? 1 : 3, data, dpi };
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

/** Copies a bitmap out of PDFium's memory, without padding and the unused byte. */
export function copyPixels(
  pdf: Pdfium,
  bitmap: number,
  width: number,
  height: number,
  bytes: 1 | 3 | 4,
): Uint8Array {
  const stride = pdf.FPDFBitmap_GetStride(bitmap);
  const start = pdf.FPDFBitmap_GetBuffer(bitmap);
  const source = pdf.pdfium.HEAPU8.subarray(start, start + stride * height);
  const channels = Math.min(bytes, 3);
  const data = new Uint8Array(width * height * channels);
  for (let y = 0, to = 0; y < height; y++) {
    const row = source.subarray(y * stride, y * stride + width * bytes);
    if (bytes === channels) {
      data.set(row, to);
      to += row.length;
      continue;
    }
    for (let from = 0; from < row.length; from += bytes) {
      data[to++] = row[from] ?? 0;
      data[to++] = row[from + 1] ?? 0;
      data[to++] = row[from + 2] ?? 0;
    }
  }
  return data;
}
