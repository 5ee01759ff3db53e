import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { Problem } from '../problems/problem.ts';
import type { MediaType } from './original.ts';

/** How far into a file `%PDF-` may stand (ISO 32000-1, annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024;

const KNOWN: ReadonlySet<string> = new Set<MediaType>([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);

/** What is often sent by mistake, and what to call it. */
const COMMON_STRANGERS: Readonly<Record<string, string>> = {
  'application/x-cfb': 'là tệp Office đời cũ (.doc, .xls)',
  'application/rtf': 'là tệp RTF',
  'application/zip': 'là tệp nén ZIP',
  'application/x-rar-compressed': 'là tệp nén RAR',
  'application/x-7z-compressed': 'là tệp nén 7-Zip',
};

/**
 * What a file is, by its content.
 *
 * @param fileName - the name it came with, only for words about it.
 * @throws Problem `file-empty` or `file-not-a-document`.
 */
export async function mediaTypeOf(path: string, fileName: string): Promise<MediaType> {
  const head = await readHead(path);
  if (head.length === 0) throw new Problem('file-empty');
  if (head.includes('%PDF-')) return 'application/pdf';
  const found = await fileTypeFromFile(path);
  if (found && isKnown(found.mime)) return found.mime;
  if (!found) return 'text/plain'; // whether it is text shows when it is decoded
  if (found.mime === 'application/x-cfb' && (await isEncryptedOffice(path))) throw new Problem('file-locked');
  const stranger = COMMON_STRANGERS[found.mime];
  throw new Problem('file-not-a-document', stranger ? { detail: `“${fileName}” ${stranger}.` } : {});
}

const isKnown = (mime: string): mime is MediaType => KNOWN.has(mime);

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PDF_HEADER_WITHIN), 0, PDF_HEADER_WITHIN, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Office puts an encrypted document into a container with a stream of this name ([MS-OFFCRYPTO], 2.3.4.4). */
async function isEncryptedOffice(path: string): Promise<boolean> {
  const stream = Buffer.from('EncryptedPackage', 'utf16le');
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 }))
    if (Buffer.isBuffer(chunk) && chunk.includes(stream)) return true;
  return false;
}
