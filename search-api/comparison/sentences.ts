/** A stretch of a page's text. */
export interface Sentence {
  /** Spaces and line ends as single spaces. */
  readonly text: string;
  /** Range in the page's text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether it begins like an item of a list: `1.`, `a)`, `-`. */
  readonly item: boolean;
}

const MARKER = String.raw`(?:[-–—•*+]|\d{1,2}[.)]|[a-zđ][.)])[ \t]`;
/** The end of a sentence or of a line of a list, a new item, or an empty line. The number of an item ends no sentence. */
const END = new RegExp(
  String.raw`(?<![\n\s]\d{1,2}|^\d{1,2})[.!?…]+(?=\s|$)|;(?=[ \t]*(?:\n|$))|\n(?=[ \t]*${MARKER})|\n[ \t]*\n`,
  'gu',
);
const ITEM = new RegExp(String.raw`^\s*${MARKER}`, 'u');

/** The sentences and items of a page, in order; those without a letter are left out. */
export function sentencesOf(text: string): Sentence[] {
  const ends = [...text.matchAll(END)].map(({ 0: sign, index }) => index + sign.length);
  const bounds = [...new Set([0, ...ends, text.length])];
  return bounds.slice(0, -1).flatMap((start, i) => {
    const end = bounds[i + 1] ?? text.length;
    const part = text.slice(start, end);
    const words = part.replace(/\s+/g, ' ').trim();
    return /\p{L}/u.test(words) ? [{ text: words, start, end, item: ITEM.test(part) }] : [];
  });
}
