import type { Finding } from '../facts/finding.ts';
import type { Flow, Range } from '../facts/flow.ts';

const D = String.raw`[\dOoIl|]`;
const BORN = new RegExp(
  String.raw`(?:s[il1]nh(?:\s*(?:nam|ngay))?|ngay\s*s[il1]nh|nam\s*s[il1]nh|(?<![a-z])sn)\s*[:.…]*\s*(?:${D}{1,2}\s*[/.-]\s*${D}{1,2}\s*[/.-]\s*|(?:ngay\s*)?${D}{1,2}\s*thang\s*${D}{1,2}\s*nam\s*)?(?<year>[1Il|2]${D}{3})(?!\d)`,
  'g',
);
const AGED = /(?<!\d)(?<age>[1-9]\d)\s*tu[o0][il1]/;

/**
 * The year of birth that stands after a name: `sinh năm 1963`, `Ngày sinh: 26/08/1942`, or `61 tuổi` in
 * a letter of 2024.
 *
 * @param range - from the name to where the next person begins, or some 200 letters on
 * @param written - ISO date of the document, by which an age is reckoned
 * @returns four digits between 1900 and 2099; a year reckoned from an age may be off by one
 */
export function birthYearIn(
  flow: Flow,
  { start, end }: Range,
  written: string | undefined,
): Finding | undefined {
  const folded = flow.folded.slice(start, end);
  for (const match of folded.matchAll(BORN)) {
    const figures = match.groups?.year ?? '';
    const value = figures.replace(/o/gi, '0').replace(/[il|]/gi, '1');
    if (!/^(?:19|20)\d\d$/.test(value)) continue;
    const at = start + match.index + match[0].length - figures.length;
    return { value, start: at, end: at + figures.length, certainty: 0.9 };
  }
  const aged = written === undefined ? null : AGED.exec(folded);
  if (!aged || written === undefined) return undefined;
  const value = String(Number(written.slice(0, 4)) - Number(aged.groups?.age ?? 0));
  return { value, start: start + aged.index, end: start + aged.index + aged[0].length, certainty: 0.6 };
}
