import { findDocumentNumbers } from '../../vietnamese/document-number.ts';
import { DOCUMENT_TYPE_BY_SIGN, KNOWN_BODIES } from '../../vietnamese/document-signs.ts';
import { distinct, loose, type Finding } from './finding.ts';
import type { Flow } from './flow.ts';
import { isNormative } from './laws.ts';
import { editDistance } from './letters.ts';

/** A people's committee's decision cited without its sign: `QĐ số 1218 ngày 14.12.2018 của UBND huyện`. */
const UNSIGNED = new RegExp(
  String.raw`(?<![a-z])(?:${loose('quyet dinh')}|qd)\s*(?:[a-z]+\s+){0,4}?s[o0]\s*[:.]?\s*(?<digits>\d{1,5})(?![\d/-])` +
    String.raw`\s*,?\s*(?:(?:${loose('de ngay')}|${loose('ngay')}|ky)?\s*\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]|${loose('thang')}\s*\d{1,2}\s*,?\s*${loose('nam')})\s*\d{4})?\s*,?\s*` +
    String.raw`(?:cua|d[o0])\s*(?:${loose('chu tich')}\s*)?(?:ubnd|${loose('uy ban nhan dan')})(?![a-z])`,
  'g',
);

/** Such citations with the sign that a people's committee gives its decisions. */
const unsigned = (flow: Flow): Finding[] =>
  [...flow.folded.matchAll(UNSIGNED)].map((match) => {
    const digits = match.groups?.digits ?? '';
    const start = match.index + match[0].indexOf(digits);
    return { value: `${digits}/QĐ-UBND`, start, end: start + digits.length, certainty: 0.6 };
  });

/**
 * Numbers of the documents cited that decide or report a case: `1218/QĐ-UBND`. The document's own
 * number and normative documents (which are among the laws) are left out. A number cut
 * short by a line end gives way to the same number read whole.
 *
 * @param own - the document's own number.
 */
export function decisionsIn(flow: Flow, own: string | undefined): Finding[] {
  const signed = findDocumentNumbers(flow.text)
    .filter(
      ({ number }) =>
        number.whole !== own && !isNormative(number.type, number.year, articleBefore(flow, number.whole)),
    )
    .map(({ number, start, end, repaired }) => ({
      value: number.whole,
      start,
      end,
      certainty: repaired ? 0.75 : 0.95,
    }));
  const numbers = new Set([own, ...signed.map(({ value }) => value)].map((value) => value?.split('/')[0]));
  const more = unsigned(flow).filter(({ value }) => !numbers.has(value.split('/')[0]));
  const found = [...signed, ...more].sort((a, b) => a.start - b.start);
  return distinct(found).filter((one) => !found.some((other) => isFuller(other, one, found)));
}

/** Whether one number is another read whole, or its sign read the way it stands more often. */
function isFuller(other: Finding, one: Finding, all: readonly Finding[]): boolean {
  if (other.value === one.value) return false;
  if (other.value.startsWith(`${one.value}-`)) return true;
  const [digits = '', sign = ''] = one.value.split(/\/(.*)/s);
  const [otherDigits = '', otherSign = ''] = other.value.split(/\/(.*)/s);
  if (digits !== otherDigits || editDistance(sign, otherSign, 1) > 1) return false;
  const times = ({ value }: Finding): number => all.filter((each) => each.value === value).length;
  return (
    times(other) > times(one) || (times(other) === times(one) && isKnownSign(otherSign) && !isKnownSign(sign))
  );
}

const isKnownSign = (sign: string): boolean =>
  sign.split('-').every((group) => DOCUMENT_TYPE_BY_SIGN.has(group) || KNOWN_BODIES.has(group));

/** The article cited of a document with this number, anywhere. */
function articleBefore(flow: Flow, whole: string): string | undefined {
  const at = flow.text.indexOf(whole);
  const before = flow.folded.slice(Math.max(0, at - 60), Math.max(0, at));
  return /dieu\s+\d+[^.;]*$/.exec(before)?.[0];
}
