import type { Rect } from '../layout/rect.ts';
import type { Picture } from '../original.ts';
import { signatureWidgets } from './annotations.ts';
import { openPdfFile, type PdfFile } from './document.ts';
import { pageFrame } from './geometry.ts';
import { readPlainText } from './letters.ts';
import { drawPage } from './render.ts';

/** Fine enough that a changed digit changes grey values, coarse enough to be quick. */
const DPI = 40;
const POINTS_PER_INCH = 72;
/** Points around a new widget within which its edge is drawn. */
const MARGIN = 2;

/**
 * Which revisions of a PDF show something else than the file does now. A file may grow after
 * signing (ISO 32000-1, 12.8.2.2): further signatures with their widgets, time stamps, material for
 * later checking. Nothing else may change what a person sees, so pages are compared as drawn.
 *
 * @param ends - where each revision ends in the file, in bytes, ascending.
 */
export async function changedAfter(path: string, ends: readonly number[]): Promise<Set<number>> {
  if (ends.length === 0) return new Set();
  const revisions: PdfFile[] = [];
  try {
    for (const end of [...ends, Infinity]) revisions.push(await openPdfFile(path, end));
    const lastChange = await lastChangedRevision(revisions);
    return new Set(ends.slice(0, lastChange + 1));
  } catch {
    // A revision that cannot be opened on its own is not what was signed.
    return new Set(ends);
  } finally {
    for (const revision of revisions) revision.close();
  }
}

/** Index of the last revision after which something changed; -1 when nothing ever did. */
async function lastChangedRevision(revisions: readonly PdfFile[]): Promise<number> {
  const counts = revisions.map(({ pageCount }) => pageCount);
  let last = counts.findLastIndex((count, i) => i + 1 < counts.length && count !== counts[i + 1]);
  for (let index = 0; index < Math.min(...counts); index++) {
    const shots: Shot[] = [];
    for (const revision of revisions) shots.push(await takeShot(revision, index));
    last = Math.max(
      last,
      shots.findLastIndex((shot, i) => hasChanged(shot, shots[i + 1])),
    );
  }
  return last;
}

/** What a page shows in one revision. */
interface Shot {
  readonly text: string;
  /** Drawn without annotations; `null` when there are none. */
  readonly content: Picture | null;
  readonly whole: Picture;
  readonly widgets: readonly Rect[];
}

function takeShot(file: PdfFile, index: number): Promise<Shot> {
  const { pdf } = file;
  return file.withPage(index, (page) => {
    const bare = pdf.FPDFPage_GetAnnotCount(page) === 0;
    return {
      text: readPlainText(pdf, page),
      content: bare ? null : drawPage(file, page, { dpi: DPI, grey: true, annotations: false }),
      whole: drawPage(file, page, { dpi: DPI, grey: true, annotations: !bare }),
      widgets: bare ? [] : signatureWidgets(file, page, pageFrame(pdf, page)),
    };
  });
}

function hasChanged(old: Shot, now: Shot | undefined): boolean {
  if (!now) return false;
  const added = now.widgets.filter((widget) => !old.widgets.some((known) => isSame(known, widget)));
  return (
    old.text !== now.text ||
    !isAlike(old.content ?? old.whole, now.content ?? now.whole) ||
    !isAlike(withBlanks(old.whole, added), withBlanks(now.whole, added))
  );
}

const isSame = (a: Rect, b: Rect): boolean =>
  Math.max(Math.abs(a.x0 - b.x0), Math.abs(a.y0 - b.y0), Math.abs(a.x1 - b.x1), Math.abs(a.y1 - b.y1)) < 0.01;

const isAlike = (a: Picture, b: Picture): boolean =>
  a.width === b.width && a.height === b.height && Buffer.compare(a.data, b.data) === 0;

/** The picture with the widgets' places blank. */
function withBlanks(picture: Picture, widgets: readonly Rect[]): Picture {
  const { width, height } = picture;
  const data = picture.data.slice();
  const scale = DPI / POINTS_PER_INCH;
  const pixel = (value: number, most: number) => Math.min(Math.max(Math.round(value * scale), 0), most);
  for (const { x0, y0, x1, y1 } of widgets) {
    const [from, to] = [pixel(x0 - MARGIN, width), pixel(x1 + MARGIN, width)];
    const bottom = pixel(y1 + MARGIN, height);
    for (let y = pixel(y0 - MARGIN, height); y < bottom; y++)
      data.fill(255, y * width + from, y * width + to);
  }
  return { ...picture, data };
}
