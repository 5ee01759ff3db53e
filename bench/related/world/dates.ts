import type { Random } from '../../relevance/corpus/random.ts';

/** A day as an ISO date, `2019-04-18`. */
export type Day = string;

/** Districts ended with 30 June 2025 (Nghị quyết số 203/2025/QH15). */
export const NEW_UNITS_SINCE: Day = '2025-07-01';

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Some day of a year, both ends included. */
export const someDay = (random: Random, from: number, to: number): Day =>
  addDays(`${random.whole(from, to)}-01-01`, random.whole(0, 364));

const parts = (day: Day): [year: string, month: string, date: string] => {
  const [year = '', month = '', date = ''] = day.split('-');
  return [year, month, date];
};

/** `18/04/2019`. */
export const slashed = (day: Day): string => parts(day).reverse().join('/');

/** `ngày 18 tháng 4 năm 2019`, as documents are dated: days under 10 and the first months with a zero. */
export function longDay(day: Day): string {
  const [year, month, date] = parts(day);
  return `ngày ${date} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`;
}

/** A day within a sentence, in one of the ways people write it. */
export function sentenceDay(random: Random, day: Day): string {
  const [year, month, date] = parts(day);
  const [m, d] = [String(Number(month)), String(Number(date))];
  return random.pick([
    `ngày ${slashed(day)}`,
    `ngày ${slashed(day)}`,
    `ngày ${d}/${m}/${year}`,
    `ngày ${date}/${m}/${year}`,
    `ngày ${date}-${month}-${year}`,
    `ngày ${d}.${m}.${year}`,
    `ngày ${d} tháng ${m} năm ${year}`,
    longDay(day),
  ]);
}
