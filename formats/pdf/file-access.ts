import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Pdfium } from './engine.ts';

const BLOCK = 64 * 1024;
const BLOCKS_KEPT = 64;

/** A file that PDFium reads piece by piece, so that a large one is never in memory as a whole. */
export interface FileAccess {
  /** Pointer to PDFium's `FPDF_FILEACCESS`. */
  readonly pointer: number;
  close(): void;
}

/** Opens a file for PDFium. Reads are synchronous: PDFium asks in the middle of its own work. `upTo` leaves out what follows that many bytes. */
export function openFileAccess(pdf: Pdfium, path: string, upTo = Infinity): FileAccess {
  const { pdfium } = pdf;
  const descriptor = openSync(path, 'r');
  const length = Math.min(fstatSync(descriptor).size, upTo);
  const block = blockReader(descriptor);

  const getBlock = (_: number, position: number, target: number, size: number): number => {
    let done = 0;
    while (done < size) {
      const offset = (position + done) % BLOCK;
      const bytes = block((position + done - offset) / BLOCK).subarray(offset, offset + size - done);
      if (bytes.length === 0) return 0;
      pdfium.HEAPU8.set(bytes, target + done);
      done += bytes.length;
    }
    return 1;
  };

  const callback = pdfium.addFunction(getBlock, 'iiiii');
  const pointer = pdfium.wasmExports.malloc(12);
  [length, callback, 0].forEach((value, i) => {
    pdfium.setValue(pointer + 4 * i, value, 'i32');
  });
  return {
    pointer,
    close() {
      pdfium.wasmExports.free(pointer);
      pdfium.removeFunction(callback);
      closeSync(descriptor);
    },
  };
}

/** Reads a file by blocks and keeps the ones used last. */
function blockReader(descriptor: number): (index: number) => Buffer {
  const kept = new Map<number, Buffer>();
  return (index) => {
    const block = kept.get(index) ?? readBlock(descriptor, index);
    kept.delete(index);
    kept.set(index, block);
    const oldest = kept.size > BLOCKS_KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return block;
  };
}

function readBlock(descriptor: number, index: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  return block.subarray(0, readSync(descriptor, block, 0, BLOCK, index * BLOCK));
}
