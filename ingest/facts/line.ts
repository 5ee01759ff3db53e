import type { Box, PageReading, Word } from '../../model/page.ts';
import { foldKeepingLength } from './folding.ts';

/** A piece of one printed line that stands in one column. */
export interface Line {
  readonly page: number;
  /** Range in the page's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text without marks, lower case, letter for letter. */
  readonly folded: string;
  readonly box: Box;
  readonly words: readonly Word[];
}

/** A gap this many letter heights wide parts two columns; justified text stays below it. */
const COLUMN_GAP = 1.6;
/** The motto stands in a column of its own, however near its neighbour was printed. */
const MOTTO = /(?<=\S\s+)(?:cong h[oa]{2} xa h|d[oq]c lap\s*[-–—]\s*t[uư] do)/;

/**
 * Cuts a page into lines: by the reader's own line ends, then where a wide gap parts two columns.
 * Pages without boxes (typed by a person) take their places from the rows and columns of the text.
 *
 * @param page - one page in its reading order.
 */
export function linesOf(page: PageReading): Line[] {
  const words = page.words.length > 0 ? page.words : wordsOfText(page.text);
  const byGap = page.words.length > 0 ? gapInBoxes : gapInText(page.text);
  const runs: Word[][] = [];
  let previous: Word | undefined;
  for (const word of words) {
    const between = previous ? page.text.slice(previous.start + previous.text.length, word.start) : '\n';
    if (!previous || between.includes('\n') || byGap(previous, word)) runs.push([]);
    runs.at(-1)?.push(word);
    previous = word;
  }
  return runs
    .flatMap((run) => cutMotto(run, page))
    .flatMap((run) => cutDate(run, page))
    .map((run) => lineOf(run, page));
}

function gapInBoxes(before: Word, after: Word): boolean {
  // Boxes are fractions of a page about 1.41 times as high as wide.
  const height = Math.min(before.box[3] - before.box[1], after.box[3] - after.box[1]) * 1.414;
  return after.box[0] - before.box[2] > Math.max(height * COLUMN_GAP, 0.02);
}

const gapInText = (text: string) => (before: Word, after: Word) =>
  /\s{3,}|\t/.test(text.slice(before.start + before.text.length, after.start));

function cutMotto(run: Word[], page: PageReading): Word[][] {
  const line = lineOf(run, page);
  const at = MOTTO.exec(line.folded)?.index;
  if (at === undefined) return [run];
  const cut = run.findIndex((word) => word.start - line.start >= at);
  return cut > 0 ? [run.slice(0, cut), run.slice(cut)] : [run];
}

/** Number or subject on the left, place and date on the right, read as one line. */
const LEFT_AND_DATE =
  /^\W*(?:v\s?[/⁄∕|.]\s?[v%]?|so\s*[:.]|ve viec).*\S\s+(?:[a-z]\S*\s+){1,7},?\s*ngay\s.*\d/;

function cutDate(run: Word[], page: PageReading): Word[][] {
  const line = lineOf(run, page);
  if (!LEFT_AND_DATE.test(line.folded)) return [run];
  const day = run.findLastIndex((word) => foldKeepingLength(word.text) === 'ngay');
  const gaps = run.slice(1, day).map((word, i) => word.box[0] - (run[i]?.box[2] ?? 0));
  const widest = Math.max(...gaps);
  const cut = gaps.findLastIndex((gap) => gap > widest - 0.001) + 1;
  return day > 1 ? [run.slice(0, cut), run.slice(cut)] : [run];
}

/** Dots on which a printed form is filled in: `Họ và tên:……Trần Văn Bé……`. */
const FILLED_IN = /(?:\.{4,}|…+|_{3,})[.…_]*/gu;

function lineOf(words: readonly Word[], page: PageReading): Line {
  const start = words[0]?.start ?? 0;
  const last = words.at(-1);
  const end = last ? last.start + last.text.length : start;
  const text = page.text.slice(start, end).replace(FILLED_IN, (dots) => ' '.repeat(dots.length));
  return { page: page.number, start, end, text, folded: foldKeepingLength(text), box: around(words), words };
}

/**
 * The smallest box around some words.
 *
 * @param words - at least one word of one page.
 */
export const around = (words: readonly Word[]): Box => [
  Math.min(...words.map(({ box }) => box[0])),
  Math.min(...words.map(({ box }) => box[1])),
  Math.max(...words.map(({ box }) => box[2])),
  Math.max(...words.map(({ box }) => box[3])),
];

const COLUMNS = 80;

/** Words of a text without boxes, placed as a typewriter would. */
function wordsOfText(text: string): Word[] {
  const rows = text.split('\n');
  const height = 1 / Math.max(60, rows.length);
  let rowStart = 0;
  return rows.flatMap((row, r) => {
    const start = rowStart;
    rowStart += row.length + 1;
    return [...row.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      start: start + match.index,
      box: [
        match.index / COLUMNS,
        r * height,
        (match.index + match[0].length) / COLUMNS,
        (r + 0.6) * height,
      ] as const,
      confidence: 1,
    }));
  });
}
