import type { DocumentRecord } from '../../model/document.ts';
import type { Facts } from '../../model/facts.ts';
import { citationOf } from '../citations/citation.ts';
import type { DocumentJson } from './documents.schemas.ts';

const nothing = { type: null, kind: null, number: null, date: null, issuer: null };

const namesOf = ({ complainants }: Facts): string[] =>
  complainants.flatMap(({ name }) => (name === undefined ? [] : [name]));

/** A document as the outward contract has it. */
export function presentDocument(record: DocumentRecord): DocumentJson {
  const { failure, pageCount, receivedAt, facts, signatures, ...same } = record;
  return {
    ...same,
    receivedAt: receivedAt.toISOString(),
    ...(failure && { failure }),
    pages: pageCount,
    citation: citationOf({ ...nothing, ...facts, complainants: namesOf(facts), fileName: record.fileName }),
    facts: structuredClone(facts) as DocumentJson['facts'],
    signatures: signatures.map((signature) => ({ ...signature })),
  };
}
