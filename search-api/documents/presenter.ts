import type { DocumentRecord } from '../../model/document.ts';
import type { DocumentJson } from './documents.schemas.ts';

/** A document as the outward contract has it. */
export function presentDocument(record: DocumentRecord): DocumentJson {
  const { failure, pageCount, receivedAt, facts, signatures, ...same } = record;
  return {
    ...same,
    receivedAt: receivedAt.toISOString(),
    ...(failure && { failure }),
    pages: pageCount,
    facts: structuredClone(facts) as DocumentJson['facts'],
    signatures: signatures.map((signature) => ({ ...signature })),
  };
}
