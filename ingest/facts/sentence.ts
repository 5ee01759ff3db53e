import type { Flow, Range } from './flow.ts';

/** A passage longer than this is cut about its middle: OCR lost its stops. */
const LONGEST = 700;
/** A heading of its own line, `3. Kết luận`, and the text under it. */
const UNDER_HEADING = String.raw`(?<=\n\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+)[.)]?\s+[^\n.;:,]{1,40})\n(?=\s*\p{Lu})`;
/** What begins a sentence although none ended before. */
const BEGINS = String.raw`(?:Điều\s+\d|[-–+•]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ][.)]\s|[IVX]+\.\s)`;
const BOUNDARY = new RegExp(
  String.raw`(?<!\b(?:TP|Tp|TX|TT|P|Q|H|X|số|No)\s?)[.!?]["”’)]*(?:\s+(?=["“(]?\p{Lu})|\s*\n|\s*$)|[;:]\s*\n|\n\s*\n|\n(?=\s*${BEGINS})|${UNDER_HEADING}`,
  'gu',
);

/**
 * The sentence around a range, its item's number or `Điều 1.` included.
 *
 * @param within - the sentence does not leave this part of the flow.
 */
export function sentenceAround(flow: Flow, range: Range, within: Range): Range {
  const ends = [...flow.text.slice(within.start, within.end).matchAll(BOUNDARY)]
    .filter(({ index, 0: mark }) => !isNumbering(flow.text, within.start + index, mark))
    .map(({ index, 0: mark }) => ({
      stop: within.start + index + mark.trimEnd().length,
      next: within.start + index + mark.length,
    }));
  const start = ends.findLast(({ next }) => next <= range.start)?.next ?? within.start;
  const end = ends.find(({ stop }) => stop >= range.end)?.stop ?? within.end;
  return trimmed(flow.text, {
    start: Math.max(start, range.start - LONGEST / 2),
    end: Math.min(end, range.end + LONGEST / 2),
  });
}

/** The stop of `Điều 1.` or `2.` at the beginning of a line ends no sentence. */
const isNumbering = (text: string, at: number, mark: string): boolean =>
  mark.startsWith('.') &&
  /(?:^|\n)\s*(?:Điều\s+\d+|\d{1,2}(?:\.\d{1,2})*|[IVX]+)$/u.test(text.slice(Math.max(0, at - 20), at));

function trimmed(text: string, { start, end }: Range): Range {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: start + slice.trimEnd().length };
}
