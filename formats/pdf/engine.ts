import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { Problem } from '../../problems/problem.ts';

/** PDFium, compiled to WebAssembly: one instance for each thread, with its own memory. */
export type Pdfium = WrappedPdfiumModule;

let running: Promise<Pdfium> | undefined;

/** This thread's PDFium; started when first asked for. */
export function pdfium(): Promise<Pdfium> {
  running ??= start();
  return running;
}

async function start(): Promise<Pdfium> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const file = await readFile(path);
  const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const pdf = await init({ wasmBinary });
  pdf.PDFiumExt_Init();
  return pdf;
}

/**
 * Runs something on PDFium. A file that makes it trap (a fault of memory, too little memory) leaves
 * its memory in no known state, so the next call starts a new instance.
 *
 * @throws Problem `file-damaged` when PDFium traps.
 */
export function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Problem) throw error;
    running = undefined;
    throw new Problem('file-damaged', { cause: error });
  }
}

/** Lends `bytes` of PDFium's memory to `use`, and takes them back. */
export function withMemory<T>(pdf: Pdfium, bytes: number, use: (pointer: number) => T): T {
  const pointer = pdf.pdfium.wasmExports.malloc(bytes);
  if (pointer === 0) throw new RangeError(`PDFium has no ${bytes} bytes left`);
  try {
    return use(pointer);
  } finally {
    pdf.pdfium.wasmExports.free(pointer);
  }
}
