/** Which end of a span a date stands for: a year alone means its first or its last day. */
type End = 'first' | 'last';

/**
 * A date as people type it — `18/4/2019`, `18.04.2019`, `4/2019`, `2019`, or ISO — as an ISO date;
 * `undefined` when it is none.
 *
 * @param end - which day a year or a month alone stands for.
 */
export function parseDate(typed: string, end: End): string | undefined {
  const parts = typed.trim().split(/[\s./-]+/);
  if (parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  const yearFirst = parts[0]?.length === 4;
  const [year, month, dayOfMonth] = (yearFirst ? parts : parts.reverse()).map(Number);
  if (year === undefined || year < 1900 || year > 2200 || parts.length > 3) return undefined;
  const m = month ?? (end === 'first' ? 1 : 12);
  const d = dayOfMonth ?? (end === 'first' ? 1 : daysIn(year, m));
  if (m < 1 || m > 12 || d < 1 || d > daysIn(year, m)) return undefined;
  return `${String(year)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
