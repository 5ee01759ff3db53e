import type { Block, Cell, Section, Table } from './flow.ts';
import { layParagraph, type Item, type Unit } from './paragraph.ts';

/** A page ready to be drawn; items in points from its top left, in reading order. */
export interface TypesetPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

const CELL_PADDING = 5.4;
/** Where header and footer stand, from the edge of the page. */
const EDGE = 36;

/** Sets sections onto pages: at least one, empty when there is nothing to set. */
export function typeset(sections: readonly Section[]): TypesetPage[] {
  return sections.flatMap(typesetSection);
}

function typesetSection(section: Section): TypesetPage[] {
  const { width, height, margin } = section;
  const column = width - margin.left - margin.right;
  const room = height - margin.top - margin.bottom;
  const header = stack(layBlocks(section.header, column, room), margin.left, EDGE);
  const footerUnits = layBlocks(section.footer, column, room);
  const footer = stack(footerUnits, margin.left, height - EDGE - totalHeight(footerUnits));
  return breakPages(layBlocks(section.blocks, column, room), room).map((units) => ({
    width,
    height,
    items: [...header, ...stack(units, margin.left, margin.top), ...footer],
  }));
}

/** Deals units out to pages. */
function breakPages(units: readonly Unit[], room: number): Unit[][] {
  const pages: Unit[][] = [[]];
  let used = 0;
  for (const unit of units) {
    const page = pages.at(-1);
    if (page && page.length > 0 && (unit.newPage || used + unit.height > room)) {
      pages.push([unit]);
      used = unit.height;
    } else {
      page?.push(unit);
      used += unit.height;
    }
  }
  return pages;
}

function layBlocks(blocks: readonly Block[], width: number, room: number): Unit[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? layParagraph(block, width) : layTable(block, width, room),
  );
}

function layTable(table: Table, width: number, room: number): Unit[] {
  const total = table.columns.reduce((sum, column) => sum + column, 0);
  const scale = total > width ? width / total : 1;
  const edges = [0];
  for (const column of table.columns) edges.push((edges.at(-1) ?? 0) + column * scale);
  return table.rows.flatMap((row) => layRow(row, edges, table.ruled, room));
}

interface LaidCell {
  readonly x: number;
  readonly toX: number;
  readonly units: readonly Unit[];
}

function layRow(row: readonly Cell[], edges: readonly number[], ruled: boolean, room: number): Unit[] {
  const cells = row.map((cell): LaidCell => {
    const x = edges[cell.column] ?? edges.at(-1) ?? 0;
    const toX = edges[cell.column + cell.span] ?? edges.at(-1) ?? x;
    return { x, toX, units: layBlocks(cell.blocks, Math.max(toX - x - 2 * CELL_PADDING, 36), room) };
  });
  const height = Math.max(0, ...cells.map(({ units }) => totalHeight(units)));
  if (height <= room) return [rowUnit(cells, height, ruled)];
  // A row taller than a page goes line by line.
  const lines = Math.max(...cells.map(({ units }) => units.length));
  return Array.from({ length: lines }, (_, i) => {
    const slice = cells.map((cell) => ({ ...cell, units: cell.units.slice(i, i + 1) }));
    return rowUnit(slice, Math.max(...slice.map(({ units }) => totalHeight(units))), ruled);
  });
}

function rowUnit(cells: readonly LaidCell[], height: number, ruled: boolean): Unit {
  const items = cells.flatMap(({ x, toX, units }) => [
    ...stack(units, x + CELL_PADDING, 0),
    ...(ruled ? frame(x, toX, height) : []),
  ]);
  return { height, items, newPage: false };
}

const frame = (x: number, toX: number, height: number): Item[] => [
  { kind: 'rule', x, y: 0, toX, toY: 0 },
  { kind: 'rule', x, y: height, toX, toY: height },
  { kind: 'rule', x, y: 0, toX: x, toY: height },
  { kind: 'rule', x: toX, y: 0, toX, toY: height },
];

/** Items of units one below the other. */
function stack(units: readonly Unit[], x: number, y: number): Item[] {
  let top = y;
  return units.flatMap((unit) => {
    const items = unit.items.map((item) => moved(item, x, top));
    top += unit.height;
    return items;
  });
}

function moved(item: Item, dx: number, dy: number): Item {
  const at = { x: item.x + dx, y: item.y + dy };
  return item.kind === 'rule'
    ? { ...item, ...at, toX: item.toX + dx, toY: item.toY + dy }
    : { ...item, ...at };
}

const totalHeight = (units: readonly Unit[]): number => units.reduce((sum, { height }) => sum + height, 0);
