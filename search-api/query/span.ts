import { fold } from '../../vietnamese/fold.ts';
import type { FaultCode, Span } from './tree.ts';

/** A day, a month or a year as people type it: `18/4/2019`, `4/2019`, `2019`, or ISO. */
const DATE = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
/** As documents write it: `5 tháng 3 năm 2019`. */
const IN_WORDS = /(\d{1,2}) thang (\d{1,2}),? nam (\d{4})/g;
const YEARS_BY_DASH = /^(\d{4})-(\d{4})$/;
const YEAR = /^\d{4}$/;

/**
 * Reads a span of days: `01/03/2018..`, `3/2018..5/2018`, `..2019`, `2018`, `5 tháng 3 năm 2019`.
 *
 * @param text - without spaces, plain signs
 */
export const readDates = (text: string): Span | FaultCode =>
  spanOf(
    fold(text)
      .replace(IN_WORDS, '$1/$2/$3')
      .replace(/^ngay /, ''),
    edge,
    'value-date',
  );

/** Reads a span of years: `2017..2019`, `2017-2019`, `2017..`, `2017`. */
export const readYears = (text: string): Span | FaultCode =>
  spanOf(
    text.replace(YEARS_BY_DASH, '$1..$2'),
    (year, end) => (YEAR.test(year) ? edge(year, end) : undefined),
    'value-year',
  );

type End = 'first' | 'last';

function spanOf(
  text: string,
  read: (part: string, end: End) => string | undefined,
  fault: FaultCode,
): Span | FaultCode {
  const parts = text.split(/\.{2,}/);
  const [first = '', last = first] = parts;
  if (parts.length > 2 || (first === '' && last === '')) return fault;
  const from = read(first, 'first');
  const to = read(last, 'last');
  if ((first !== '' && from === undefined) || (last !== '' && to === undefined)) return fault;
  if (from !== undefined && to !== undefined && from > to) return 'value-reversed';
  return { kind: 'span', text, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The first or last day of what was typed. */
function edge(typed: string, end: End): string | undefined {
  const [, isoYear, isoMonth, isoDay] = ISO.exec(typed) ?? [];
  const [, typedDay, typedMonth, typedYear] = DATE.exec(typed) ?? [];
  const year = Number(isoYear ?? typedYear ?? 0);
  if (year < 1) return undefined;
  const month = Number(isoMonth ?? typedMonth ?? (end === 'first' ? 1 : 12));
  if (month < 1 || month > 12) return undefined;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Number(isoDay ?? typedDay ?? (end === 'first' ? 1 : days));
  if (day < 1 || day > days) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
