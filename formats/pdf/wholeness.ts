import { open, type FileHandle } from 'node:fs/promises';
import { Problem } from '../../problems/problem.ts';
import type { PdfFile } from './document.ts';

/** Where a PDF's end is looked for; further up it is the end of an earlier revision. */
const TAIL_BYTES = 64 * 1024;

/**
 * Refuses a PDF of which a part is missing. PDFium opens such files with what pages it finds; here
 * a document with a page less than was sent is worse than none (docs/decisions/0021-damaged-files.md).
 *
 * @throws Problem `file-damaged`.
 */
export async function assertWhole(file: PdfFile, path: string): Promise<void> {
  if (await endsInObjects(path)) throw new Problem('file-damaged');
  if (file.tableIsWhole) return;
  // The table of objects was put together anew: each page has to be there.
  for (let index = 0; index < file.pageCount; index++) await file.withPage(index, () => undefined);
}

/** Whether the file stops within objects: after its last end mark there is none, or objects begin. */
async function endsInObjects(path: string): Promise<boolean> {
  const tail = await readTail(path);
  const end = Math.max(tail.lastIndexOf('%%EOF'), tail.lastIndexOf('startxref'));
  return end < 0 || /\d+\s+\d+\s+obj\b/.test(tail.slice(end));
}

async function readTail(path: string): Promise<string> {
  const file: FileHandle = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, TAIL_BYTES);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('latin1');
  } finally {
    await file.close();
  }
}
