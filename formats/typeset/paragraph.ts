import type { ImageRun, Paragraph, TabStop, TextStyle } from './flow.ts';
import { LINE, widthOf } from './font.ts';

/** What stands somewhere on a page; `x` and `y` in points from the top left of what it belongs to. */
export type Item =
  | {
      readonly kind: 'word';
      readonly text: string;
      readonly style: TextStyle;
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly width: number;
      /** Whether it goes on with the word before, in another style. */
      readonly joined: boolean;
    }
  | { readonly kind: 'image'; readonly image: ImageRun; readonly x: number; readonly y: number }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly toX: number;
      readonly toY: number;
    };

/** What goes onto one page as a whole: a line, a row of a table. */
export interface Unit {
  readonly height: number;
  readonly items: readonly Item[];
  readonly newPage: boolean;
}

type Atom =
  | {
      readonly kind: 'word';
      readonly text: string;
      readonly style: TextStyle;
      readonly width: number;
      readonly joined: boolean;
    }
  | { readonly kind: 'space'; readonly width: number; readonly style: TextStyle }
  | { readonly kind: 'image'; readonly image: ImageRun; readonly width: number }
  | { readonly kind: 'tab' | 'line' | 'page' };

const DEFAULT_TAB = 36;

/** Breaks a paragraph into lines for a column of the given width. */
export function layParagraph(paragraph: Paragraph, width: number): Unit[] {
  const { indent } = paragraph;
  const room = Math.max(width - indent.left - indent.right, 36);
  const atoms = paragraph.runs.flatMap((run) =>
    run.kind === 'image' ? [imageAtom(run, room)] : textAtoms(run, room),
  );
  const lines: LineInWork[] = [];
  let line = newLine(indent.left + indent.first, paragraph.newPage);
  const finish = (newPage: boolean, left: number) => {
    lines.push(line);
    line = newLine(left, newPage);
  };
  for (const word of together(atoms)) {
    const [first] = word;
    if (first?.kind === 'line' || first?.kind === 'page') finish(first.kind === 'page', indent.left);
    else if (first?.kind === 'tab') advanceToTab(line, paragraph.tabs, indent.left);
    else {
      const length = word.reduce((sum, atom) => sum + ('width' in atom ? atom.width : 0), 0);
      const fits = line.x + length <= indent.left + room + 0.01;
      if (!fits && line.atoms.length > 0 && first?.kind !== 'space') finish(false, indent.left);
      for (const atom of word) putAtom(line, atom);
    }
  }
  lines.push(line);
  return lines.map((each, i) => finishLine(each, paragraph, width, i === 0, i === lines.length - 1));
}

interface LineInWork {
  x: number;
  readonly newPage: boolean;
  readonly atoms: { atom: Atom; x: number }[];
  /** Where the text after a centred or right tab begins, and the stop it hangs on. */
  hanging: { from: number; start: number; stop: TabStop } | null;
}

const newLine = (x: number, newPage: boolean): LineInWork => ({ x, newPage, atoms: [], hanging: null });

function putAtom(line: LineInWork, atom: Atom): void {
  line.atoms.push({ atom, x: line.x });
  if ('width' in atom) line.x += atom.width;
}

function advanceToTab(line: LineInWork, tabs: readonly TabStop[], left: number): void {
  settleHanging(line);
  const stop = tabs.find(({ at }) => at > line.x + 0.5);
  const next = stop?.at ?? left + (Math.floor((line.x - left + 0.5) / DEFAULT_TAB) + 1) * DEFAULT_TAB;
  if (stop && stop.align !== 'left') line.hanging = { from: line.atoms.length, start: line.x, stop };
  else line.x = next;
}

/** Moves the text after a centred or right tab to where its length puts it. */
function settleHanging(line: LineInWork): void {
  if (!line.hanging) return;
  const { from, start, stop } = line.hanging;
  const length = line.x - start;
  const shift = Math.max(stop.at - length / (stop.align === 'center' ? 2 : 1) - start, 0);
  for (const placed of line.atoms.slice(from)) placed.x += shift;
  line.x += shift;
  line.hanging = null;
}

function finishLine(
  line: LineInWork,
  paragraph: Paragraph,
  width: number,
  isFirst: boolean,
  isLast: boolean,
): Unit {
  settleHanging(line);
  const { align, indent, before, after, leading } = paragraph;
  const lastWord = line.atoms.findLast(({ atom }) => atom.kind !== 'space');
  const end = lastWord ? lastWord.x + ('width' in lastWord.atom ? lastWord.atom.width : 0) : line.x;
  const slack = Math.max(width - indent.right - end, 0);
  const shift = align === 'center' ? slack / 2 : align === 'right' ? slack : 0;
  const size = Math.max(...line.atoms.map(({ atom }) => sizeOf(atom)), paragraphSize(paragraph));
  const image = Math.max(0, ...line.atoms.map(({ atom }) => (atom.kind === 'image' ? atom.image.height : 0)));
  const height = Math.max(size * LINE.height * leading, image);
  const top = isFirst ? before : 0;
  const baseline = top + Math.max(size * LINE.ascent + (size * LINE.height * (leading - 1)) / 2, image);
  const items = line.atoms.flatMap(({ atom, x }): Item[] => {
    if (atom.kind === 'word') return [{ ...atom, x: x + shift, y: baseline }];
    return atom.kind === 'image'
      ? [{ kind: 'image', image: atom.image, x: x + shift, y: baseline - atom.image.height }]
      : [];
  });
  return { height: top + height + (isLast ? after : 0), items, newPage: line.newPage };
}

const sizeOf = (atom: Atom): number => ('style' in atom ? atom.style.size : 0);

function paragraphSize({ runs }: Paragraph): number {
  const text = runs.find((run) => run.kind === 'text');
  return text?.style.size ?? (runs.length > 0 ? 0 : 13);
}

/** A picture no wider than the column. */
function imageAtom(image: ImageRun, room: number): Atom {
  const scale = Math.min(1, room / Math.max(image.width, 1));
  const width = image.width * scale;
  return { kind: 'image', image: { ...image, width, height: image.height * scale }, width };
}

function textAtoms({ text, style }: { text: string; style: TextStyle }, room: number): Atom[] {
  const parts = text.match(/[\t\n\f]|[^\S\t\n\f]+|\S+/g) ?? [];
  return parts.flatMap((part, i): Atom[] => {
    if (part === '\t') return [{ kind: 'tab' }];
    if (part === '\n') return [{ kind: 'line' }];
    if (part === '\f') return [{ kind: 'page' }];
    const width = widthOf(part, style);
    if (part.trim() === '') return [{ kind: 'space', width, style }];
    if (width > room) return chopped(part, style, room);
    return [{ kind: 'word', text: part, style, width, joined: i === 0 }];
  });
}

/** A word too long for any line, such as a row of dots, in pieces that fit. */
function chopped(word: string, style: TextStyle, room: number): Atom[] {
  const letters = Math.max(1, Math.floor((word.length * room) / widthOf(word, style)) - 1);
  return (word.match(new RegExp(`.{1,${letters}}`, 'gsu')) ?? []).map((text) => ({
    kind: 'word',
    text,
    style,
    width: widthOf(text, style),
    joined: false,
  }));
}

/** Atoms that a line must not part: the pieces of one word. */
function together(atoms: readonly Atom[]): Atom[][] {
  const groups: Atom[][] = [];
  for (const atom of atoms) {
    const group = groups.at(-1);
    if (atom.kind === 'word' && atom.joined && group?.at(-1)?.kind === 'word') group.push(atom);
    else groups.push([atom.kind === 'word' ? { ...atom, joined: false } : atom]);
  }
  return groups;
}
