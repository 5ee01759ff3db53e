import { extractFacts } from '../../ingest/facts/extract.ts';
import type { Complainant, Facts } from '../../model/facts.ts';
import { addTo, rates, type Miss, type Score, type Values } from '../facts/score.ts';
import type { Truth } from './world/truth.ts';
import type { Made } from './world/world.ts';

const PARTS = ['name', 'identityNumber', 'phone', 'hamlet', 'commune', 'district', 'province'] as const;

/** How well each fact was read on documents of one way of coming in. */
export interface FactScores {
  readonly facts: readonly ({ readonly fact: string } & ReturnType<typeof rates>)[];
  readonly misses: readonly Miss[];
}

/**
 * Precision, recall and F1 of what the product reads in the documents of worlds; those typed without
 * marks are left out, for their truth has marks.
 */
export function scoreFacts(documents: readonly Made[]): FactScores {
  const scores = new Map<string, Score>();
  const misses = documents
    .filter(({ marks }) => marks)
    .flatMap(({ id, read, truth }) => {
      const { facts } = extractFacts(read);
      return addTo(scores, id, expectedOf(truth), foundIn(facts, truth));
    });
  return { facts: [...scores].map(([fact, score]) => ({ fact, ...rates(score) })), misses };
}

const list = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** Each particular of those who sign; of many who do, under a name of its own. */
const particulars = (of: readonly Complainant[], many: boolean): Values =>
  Object.fromEntries(
    PARTS.map((part) => [`${many ? 'co-signers: ' : ''}${part}`, of.flatMap((one) => list(one[part]))]),
  );

function expectedOf(truth: Truth): Values {
  const { type, date, decisions, parcels } = truth;
  const both = { type: [type], date: [date], decisions };
  if (type !== 'đơn') return { ...both, number: list(truth.number), signer: list(truth.signer) };
  return {
    ...both,
    kind: list(truth.kind),
    ...particulars(truth.complainants, truth.complainants.length > 1),
    addressees: truth.addressees,
    // Facts leave the honorific out.
    ...(truth.respondent && { respondents: [truth.respondent.replace(/^(?:Ông|Bà) /, '')] }),
    parcels: parcels.map(({ parcel, sheet = '' }) => `${parcel}/${sheet}`),
    laws: truth.laws,
  };
}

function foundIn(facts: Facts, truth: Truth): Values {
  const both = { type: list(facts.type), date: list(facts.date), decisions: facts.decisions };
  if (truth.type !== 'đơn') return { ...both, number: list(facts.number), signer: list(facts.signer) };
  return {
    ...both,
    kind: list(facts.kind),
    ...particulars(facts.complainants, truth.complainants.length > 1),
    addressees: facts.addressees,
    respondents: facts.respondents,
    parcels: facts.parcels.map(({ parcel, sheet = '' }) => `${parcel}/${sheet}`),
    laws: facts.laws,
  };
}
