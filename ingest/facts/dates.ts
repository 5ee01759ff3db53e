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

/** Months in words: `26 tháng Hai`. */
const MONTHS = [
  'g[il1]eng|m[o0]t',
  'ha[il1]',
  'ba',
  'tu',
  'nam',
  'sau',
  'bay',
  'tam',
  'ch[il1]n',
  'mu[o0][il1](?:\\s*(?:m[o0]t|ha[il1]))?',
];
const BARE = [
  String.raw`(?:ngay\s*)?(?:(?:mung|m[o0]ng)\s*)?(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>(?:19|20)\d\d)`,
  String.raw`(?:ngay\s*)?(?:(?:mung|m[o0]ng)\s*)?(?<day>\d{1,2})\s*thang\s*(?<month>\d{1,2}|${MONTHS.join('|')})\s*,?\s*(?:nam\s*)?(?<year>(?:19|20)\d\d)`,
  String.raw`thang\s*(?<month>\d{1,2})\s*ngay\s*(?<day>\d{1,2})\s*,?\s*nam\s*(?<year>(?:19|20)\d\d)`,
].map((source) => new RegExp(String.raw`^(?<before>[^\d]*?)${source}[\s.]*$`));

/**
 * The date that ends a line of a letter, however it is written: `Triệu Sơn, 02/7/2020`, `26 tháng Hai, 2024`,
 * `Viết ngày mùng 1 tháng 12 năm 2022`.
 *
 * @param folded - the line.
 * @returns ISO, and where in the line it begins.
 */
export function dateEnding(folded: string): { value: string; start: number } | null {
  for (const pattern of BARE) {
    const { before = '', day = '', month = '', year = '' } = pattern.exec(folded)?.groups ?? {};
    // `ngày 26 tháng     năm 2024`: the month was left for the pen.
    const blank = month === 'nam' && !/thang\s*nam\s*(?:,|nam)/.test(folded);
    const value = blank ? null : isoDate(Number(year), monthOf(month), Number(day));
    if (value) return { value, start: before.length };
  }
  return null;
}

const monthOf = (month: string): number => (/^\d/.test(month) ? Number(month) : monthInWords(month));

function monthInWords(word: string): number {
  const at = MONTHS.findIndex((pattern) => new RegExp(`^(?:${pattern})$`).test(word));
  return at === 9 && /\S\s*(?:m[o0]t|ha[il1])$/.test(word) ? (/ha[il1]$/.test(word) ? 12 : 11) : at + 1;
}

const digits = (text: string): number =>
  Number(text.replace(/\s/g, '').replace(/[Oo]/g, '0').replace(/[Il|]/gi, '1'));

/** ISO form of a day that exists between 1900 and 2100, else null. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year > 1900 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}
