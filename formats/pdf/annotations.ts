import { fold } from '../../vietnamese/fold.ts';
import type { PdfFile } from './document.ts';
import { withMemory, type Pdfium } from './engine.ts';
import type { Rect } from '../layout/rect.ts';
import { shownRect, type PageFrame } from './geometry.ts';
import { readLetters, type Letter } from './letters.ts';

const LINK = 2;
const POPUP = 16;
/** PDFium's number for form fields that hold a signature. */
const SIGNATURE_FIELD = 7;
/** Flags of an annotation that is not shown (ISO 32000-1, table 165): hidden, not viewed. */
const NOT_SHOWN = 0x02 | 0x20;
const FLATTEN_FOR_DISPLAY = 0;
const FLATTENED = 1;

/** What a signature stamp says; these words do not belong to the document. */
const STAMP =
  /nguoi ky|ky boi|ky so|ky ngay|ngay ky|thoi gian ky|signed by|digitally signed|signature (?:valid|not verified)|signing (?:time|date)|e-?mail:|co quan:/;

/** Where each annotation stands that a person sees, links apart. */
export function shownAnnotations(pdf: Pdfium, page: number, frame: PageFrame): Rect[] {
  const count = pdf.FPDFPage_GetAnnotCount(page);
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const annotation = pdf.FPDFPage_GetAnnot(page, i);
    if (annotation === 0) return [];
    try {
      const kind = pdf.FPDFAnnot_GetSubtype(annotation);
      const shown = (pdf.FPDFAnnot_GetFlags(annotation) & NOT_SHOWN) === 0;
      return shown && kind !== LINK && kind !== POPUP ? annotationRect(pdf, annotation, frame) : [];
    } finally {
      pdf.FPDFPage_CloseAnnot(annotation);
    }
  });
}

/** Where the widgets of signatures stand on a loaded page. */
export function signatureWidgets({ pdf, form }: PdfFile, page: number, frame: PageFrame): Rect[] {
  const count = pdf.FPDFPage_GetAnnotCount(page);
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const annotation = pdf.FPDFPage_GetAnnot(page, i);
    if (annotation === 0) return [];
    try {
      const isSignature = pdf.FPDFAnnot_GetFormFieldType(form(), annotation) === SIGNATURE_FIELD;
      return isSignature ? annotationRect(pdf, annotation, frame) : [];
    } finally {
      pdf.FPDFPage_CloseAnnot(annotation);
    }
  });
}

/** None for an annotation without extent, such as an invisible signature. */
function annotationRect(pdf: Pdfium, annotation: number, frame: PageFrame): Rect[] {
  return withMemory(pdf, 16, (out) => {
    pdf.FPDFAnnot_GetRect(annotation, out);
    const [left = 0, top = 0, right = 0, bottom = 0] = pdf.pdfium.HEAPF32.subarray(out / 4, out / 4 + 4);
    return left === right || top === bottom ? [] : [shownRect(frame, left, bottom, right, top)];
  });
}

/**
 * The letters that annotations draw: signature widgets with number and date, stamps, filled-in form
 * fields. PDFium's text functions see page content only, so a copy of the page gets its annotations
 * made content; the file itself stays as it is.
 *
 * @param letters - of the page's own content.
 */
export function annotationLetters(
  pdf: Pdfium,
  document: number,
  index: number,
  frame: PageFrame,
  letters: readonly Letter[],
): Letter[] {
  const copy = pdf.FPDF_CreateNewDocument();
  try {
    const flattened = flattenedPage(pdf, document, index, copy);
    if (flattened === 0) return [];
    const all = readLetters(pdf, flattened, frame);
    pdf.FPDF_ClosePage(flattened);
    const own = new Set(letters.map(letterKey));
    return all.filter((letter) => letter.generated || !own.has(letterKey(letter)));
  } finally {
    pdf.FPDF_CloseDocument(copy);
  }
}

/** PDFium's handle of the flattened copy; 0 when there is nothing to flatten. */
function flattenedPage(pdf: Pdfium, document: number, index: number, copy: number): number {
  const imported = withMemory(pdf, 4, (pages) => {
    pdf.pdfium.setValue(pages, index, 'i32');
    return pdf.FPDF_ImportPagesByIndex(copy, document, pages, 1, 0);
  });
  const page = imported ? pdf.FPDF_LoadPage(copy, 0) : 0;
  if (page === 0) return 0;
  const result = pdf.FPDFPage_Flatten(page, FLATTEN_FOR_DISPLAY);
  pdf.FPDF_ClosePage(page);
  return result === FLATTENED ? pdf.FPDF_LoadPage(copy, 0) : 0;
}

const letterKey = ({ text, box }: Letter): string => `${text} ${Math.round(box.x0)} ${Math.round(box.y1)}`;

/** Whether a text is that of a signature stamp rather than the document's own. */
export const isStamp = (text: string): boolean => STAMP.test(fold(text));
