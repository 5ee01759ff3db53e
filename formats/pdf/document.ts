import { Problem } from '../../problems/problem.ts';
import { MAX_PAGES } from '../limits.ts';
import { guarded, pdfium, type Pdfium } from './engine.ts';
import { openFileAccess } from './file-access.ts';

/** `FPDF_GetLastError`: a password is needed; the protection is of a kind PDFium does not know. */
const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;

/** A PDF opened in PDFium. */
export interface PdfFile {
  readonly pdf: Pdfium;
  /** PDFium's handle of the document. */
  readonly handle: number;
  /** PDFium's handle of the document's form, which draws the widgets, signatures among them. */
  readonly form: () => number;
  readonly pageCount: number;
  /** Whether the table of objects was whole; if not, PDFium put it together from what it found. */
  readonly tableIsWhole: boolean;
  /** Lends a loaded page; PDFium's own work inside is synchronous. */
  withPage<T>(index: number, use: (page: number) => T): Promise<T>;
  close(): void;
}

/**
 * Opens a PDF.
 *
 * @param upTo - leaves out what follows that many bytes: an earlier revision of the file.
 * @throws Problem `file-locked`, `file-damaged` or `too-many-pages`.
 */
export async function openPdfFile(path: string, upTo?: number): Promise<PdfFile> {
  const pdf = await pdfium();
  const access = openFileAccess(pdf, path, upTo);
  try {
    return guarded(() => load(pdf, access));
  } catch (error) {
    access.close();
    throw error;
  }
}

function load(pdf: Pdfium, access: { pointer: number; close(): void }): PdfFile {
  const handle = pdf.FPDF_LoadCustomDocument(access.pointer, '');
  if (handle === 0) throw refusal(pdf.FPDF_GetLastError());
  const pageCount = pdf.FPDF_GetPageCount(handle);
  if (pageCount < 1 || pageCount > MAX_PAGES) {
    pdf.FPDF_CloseDocument(handle);
    throw new Problem(pageCount < 1 ? 'file-damaged' : 'too-many-pages');
  }
  let form: ReturnType<typeof openForm> | undefined;
  return {
    pdf,
    handle,
    form: () => (form ??= openForm(pdf, handle)).handle,
    pageCount,
    tableIsWhole: pdf.FPDF_DocumentHasValidCrossReferenceTable(handle),
    withPage: (index, use) =>
      new Promise((resolve) => {
        resolve(withPage(pdf, handle, index, use));
      }),
    close() {
      form?.close();
      pdf.FPDF_CloseDocument(handle);
      access.close();
    },
  };
}

function openForm(pdf: Pdfium, document: number): { handle: number; close(): void } {
  const info = pdf.PDFiumExt_OpenFormFillInfo();
  const handle = pdf.PDFiumExt_InitFormFillEnvironment(document, info);
  pdf.FPDF_RemoveFormFieldHighlight(handle);
  return {
    handle,
    close() {
      pdf.PDFiumExt_ExitFormFillEnvironment(handle);
      pdf.PDFiumExt_CloseFormFillInfo(info);
    },
  };
}

function refusal(error: number): Problem {
  return new Problem(error === ERROR_PASSWORD || error === ERROR_SECURITY ? 'file-locked' : 'file-damaged');
}

function withPage<T>(pdf: Pdfium, handle: number, index: number, use: (page: number) => T): T {
  return guarded(() => {
    const page = pdf.FPDF_LoadPage(handle, index);
    if (page === 0) throw new Problem('file-damaged', { detail: `Trang ${index + 1} không đọc được.` });
    try {
      return use(page);
    } finally {
      pdf.FPDF_ClosePage(page);
    }
  });
}
