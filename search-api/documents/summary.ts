import type { DocumentSummary } from '../../archive/summaries.ts';
import { titleOf } from '../../mappings/title.ts';
import type { SummaryJson } from './summary.schemas.ts';

/** A document in one line, as JSON. */
export function presentSummary({ id, fileName, receivedAt, secret, facts }: DocumentSummary): SummaryJson {
  return {
    id,
    title: titleOf(facts, fileName),
    type: facts.type ?? null,
    kind: facts.kind ?? null,
    number: facts.number ?? null,
    date: facts.date ?? null,
    issuer: facts.issuer ?? null,
    complainants: facts.complainants.flatMap(({ name }) => (name === undefined ? [] : [name])),
    receivedAt: receivedAt.toISOString(),
    secret,
  };
}
