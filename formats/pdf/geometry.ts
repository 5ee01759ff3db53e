import type { Point, Rect, Size } from '../layout/rect.ts';
import { withMemory, type Pdfium } from './engine.ts';

/** How a loaded page is shown: its size, and the way from PDF's own coordinates to it. */
export interface PageFrame extends Size {
  toShown(x: number, y: number): Point;
}

/** Steps that PDFium is asked to divide the page into, to learn how it turns and crops. */
const STEPS = 1_000_000;
/** Far enough apart in PDF coordinates that rounding to steps does not show. */
const SPAN = 1000;

/** Frame of a loaded page, its rotation entry and crop box taken in. */
export function pageFrame(pdf: Pdfium, page: number): PageFrame {
  const width = pdf.FPDF_GetPageWidthF(page);
  const height = pdf.FPDF_GetPageHeightF(page);
  const shown = (x: number, y: number): Point =>
    withMemory(pdf, 8, (out) => {
      pdf.FPDF_PageToDevice(page, 0, 0, STEPS, STEPS, 0, x, y, out, out + 4);
      return {
        x: (pdf.pdfium.getValue(out, 'i32') / STEPS) * width,
        y: (pdf.pdfium.getValue(out + 4, 'i32') / STEPS) * height,
      };
    });
  const o = shown(0, 0);
  const right = shown(SPAN, 0);
  const up = shown(0, SPAN);
  const [xx, xy] = [(right.x - o.x) / SPAN, (right.y - o.y) / SPAN];
  const [yx, yy] = [(up.x - o.x) / SPAN, (up.y - o.y) / SPAN];
  return { width, height, toShown: (x, y) => ({ x: o.x + x * xx + y * yx, y: o.y + x * xy + y * yy }) };
}

/** The rectangle around two opposite corners in PDF's own coordinates, as shown. */
export function shownRect(frame: PageFrame, left: number, bottom: number, right: number, top: number): Rect {
  const a = frame.toShown(left, bottom);
  const b = frame.toShown(right, top);
  return {
    x0: Math.min(a.x, b.x),
    y0: Math.min(a.y, b.y),
    x1: Math.max(a.x, b.x),
    y1: Math.max(a.y, b.y),
  };
}
