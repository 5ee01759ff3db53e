import { places } from '../../vietnamese/places/gazetteer.ts';
import type { Finding } from './finding.ts';
import type { Flow, Range } from './flow.ts';
import { IDENTITY, PHONE } from './sender-labels.ts';

/**
 * The identity number announced in a range: 12 digits (căn cước) before 9 (chứng minh nhân dân).
 * An identity number whose first digits are no province's code is doubtful
 * (Nghị định 137/2015/NĐ-CP, Điều 13: province, century and sex, year of birth, six digits).
 */
export function identityIn(flow: Flow, range: Range): Finding | null {
  const found = announced(flow, range, IDENTITY)
    .map(({ written, start }) => ({ ...figures(written, start), value: identityOf(written) }))
    .filter(({ value }) => /^(?:\d{12}|\d{9})$/.test(value));
  const best = found.find(({ value }) => value.length === 12) ?? found[0];
  if (!best) return null;
  return best.value.length === 9 || codes().has(best.value.slice(0, 3)) ? best : { ...best, certainty: 0.6 };
}

/** The digits of an identity number, without those of a date that follows it. */
function identityOf(written: string): string {
  const alone = /^(?:\d{12}|\d{9})(?=[ .]|$)/.exec(written)?.[0];
  const digits = digitsOf(written);
  return alone ?? (digits.length > 12 ? digits.slice(0, 12) : digits);
}

let provinceCodes: ReadonlySet<string> | undefined;

/** Worked out once: there are thousands of places, and every document asks. */
const codes = (): ReadonlySet<string> =>
  (provinceCodes ??= new Set(places().flatMap(({ identityCode }) => (identityCode ? [identityCode] : []))));

/** The telephone number announced in a range, as digits beginning with 0 (`+84` and `84` put so). */
export function phoneIn(flow: Flow, range: Range): Finding | null {
  for (const { written, start } of announced(flow, range, PHONE)) {
    const value = digitsOf(written).replace(/^84(?=\d{9}$)/, '0');
    if (/^0\d{9,10}$/.test(value)) return { ...figures(written, start), value };
    if (/^0\d{11,}$/.test(value))
      return { ...figures(written, start), value: value.slice(0, 10), certainty: 0.5 };
  }
  return null;
}

const announced = (
  flow: Flow,
  { start, end }: Range,
  pattern: RegExp,
): { written: string; start: number }[] =>
  [...flow.plain.slice(start, end).matchAll(pattern)].map((match) => {
    const written = match.groups?.digits ?? '';
    return { written, start: start + match.index + match[0].length - written.length };
  });

const digitsOf = (written: string): string =>
  written.replace(/[oO]/g, '0').replace(/[lI|]/g, '1').replace(/\D/g, '');

const figures = (written: string, start: number): Omit<Finding, 'value'> => ({
  start,
  end: start + written.length,
  certainty: /^[\d\s.()+-]+$/.test(written) ? 0.97 : 0.6,
});
