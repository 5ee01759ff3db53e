import { stat } from 'node:fs/promises';
import type { SignatureCheck } from '../../model/document.ts';
import { readAuthorities } from '../signature/authorities.ts';
import { checkSignature, type PdfSignature } from '../signature/check.ts';
import type { PdfFile } from './document.ts';
import { withMemory, type Pdfium } from './engine.ts';
import { changedAfter } from './revisions.ts';

/** Checks each signature in a PDF, in the order they were made. */
export async function checkSignatures(
  file: PdfFile,
  path: string,
  trustedAuthorities: string | undefined,
): Promise<SignatureCheck[]> {
  const signatures = readSignatures(file).toSorted((a, b) => endOf(a) - endOf(b));
  if (signatures.length === 0) return [];
  const [trusted, { size }] = await Promise.all([readAuthorities(trustedAuthorities), stat(path)]);
  const revisions = [...new Set(signatures.map(endOf))].filter((end) => end > 0 && end < size);
  const changed = await changedAfter(path, revisions);
  return Promise.all(
    signatures.map((signature) => checkSignature(path, signature, trusted, changed.has(endOf(signature)))),
  );
}

/** Where the bytes end that a signature covers. */
const endOf = ({ byteRange: [, , start = 0, length = 0] }: PdfSignature): number => start + length;

function readSignatures({ pdf, handle }: PdfFile): PdfSignature[] {
  return Array.from({ length: Math.max(0, pdf.FPDF_GetSignatureCount(handle)) }, (_, i) => {
    const signature = pdf.FPDF_GetSignatureObject(handle, i);
    return {
      contents: read(pdf, (buffer, length) => pdf.FPDFSignatureObj_GetContents(signature, buffer, length)),
      byteRange: readByteRange(pdf, signature),
    };
  });
}

function readByteRange(pdf: Pdfium, signature: number): number[] {
  const count = pdf.FPDFSignatureObj_GetByteRange(signature, 0, 0);
  return withMemory(pdf, 4 * count + 4, (buffer) => {
    pdf.FPDFSignatureObj_GetByteRange(signature, buffer, count);
    return [...pdf.pdfium.HEAP32.subarray(buffer / 4, buffer / 4 + count)];
  });
}

/** What PDFium writes into a buffer whose length it tells first. */
function read(pdf: Pdfium, write: (buffer: number, length: number) => number): Uint8Array {
  const length = write(0, 0);
  return withMemory(pdf, length + 1, (buffer) => {
    write(buffer, length);
    return pdf.pdfium.HEAPU8.slice(buffer, buffer + length);
  });
}
