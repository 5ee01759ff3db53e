import sharp from 'sharp';
import type { Turn } from '../../model/page.ts';
import { MAX_DRAWN_PIXELS } from '../limits.ts';
import type { Picture } from '../original.ts';
import { shownAnnotations } from './annotations.ts';
import type { PdfFile } from './document.ts';
import type { Pdfium } from './engine.ts';
import { pageFrame, type PageFrame } from './geometry.ts';
import { copyPixels } from './render.ts';
import { surveyPage, type PageImage } from './survey.ts';

/** How far an edge of the picture may stand from the page's, as a share of the page. */
const EDGE_TOLERANCE = 0.01;
/** Below this share of the page a picture is an illustration, not a scan. */
const MOST_OF_PAGE = 0.7;
const POINTS_PER_INCH = 72;
/** PDFium's kinds of bitmap: grey; BGR; BGR and a byte unused; BGR and alpha. */
const BYTES_OF_FORMAT: Readonly<Record<number, 1 | 3 | 4>> = { 1: 1, 2: 3, 3: 4, 4: 4 };

/** A scan as the file holds it, and how it has to be turned to be shown. */
interface Embedded {
  readonly picture: Picture;
  readonly turn: Turn;
  /** Size to be shown at: other than the turned picture's own when its pixels are not square. */
  readonly width: number;
  readonly height: number;
}

/** The page's scan, see `OriginalPage.scan`. */
export async function readScan(file: PdfFile, index: number): Promise<Picture | null> {
  const embedded = await file.withPage(index, (page) => embeddedScan(file.pdf, page));
  if (!embedded) return null;
  const { picture, turn, width, height } = embedded;
  if (turn === 0 && picture.width === width && picture.height === height) return picture;
  const raw = { width: picture.width, height: picture.height, channels: picture.channels };
  const { data, info } = await sharp(picture.data, { raw, limitInputPixels: false })
    .rotate(turn)
    .resize({ width, height, fit: 'fill' })
    .toColourspace(picture.channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...picture, data, width: info.width, height: info.height };
}

/** Resolution of the picture that covers most of the page; `null` when none does. */
export function scanDpi(pdf: Pdfium, page: number): number | null {
  const frame = pageFrame(pdf, page);
  const area = ({ rect }: PageImage) => (rect.x1 - rect.x0) * (rect.y1 - rect.y0);
  const largest = surveyPage(pdf, page, frame)
    .images.toSorted((a, b) => area(b) - area(a))
    .at(0);
  if (!largest || area(largest) < MOST_OF_PAGE * frame.width * frame.height) return null;
  return resolution(largest);
}

function embeddedScan(pdf: Pdfium, page: number): Embedded | null {
  const frame = pageFrame(pdf, page);
  const { images, drawnOver } = surveyPage(pdf, page, frame);
  const [image] = images;
  if (!image || images.length > 1 || drawnOver || shownAnnotations(pdf, page, frame).length > 0) return null;
  if (!covers(image, frame) || image.width * image.height > MAX_DRAWN_PIXELS) return null;
  const turn = turnOf(image);
  if (turn === null || pdf.FPDFPageObj_HasTransparency(image.object)) return null;
  const dpi = resolution(image);
  const picture = decode(pdf, image, dpi);
  if (!picture) return null;
  const width = Math.round((frame.width / POINTS_PER_INCH) * dpi);
  const height = Math.round((frame.height / POINTS_PER_INCH) * dpi);
  return { picture, turn, ...squarePixels(image, turn, width, height) };
}

/** The picture's own size unless its pixels are plainly not square, as in a fax (204 × 98 dpi). */
function squarePixels(
  image: PageImage,
  turn: Turn,
  width: number,
  height: number,
): { width: number; height: number } {
  const [ownWidth, ownHeight] = turn % 180 === 0 ? [image.width, image.height] : [image.height, image.width];
  const square = Math.abs(ownWidth / ownHeight / (width / height) - 1) < 0.03;
  return square ? { width: ownWidth, height: ownHeight } : { width, height };
}

/** The finer of the picture's two resolutions on the page. */
function resolution({ width, height, topLeft, topRight, bottomLeft }: PageImage): number {
  const across = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y);
  const down = Math.hypot(bottomLeft.x - topLeft.x, bottomLeft.y - topLeft.y);
  return Math.max(width / across, height / down) * POINTS_PER_INCH;
}

function covers({ rect }: PageImage, { width, height }: PageFrame): boolean {
  const near = (a: number, b: number, whole: number) => Math.abs(a - b) <= EDGE_TOLERANCE * whole;
  return (
    near(rect.x0, 0, width) &&
    near(rect.x1, width, width) &&
    near(rect.y0, 0, height) &&
    near(rect.y1, height, height)
  );
}

/** Clockwise turn at which the picture is drawn; `null` when it is mirrored or at a slant. */
function turnOf({ topLeft, topRight, bottomLeft }: PageImage): Turn | null {
  const direction = (p: { x: number; y: number }) => {
    const [x, y] = [p.x - topLeft.x, p.y - topLeft.y];
    if (Math.min(Math.abs(x), Math.abs(y)) > 0.01 * Math.max(Math.abs(x), Math.abs(y))) return null;
    if (Math.abs(x) > Math.abs(y)) return x > 0 ? 0 : 180;
    return y > 0 ? 90 : 270;
  };
  const across = direction(topRight);
  const down = direction(bottomLeft);
  return across !== null && down === (across + 90) % 360 ? across : null;
}

function decode(pdf: Pdfium, { object }: PageImage, dpi: number): Picture | null {
  const bitmap = pdf.FPDFImageObj_GetBitmap(object);
  if (bitmap === 0) return null;
  try {
    const bytes = BYTES_OF_FORMAT[pdf.FPDFBitmap_GetFormat(bitmap)];
    if (!bytes) return null;
    const [width, height] = [pdf.FPDFBitmap_GetWidth(bitmap), pdf.FPDFBitmap_GetHeight(bitmap)];
    const channels = bytes === 1 ? 1 : 3;
    const data = copyPixels(pdf, bitmap, bytes, channels);
    if (bytes > 1) swapRedAndBlue(data);
    return { width, height, channels, data, dpi };
  } finally {
    pdf.FPDFBitmap_Destroy(bitmap);
  }
}

function swapRedAndBlue(data: Uint8Array): void {
  for (let i = 0; i < data.length; i += 3) {
    const blue = data[i] ?? 0;
    data[i] = data[i + 2] ?? 0;
    data[i + 2] = blue;
  }
}
