import type { Finding } from '../facts/finding.ts';
import type { Flow } from '../facts/flow.ts';

const D = String.raw`[\dOoIl|]`;
const BORN = new RegExp(
  String.raw`s[il1]nh\s*(?:nam|ngay)?\s*[:.]?\s*(?:${D}{1,2}\s*[/.-]\s*${D}{1,2}\s*[/.-]\s*|(?:ngay\s*)?${D}{1,2}\s*thang\s*${D}{1,2}\s*nam\s*)?(?<year>[1Il|2]${D}{3})(?!\d)`,
  'g',
);

/**
 * The year of birth that stands after a name, before the next one begins.
 *
 * @param start - end of the name in the flow
 * @param end - where the next person begins, or about 200 letters on
 * @returns four digits between 1900 and 2099
 */
export function birthYearIn(flow: Flow, start: number, end: number): Finding | undefined {
  for (const match of flow.folded.slice(start, end).matchAll(BORN)) {
    const written = match.groups?.year ?? '';
    const value = written.replace(/o/gi, '0').replace(/[il|]/gi, '1');
    if (!/^(?:19|20)\d\d$/.test(value)) continue;
    const at = start + match.index + match[0].length - written.length;
    return { value, start: at, end: at + written.length, certainty: 0.9 };
  }
  return undefined;
}
