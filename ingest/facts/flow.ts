import type { Box, PageReading, Word } from '../../model/page.ts';
import type { FactPlace } from '../../model/facts.ts';
import { around, linesOf, type Line } from './line.ts';
import { foldKeepingLength, plain } from './folding.ts';

/**
 * A whole document as one text in which every letter knows its place: grammars run on it and need
 * not care for line and page ends (both are one `\n`).
 */
export interface Flow {
  readonly text: string;
  /** Letter for letter as `text`, without marks. */
  readonly plain: string;
  /** `plain` in lower case. */
  readonly folded: string;
  readonly lines: readonly FlowLine[];
}

/** A line with its place in the flow. */
export interface FlowLine extends Line {
  /** Where the line begins in the flow's text. */
  readonly at: number;
}

/** A range of a flow's text, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Lays the pages of a document end to end.
 *
 * @param pages - in order; blank pages add nothing.
 */
export function flowOf(pages: readonly PageReading[]): Flow {
  return flowOfLines(pages.flatMap(linesOf));
}

/** Lays lines end to end. */
export function flowOfLines(pieces: readonly Line[]): Flow {
  let at = 0;
  const lines = pieces.map((line) => {
    const placed = { ...line, at };
    at += line.text.length + 1;
    return placed;
  });
  const text = lines.map((line) => line.text).join('\n');
  return { text, plain: plain(text), folded: foldKeepingLength(text), lines };
}

/**
 * Where a range stands on the page it begins on, with one box for each line.
 *
 * @returns null when the range covers no word.
 */
export function placeOf(flow: Flow, range: Range): FactPlace | null {
  const lines = linesIn(flow, range);
  const first = lines[0];
  if (!first) return null;
  const here = lines.filter((line) => line.page === first.page);
  const last = here.at(-1) ?? first;
  return {
    page: first.page,
    start: first.start + Math.max(0, range.start - first.at),
    end: Math.min(last.end, last.start + range.end - last.at),
    boxes: here.flatMap((line): Box[] => {
      const words = wordsIn(line, range);
      return words.length > 0 ? [around(words)] : [];
    }),
  };
}

/** How sure the reader is of the words in a range: that of its least sure word, 0..1. */
export function clarityOf(flow: Flow, range: Range): number {
  const words = linesIn(flow, range).flatMap((line) => wordsIn(line, range));
  return Math.min(1, ...words.map((word) => word.confidence));
}

/** The range of a line within the flow. */
export const rangeOf = (line: FlowLine): Range => ({ start: line.at, end: line.at + line.text.length });

const linesIn = (flow: Flow, { start, end }: Range): FlowLine[] =>
  flow.lines.filter((line) => line.at < end && line.at + line.text.length > start);

const wordsIn = (line: FlowLine, { start, end }: Range): Word[] =>
  line.words.filter((word) => {
    const at = line.at + word.start - line.start;
    return at < end && at + word.text.length > start;
  });
