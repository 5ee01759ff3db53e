import type { RelatedDocument } from '../../archive/links.ts';
import type { Evidence, EvidenceSide } from '../../model/link.ts';
import { presentSummary } from '../documents/summary.ts';
import type { EvidenceJson, RelatedJson } from './related.schemas.ts';

type BoxJson = [number, number, number, number];

const boxesOf = ({ boxes }: EvidenceSide): BoxJson[] | undefined => boxes?.map((box): BoxJson => [...box]);

/** A piece of evidence as seen from the document that it leads from. */
export function presentEvidence({ field, from, to, weight }: Evidence): EvidenceJson {
  const [boxes, otherBoxes] = [boxesOf(from), boxesOf(to)];
  return {
    field,
    text: from.text,
    ...(from.page !== undefined && { page: from.page }),
    ...(boxes && { boxes }),
    otherText: to.text,
    ...(to.page !== undefined && { otherPage: to.page }),
    ...(otherBoxes && { otherBoxes }),
    weight,
  };
}

/** A related document as JSON. */
export const presentRelated = ({ document, evidence, decidedAt, ...same }: RelatedDocument): RelatedJson => ({
  ...presentSummary(document),
  ...same,
  evidence: evidence.map(presentEvidence),
  decidedAt: decidedAt?.toISOString() ?? null,
});
