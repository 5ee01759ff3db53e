import { Problem } from '../../problems/problem.ts';
import type { LegacyEncoding, Original } from '../original.ts';
import { A4, type Block, type Section } from '../typeset/flow.ts';
import { typesetOriginal } from '../typeset/original.ts';
import { readBlocks, type BlockReader } from './blocks.ts';
import { readNumbering } from './numbering.ts';
import { openPackage } from './package.ts';
import { readStyles } from './styles.ts';
import { child, childrenOf, type Element } from './xml.ts';

const TWIPS = 20;
const DOCUMENT = 'word/document.xml';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Notes that are only lines between text and notes. */
const SEPARATORS = ['separator', 'continuationSeparator', 'continuationNotice'];

/**
 * Opens a Word document: its text set onto pages, notes after it.
 *
 * @throws Problem `file-damaged`, `file-too-large` or `too-many-pages`.
 */
export async function openDocx(path: string): Promise<Original> {
  const files = await openPackage(path);
  const body = child(files.xml(DOCUMENT), 'w:body');
  if (!body) throw new Problem('file-damaged');
  const fonts = new Set<string>();
  const legacy = new Set<LegacyEncoding>();
  const numbering = readNumbering(files);
  const reader: BlockReader = { files, styles: readStyles(files), numbering, part: DOCUMENT, fonts, legacy };
  const sections = readSections(reader, body);
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((part) => readNotes({ ...reader, part }));
  const last = sections.pop();
  if (last) sections.push({ ...last, blocks: [...last.blocks, ...notes] });
  return typesetOriginal(DOCX, sections, { fonts: [...fonts], legacy: [...legacy] });
}

/** A section ends with the paragraph that holds its properties; the last one's stand in the body. */
function readSections(reader: BlockReader, body: Element): Section[] {
  const sections: Section[] = [];
  let held: Element[] = [];
  for (const each of body.children) {
    if (each.name === 'w:sectPr') continue;
    held.push(each);
    const properties = child(child(each, 'w:pPr'), 'w:sectPr');
    if (!properties || child(properties, 'w:type')?.attributes['w:val'] === 'continuous') continue;
    sections.push(readSection(reader, properties, held));
    held = [];
  }
  return [...sections, readSection(reader, child(body, 'w:sectPr'), held)];
}

function readSection(
  reader: BlockReader,
  properties: Element | undefined,
  elements: readonly Element[],
): Section {
  const size = child(properties, 'w:pgSz')?.attributes ?? {};
  const margins = child(properties, 'w:pgMar')?.attributes ?? {};
  const points = (value: string | undefined, otherwise: number) => {
    const length = Number(value) / TWIPS;
    return Number.isFinite(length) && length > 0 ? length : otherwise;
  };
  const width = Math.min(Math.max(points(size['w:w'], A4.width), 144), 4000);
  const height = Math.min(Math.max(points(size['w:h'], A4.height), 144), 4000);
  const margin = (name: keyof typeof A4.margin, side: number) =>
    Math.min(points(margins[`w:${name}`], A4.margin[name]), side * 0.4);
  return {
    width,
    height,
    margin: {
      top: margin('top', height),
      bottom: margin('bottom', height),
      left: margin('left', width),
      right: margin('right', width),
    },
    header: readEdge(reader, properties, 'w:headerReference'),
    footer: readEdge(reader, properties, 'w:footerReference'),
    blocks: readBlocks(reader, { name: 'w:body', attributes: {}, children: elements, text: '' }),
  };
}

/** Header or footer of a section's ordinary pages. */
function readEdge(reader: BlockReader, properties: Element | undefined, name: string): Block[] {
  const references = childrenOf(properties, name);
  const reference = references.find(({ attributes }) => attributes['w:type'] === 'default') ?? references[0];
  const part = reader.files.target(reader.part, reference?.attributes['r:id'] ?? '');
  const root = part === undefined ? undefined : reader.files.xml(part);
  return root && part !== undefined ? readBlocks({ ...reader, part }, root) : [];
}

function readNotes(reader: BlockReader): Block[] {
  return (reader.files.xml(reader.part)?.children ?? [])
    .filter(({ attributes }) => !SEPARATORS.includes(attributes['w:type'] ?? ''))
    .flatMap((note) => readBlocks(reader, note));
}
