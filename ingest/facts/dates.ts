import type { Finding } from './finding.ts';
import { loose } from './finding.ts';
import type { Flow } from './flow.ts';

const D = String.raw`[\dOoIl|]`;
const WORDS = String.raw`${loose('ngay')}\s*(?<day>${D}\s?${D}?)\s*[,.]?\s*th[a-z]{1,2}ng\s*(?<month>${D}\s?${D}?)\s*[,.]?\s*${loose('nam')}\s*(?<year>[12Il|]\s?${D}\s?${D}\s?${D})`;
const FIGURES = String.raw`${loose('ngay(?: (?:gui|viet|lap|lam don|viet don)\\b)?')}\s*:?\s*(?<day>${D}{1,2})\s?[/.-]\s?(?<month>${D}{1,2})\s?[/.-]\s?(?<year>[12Il|]${D}{3})`;
const PATTERNS = [WORDS, FIGURES].map((source) => new RegExp(source, 'gi'));

/**
 * Every full date in a document, as `ngày 18 tháng 04 năm 2019` or `ngày 18/4/2019`. A date whose
 * day was left to be filled in by hand is none.
 *
 * @returns ISO dates in order; digits that had to be read from letters make it less certain.
 */
export function datesIn(flow: Flow): Finding[] {
  return PATTERNS.flatMap((pattern) =>
    [...flow.folded.matchAll(pattern)].flatMap((match) => {
      const { day = '', month = '', year = '' } = match.groups ?? {};
      const written = `${year}-${month}-${day}`;
      const value = isoDate(digits(year), digits(month), digits(day));
      const clean = /^[\d-]+$/.test(written);
      return value
        ? [{ value, start: match.index, end: match.index + match[0].length, certainty: clean ? 0.98 : 0.6 }]
        : [];
    }),
  ).sort((a, b) => a.start - b.start);
}

const digits = (text: string): number =>
  Number(text.replace(/\s/g, '').replace(/[Oo]/g, '0').replace(/[Il|]/gi, '1'));

/** ISO form of a day that exists between 1900 and 2100, else null. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year > 1900 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}
