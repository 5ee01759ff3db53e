import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { Problem } from '../problems/problem.ts';
import type { MediaType } from './original.ts';

/** How far into a file `%PDF-` may stand (ISO 32000-1, annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024;

/** How pictures begin, also cut short ones. */
const PICTURES: readonly { readonly mediaType: MediaType; readonly begins: readonly Buffer[] }[] = [
  { mediaType: 'image/jpeg', begins: [Buffer.from([0xff, 0xd8, 0xff])] },
  { mediaType: 'image/png', begins: [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')] },
  { mediaType: 'image/tiff', begins: [Buffer.from('II*\0', 'latin1'), Buffer.from('MM\0*', 'latin1')] },
];

/** How text begins that says it is Unicode. */
const BYTE_ORDER_MARKS = [
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0xfe, 0xff]),
  Buffer.from([0xef, 0xbb, 0xbf]),
];

const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

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
  if (BYTE_ORDER_MARKS.some((mark) => head.indexOf(mark) === 0)) return 'text/plain';
  const picture = PICTURES.find(({ begins }) => begins.some((bytes) => head.indexOf(bytes) === 0));
  if (picture) return picture.mediaType;
  const found = await fileTypeFromFile(path);
  if (found?.mime === DOCX) return DOCX;
  if (!found) return 'text/plain'; // whether it is text shows when it is decoded
  if (found.mime === 'application/x-cfb' && (await isEncryptedOffice(path))) throw new Problem('file-locked');
  const stranger = COMMON_STRANGERS[found.mime];
  throw new Problem('file-not-a-document', stranger ? { detail: `“${fileName}” ${stranger}.` } : {});
}

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
