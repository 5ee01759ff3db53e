import { fold } from '../../vietnamese/fold.ts';
import type { Range } from './highlight.ts';

/** Length of a fragment, in characters: two lines of a result. */
const LENGTH = 200;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML that says the same. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A text as HTML on one line, the ranges in `<mark>`; they are in order and do not overlap. */
export function markedHtml(text: string, ranges: readonly Range[]): string {
  let html = '';
  let at = 0;
  for (const { start, end } of ranges) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return (html + escapeHtml(text.slice(at))).replace(/\s+/g, ' ').trim();
}

/**
 * The parts of a text that show best what was found: those with most different finds, then most.
 *
 * @param most - how many parts, none of which overlap
 * @returns HTML, best first; empty when nothing was found.
 */
export function fragments(text: string, ranges: readonly Range[], most: number): string[] {
  const found: string[] = [];
  let left = [...ranges];
  while (found.length < most && left.length > 0) {
    const inside = bestWindow(text, left);
    const window = widened(text, inside);
    found.push(windowHtml(text, window, ranges));
    left = left.filter(({ start, end }) => end <= window.start || start >= window.end);
  }
  return found;
}

/** A stretch of a text with what was found in it. */
export interface Passage {
  /** Index of the first of its ranges. */
  readonly first: number;
  readonly html: string;
}

/**
 * Everything that was found in a text, in reading order: ranges that stand close share a passage.
 *
 * @param ranges - in order
 */
export function passages(text: string, ranges: readonly Range[]): Passage[] {
  const groups: { first: number; inside: Range[] }[] = [];
  ranges.forEach((range, i) => {
    const last = groups.at(-1);
    const start = last?.inside[0]?.start;
    if (last && start !== undefined && range.end - start <= LENGTH) last.inside.push(range);
    else groups.push({ first: i, inside: [range] });
  });
  return groups.map(({ first, inside }) => ({
    first,
    html: windowHtml(text, widened(text, inside), inside),
  }));
}

/** The ranges of the best stretch of at most a fragment's length. */
function bestWindow(text: string, ranges: readonly Range[]): readonly Range[] {
  let best: readonly Range[] = [];
  let bestScore = -1;
  ranges.forEach(({ start }, first) => {
    const beyond = ranges.findIndex(({ end }, i) => i > first && end - start > LENGTH);
    const inside = ranges.slice(first, beyond === -1 ? undefined : beyond);
    const surfaces = inside.map((range) => fold(text.slice(range.start, range.end)));
    const score = new Set(surfaces).size * 1000 + surfaces.join('').length;
    if (score > bestScore) [best, bestScore] = [inside, score];
  });
  return best;
}

/** The stretch with text on both sides, cut between words. */
function widened(text: string, inside: readonly Range[]): Range {
  const start = inside[0]?.start ?? 0;
  const end = inside.at(-1)?.end ?? start;
  const room = Math.max(LENGTH - (end - start), 0);
  const from = Math.max(start - Math.round(room / 3), 0);
  const to = Math.min(end + room - (start - from), text.length);
  const space = text.slice(from, start).search(/\s/);
  const lastSpace = text.slice(end, to).search(/\s\S*$/);
  return {
    start: from === 0 || space === -1 ? from : from + space + 1,
    end: to === text.length || lastSpace === -1 ? to : end + lastSpace,
  };
}

function windowHtml(text: string, { start, end }: Range, ranges: readonly Range[]): string {
  const inside = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }));
  const html = markedHtml(text.slice(start, end), inside);
  return `${start > 0 ? '… ' : ''}${html}${end < text.length ? ' …' : ''}`;
}
