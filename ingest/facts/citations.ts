import { findDocumentNumbers } from '../../vietnamese/document-number.ts';
import { distinct, type Finding } from './finding.ts';
import type { Flow } from './flow.ts';
import { isNormative } from './laws.ts';

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
  return distinct(found).filter((one) => !found.some(({ value }) => value.startsWith(`${one.value}-`)));
}

/** The article cited of a document with this number, anywhere. */
function articleBefore(flow: Flow, whole: string): string | undefined {
  const at = flow.text.indexOf(whole);
  const before = flow.folded.slice(Math.max(0, at - 60), Math.max(0, at));
  return /dieu\s+\d+[^.;]*$/.exec(before)?.[0];
}
