import type { Package } from './package.ts';
import { child, childrenOf, valueOf, type Element } from './xml.ts';

/** Numbers that Word puts before paragraphs by itself (ISO/IEC 29500-1, 17.9): `Điều 1.`, `a)`. */
export interface Numbering {
  /** The next label of a list at a level; empty when there is none to show. */
  next(list: string, level: number): string;
}

/** Reads the lists of a document; labels are counted from its beginning. */
export function readNumbering(files: Package): Numbering {
  const root = files.xml('word/numbering.xml');
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((a) => [a.attributes['w:abstractNumId'] ?? '', a]),
  );
  const lists = new Map(childrenOf(root, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
  const counters = new Map<string, number[]>();

  return {
    next(list, level) {
      const id = valueOf(lists.get(list), 'w:abstractNumId') ?? '';
      const levels = childrenOf(abstracts.get(id), 'w:lvl');
      const counts = counters.get(id) ?? [];
      counters.set(id, counts);
      counts[level] = (counts[level] ?? startOf(levels[level]) - 1) + 1;
      counts.length = level + 1;
      return label(levels, counts, level);
    },
  };
}

const startOf = (level: Element | undefined): number => Number(valueOf(level, 'w:start') ?? 1);

function label(levels: readonly Element[], counts: readonly number[], level: number): string {
  const pattern = valueOf(levels[level], 'w:lvlText') ?? '';
  if (valueOf(levels[level], 'w:numFmt') === 'bullet') return '-';
  return pattern.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const count = counts[index] ?? startOf(levels[index]);
    return written(count, valueOf(levels[index], 'w:numFmt') ?? 'decimal');
  });
}

function written(count: number, format: string): string {
  const letter = String.fromCharCode(96 + (((count - 1) % 26) + 1)).repeat(Math.ceil(count / 26));
  switch (format) {
    case 'lowerLetter':
      return letter;
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    case 'none':
      return '';
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let rest = count;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join('');
}

/** The list and level of a paragraph, from its properties, nearest first. */
export function listOf(
  properties: readonly Element[],
): { readonly list: string; readonly level: number } | null {
  const numbered = properties.map((each) => child(each, 'w:numPr')).filter((each) => each !== undefined);
  const list = numbered.map((each) => valueOf(each, 'w:numId')).find((id) => id !== undefined);
  const level = numbered.map((each) => valueOf(each, 'w:ilvl')).find((id) => id !== undefined);
  return list === undefined || list === '0' ? null : { list, level: Number(level ?? 0) };
}
