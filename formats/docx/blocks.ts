import type { Block, Cell, Paragraph, Table, TabStop } from '../typeset/flow.ts';
import { listOf, type Numbering } from './numbering.ts';
import { readRuns, textBoxes, type Reader } from './runs.ts';
import { first } from './styles.ts';
import { child, childrenOf, toggle, valueOf, type Element } from './xml.ts';

/** What reading blocks needs beyond runs. */
export interface BlockReader extends Reader {
  readonly numbering: Numbering;
}

const TWIPS = 20;
/** `w:line` of single spacing. */
const SINGLE = 240;

/** Paragraphs and tables of a body, a cell, a header or a text box, in order. */
export function readBlocks(reader: BlockReader, parent: Element): Block[] {
  return parent.children.flatMap((each): Block[] => {
    if (each.name === 'w:p') return readParagraph(reader, each);
    if (each.name === 'w:tbl') return [readTable(reader, each)];
    if (each.name === 'w:sdt') return readBlocks(reader, child(each, 'w:sdtContent') ?? each);
    return each.name === 'w:ins' || each.name === 'w:customXml' ? readBlocks(reader, each) : [];
  });
}

/** A paragraph, then the text boxes anchored in it. */
function readParagraph(reader: BlockReader, element: Element): Block[] {
  const properties = reader.styles.paragraph(child(element, 'w:pPr'));
  const runs = readRuns(reader, element);
  const list = listOf(properties);
  const label = list ? reader.numbering.next(list.list, list.level) : '';
  const style = runs.find((run) => run.kind === 'text')?.style ?? {
    bold: false,
    italic: false,
    underline: false,
    size: 13,
  };
  const spacing = (name: string) => first(properties, (each) => child(each, 'w:spacing')?.attributes[name]);
  const indent = (...names: string[]) =>
    Number(first(properties, (each) => first(names, (name) => child(each, 'w:ind')?.attributes[name])) ?? 0) /
    TWIPS;
  const paragraph: Paragraph = {
    kind: 'paragraph',
    runs: label ? [{ kind: 'text', text: `${label} `, style }, ...runs] : runs,
    align: alignment(first(properties, (each) => valueOf(each, 'w:jc'))),
    indent: {
      left: indent('w:left', 'w:start'),
      right: indent('w:right', 'w:end'),
      first: indent('w:firstLine') - indent('w:hanging'),
    },
    before: Number(spacing('w:before') ?? 0) / TWIPS,
    after: Number(spacing('w:after') ?? 0) / TWIPS,
    leading: leading(spacing('w:line'), spacing('w:lineRule'), style.size),
    tabs: tabStops(properties),
    newPage: first(properties, (each) => toggle(each, 'w:pageBreakBefore')) ?? false,
  };
  return [paragraph, ...textBoxes(element).flatMap((box) => readBlocks(reader, box))];
}

function alignment(value: string | undefined): Paragraph['align'] {
  if (value === 'center') return 'center';
  return value === 'right' || value === 'end' ? 'right' : 'left';
}

/** Line height as a multiple of the font's: a share of single, or points. */
function leading(line: string | undefined, rule: string | undefined, size: number): number {
  const value = Number(line ?? SINGLE);
  const multiple = rule === 'exact' || rule === 'atLeast' ? value / TWIPS / (size * 1.15) : value / SINGLE;
  return Math.min(Math.max(multiple, rule === 'atLeast' ? 1 : 0.8), 4);
}

function tabStops(properties: readonly Element[]): TabStop[] {
  return properties
    .flatMap((each) => childrenOf(child(each, 'w:tabs'), 'w:tab'))
    .filter(({ attributes }) => attributes['w:val'] !== 'clear')
    .map(({ attributes }) => ({
      at: Number(attributes['w:pos'] ?? 0) / TWIPS,
      align: alignment(attributes['w:val']),
    }))
    .toSorted((a, b) => a.at - b.at);
}

function readTable(reader: BlockReader, element: Element): Table {
  const grid = childrenOf(child(element, 'w:tblGrid'), 'w:gridCol');
  const properties = child(element, 'w:tblPr');
  const borders = child(properties, 'w:tblBorders')?.children ?? [];
  const drawn = borders.some(({ attributes }) => !['nil', 'none', undefined].includes(attributes['w:val']));
  const styled = borders.length === 0 && /grid/i.test(valueOf(properties, 'w:tblStyle') ?? '');
  const rows = childrenOf(element, 'w:tr').map((row) => readRow(reader, row));
  const columns = grid.map(({ attributes }) => Number(attributes['w:w'] ?? 0) / TWIPS);
  const needed = Math.max(1, ...rows.flat().map(({ column, span }) => column + span));
  const known = columns.length >= needed && columns.every((width) => width > 0);
  return {
    kind: 'table',
    columns: known ? columns : Array.from({ length: needed }, () => 480 / needed),
    rows,
    ruled: drawn || styled,
  };
}

function readRow(reader: BlockReader, row: Element): Cell[] {
  let column = Number(valueOf(child(row, 'w:trPr'), 'w:gridBefore') ?? 0);
  const cells = row.children.flatMap((each) =>
    each.name === 'w:sdt' ? childrenOf(child(each, 'w:sdtContent'), 'w:tc') : [each],
  );
  return cells
    .filter(({ name }) => name === 'w:tc')
    .map((cell) => {
      const properties = child(cell, 'w:tcPr');
      const span = Math.max(1, Number(valueOf(properties, 'w:gridSpan') ?? 1));
      const goesOn =
        child(properties, 'w:vMerge') !== undefined && valueOf(properties, 'w:vMerge') !== 'restart';
      const read: Cell = { column, span, blocks: goesOn ? [] : readBlocks(reader, cell) };
      column += span;
      return read;
    });
}
