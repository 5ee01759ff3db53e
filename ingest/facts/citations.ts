import { findDocumentNumbers } from '../../vietnamese/document-number.ts';
import { DOCUMENT_TYPE_BY_SIGN, KNOWN_BODIES } from '../../vietnamese/document-signs.ts';
import { distinct, type Finding } from './finding.ts';
import type { Flow } from './flow.ts';
import { isNormative } from './laws.ts';
import { editDistance } from './letters.ts';

/**
 * Numbers of the documents cited that decide or report a case: `1218/QĐ-UBND`. The document's own
 * number and normative documents (which are among the laws) are left out. A number cut
 * short by a line end gives way to the same number read whole.
 *
 * @param own - the document's own number.
 */
export function decisionsIn(flow: Flow, own: string | undefined): Finding[] {
  const found = findDocumentNumbers(flow.text)
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
