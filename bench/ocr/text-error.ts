import { fold } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';

/** How wrong a text is; each 0 for a perfect one. */
export interface TextError {
  /** Wrong, missing and added characters per character of the truth. */
  readonly characters: number;
  /** The same with marks removed and in lower case. */
  readonly foldedCharacters: number;
  /** Share of the truth's tokens that are nowhere in the text, as a bag. */
  readonly tokens: number;
  readonly foldedTokens: number;
}

/**
 * Compares a text that was read with the true one. The order of lines does not count, because engines
 * differ in how they put the two columns of a letterhead; the order inside a line does (after
 * C. Clausner et al., Flexible character accuracy measure for reading-order-independent evaluation,
 * Pattern Recognition Letters 131, 2020): each line of the truth, the longest first, takes the part of
 * the text that is nearest to it, and what nobody took counts as added.
 *
 * @param truth - lines as they stand on the page; columns side by side may be apart by three spaces or more.
 * @param read - the text of an engine.
 */
export function textError(truth: string, read: string): TextError {
  const plain = (text: string): string => normalise(text);
  return {
    characters: characterError(plain(truth), plain(read)),
    foldedCharacters: characterError(fold(plain(truth)), fold(plain(read))),
    tokens: tokenError(plain(truth), plain(read)),
    foldedTokens: tokenError(fold(plain(truth)), fold(plain(read))),
  };
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Rules drawn with dashes are drawings, for every engine alike. */
const RULE = /[\u2014_-]{3,}/g;

function characterError(truth: string, read: string): number {
  const lines = truth
    .replace(RULE, '')
    .split(/\n|\s{3,}/)
    .map(collapse)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  let pieces = [collapse(read.replace(RULE, ''))].filter(Boolean);
  let errors = 0;
  for (const line of lines) {
    const found = pieces
      .map((piece, index) => ({ piece, index, ...nearest(line, piece) }))
      .sort((a, b) => a.errors - b.errors)[0];
    if (found === undefined || found.errors > line.length * UNRECOGNISABLE) {
      errors += line.length;
      continue;
    }
    errors += found.errors;
    const rest = [found.piece.slice(0, found.start), found.piece.slice(found.end)]
      .map(collapse)
      .filter(Boolean);
    pieces = pieces.toSpliced(found.index, 1, ...rest);
  }
  const added = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return (errors + added) / Math.max(1, length);
}

/** A line of which more than this share is wrong counts as missing. */
const UNRECOGNISABLE = 0.6;

interface Match {
  readonly errors: number;
  readonly start: number;
  readonly end: number;
}

/** A way to a cell: its cost and where in the text it began. */
interface Cell {
  readonly errors: number;
  readonly start: number;
}

/** The part of `text` with the least edit distance to `line` (Sellers 1980). */
function nearest(line: string, text: string): Match {
  let row: Cell[] = Array.from({ length: text.length + 1 }, (_, start) => ({ errors: 0, start }));
  for (const letter of line.split('')) row = nextRow(row, letter, text);
  return row.reduce<Match>(
    (best, { errors, start }, end) => (errors < best.errors ? { errors, start, end } : best),
    { errors: Infinity, start: 0, end: 0 },
  );
}

function nextRow(row: readonly Cell[], letter: string, text: string): Cell[] {
  const next: Cell[] = [];
  let [diagonal, left]: [Cell, Cell] = [NOWHERE, NOWHERE];
  row.forEach((above, j) => {
    const swap = diagonal.errors + (text.charAt(j - 1) === letter ? 0 : 1);
    const least = Math.min(swap, above.errors + 1, left.errors + 1);
    const from = least === swap ? diagonal : least === above.errors + 1 ? above : left;
    left = { errors: least, start: from.start };
    diagonal = above;
    next.push(left);
  });
  return next;
}

const NOWHERE: Cell = { errors: Infinity, start: 0 };

function tokenError(truth: string, read: string): number {
  const left = new Map<string, number>();
  for (const token of tokens(read)) left.set(token, (left.get(token) ?? 0) + 1);
  const wanted = tokens(truth);
  let missing = 0;
  for (const token of wanted) {
    const count = left.get(token) ?? 0;
    if (count === 0) missing += 1;
    else left.set(token, count - 1);
  }
  return missing / Math.max(1, wanted.length);
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
