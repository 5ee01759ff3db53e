import { withMemory, type Pdfium } from './engine.ts';
import type { Point, Rect } from '../layout/rect.ts';
import type { PageFrame } from './geometry.ts';

/** A picture drawn on the page. */
export interface PageImage {
  /** PDFium's handle of the image object; lives as long as the loaded page. */
  readonly object: number;
  /** Its own size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Where its own corners come to stand on the page as shown. */
  readonly topLeft: Point;
  readonly topRight: Point;
  readonly bottomLeft: Point;
  readonly rect: Rect;
}

/** What is drawn on a page, in order. */
export interface PageSurvey {
  readonly images: readonly PageImage[];
  /** Whether something else is drawn after the last picture. */
  readonly drawnOver: boolean;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const TEXT = 1;
const IMAGE = 3;
const FORM = 5;
const INVISIBLE_MODE = 3;
/** Forms within forms deeper than this are not looked into. */
const MAX_DEPTH = 8;

/** Looks through what is drawn on a loaded page, groups (form objects) included. */
export function surveyPage(pdf: Pdfium, page: number, frame: PageFrame): PageSurvey {
  const images: PageImage[] = [];
  let drawnOver = false;
  const visit = (object: number, matrix: Matrix, depth: number): void => {
    const type = pdf.FPDFPageObj_GetType(object);
    if (type === FORM && depth < MAX_DEPTH) {
      const inner = multiply(matrixOf(pdf, object), matrix);
      const count = pdf.FPDFFormObj_CountObjects(object);
      for (let i = 0; i < count; i++) visit(pdf.FPDFFormObj_GetObject(object, i), inner, depth + 1);
    } else if (type === IMAGE) {
      images.push(pageImage(pdf, object, multiply(matrixOf(pdf, object), matrix), frame));
      drawnOver = false;
    } else if (type !== TEXT || pdf.FPDFTextObj_GetTextRenderMode(object) !== INVISIBLE_MODE) {
      drawnOver = true;
    }
  };
  const count = pdf.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) visit(pdf.FPDFPage_GetObject(page, i), IDENTITY, 0);
  return { images, drawnOver };
}

/** Share of the page covered by pictures, 0..1, counted on a grid. */
export function imageCover(images: readonly PageImage[], { width, height }: PageFrame): number {
  const GRID = 40;
  const covered = new Set<number>();
  for (const { rect } of images) {
    const from = (value: number, whole: number) => Math.max(0, Math.round((value / whole) * GRID));
    const to = (value: number, whole: number) => Math.min(GRID, Math.round((value / whole) * GRID));
    for (let y = from(rect.y0, height); y < to(rect.y1, height); y++)
      for (let x = from(rect.x0, width); x < to(rect.x1, width); x++) covered.add(y * GRID + x);
  }
  return covered.size / GRID ** 2;
}

function pageImage(pdf: Pdfium, object: number, matrix: Matrix, frame: PageFrame): PageImage {
  const corner = (x: number, y: number): Point => {
    const [a, b, c, d, e, f] = matrix;
    return frame.toShown(a * x + c * y + e, b * x + d * y + f);
  };
  const corners = [corner(0, 1), corner(1, 1), corner(0, 0), corner(1, 0)] as const;
  const [width, height] = withMemory(pdf, 8, (out) => {
    pdf.FPDFImageObj_GetImagePixelSize(object, out, out + 4);
    return [pdf.pdfium.getValue(out, 'i32'), pdf.pdfium.getValue(out + 4, 'i32')] as const;
  });
  const xs = corners.map((p) => p.x);
  const ys = corners.map((p) => p.y);
  return {
    object,
    width,
    height,
    topLeft: corners[0],
    topRight: corners[1],
    bottomLeft: corners[2],
    rect: { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) },
  };
}

function matrixOf(pdf: Pdfium, object: number): Matrix {
  return withMemory(pdf, 24, (out) => {
    if (!pdf.FPDFPageObj_GetMatrix(object, out)) return IDENTITY;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdf.pdfium.HEAPF32.subarray(out / 4, out / 4 + 6);
    return [a, b, c, d, e, f];
  });
}

/** First `m`, then `n` (ISO 32000-1, 8.3.4). */
function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}
