import { readFile, stat } from 'node:fs/promises';
import { Problem } from '../../problems/problem.ts';
import { MAX_UNPACKED_BYTES } from '../limits.ts';
import type { Original } from '../original.ts';
import { A4, plainParagraph, type TextStyle } from '../typeset/flow.ts';
import { typesetOriginal } from '../typeset/original.ts';
import { decodeText } from './decode.ts';

/** Letters of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I: 13–14). */
const STYLE: TextStyle = { bold: false, italic: false, underline: false, size: 13 };

/**
 * Opens a plain text file; a form feed begins a new page.
 *
 * @throws Problem `file-empty`, `file-not-a-document`, `file-too-large` or `too-many-pages`.
 */
export async function openText(path: string): Promise<Original> {
  if ((await stat(path)).size > MAX_UNPACKED_BYTES) throw new Problem('file-too-large');
  const { text, legacy } = decodeText(await readFile(path));
  if (text.trim() === '') throw new Problem('file-empty');
  const lines = text.replace(/\u001a+$/, '').split(/\r\n|\r|\n/);
  const blocks = lines.map((line) => plainParagraph(line, STYLE));
  const sections = [{ ...A4, header: [], footer: [], blocks }];
  return typesetOriginal('text/plain', sections, { fonts: [], legacy: legacy ? [legacy] : [] });
}
