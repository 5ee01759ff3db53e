import type { Facts } from '../../model/facts.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import type { TruthDocument } from './truth.ts';

/** Values of each fact, as lists, so that one comparison serves all. */
export type Values = Readonly<Record<string, readonly string[]>>;

const list = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
const OFFICIAL_ONLY = ['number', 'issuer', 'signer'];

/** What should have been found. */
export function expectedOf(truth: TruthDocument): Values {
  return {
    type: [truth.type],
    date: [truth.date],
    number: list(truth.number),
    issuer: list(truth.issuer),
    signer: list(truth.signer),
    subject: [truth.subject],
    kind: list(truth.kind),
    'complainant name': list(truth.complainant),
    'identity number': list(truth.cccd),
    phone: list(truth.phone),
    address: list(truth.address),
    commune: list(truth.commune),
    district: list(truth.district),
    respondents: list(truth.respondent),
    addressees: truth.to ?? [],
    decisions: truth.cites,
    parcels: truth.parcel && /thửa/iu.test(truth.text) ? [truth.parcel.join('/')] : [],
    laws: truth.laws,
    outcome: list(truth.outcome ?? undefined),
  };
}

/** What was found. Parcels of official documents are left out: the truth does not list them. */
export function foundIn(facts: Facts, truth: TruthDocument): Values {
  const each = (part: 'name' | 'identityNumber' | 'phone' | 'address' | 'commune' | 'district'): string[] =>
    facts.complainants.flatMap((one) => list(one[part]));
  const found: Record<string, readonly string[]> = {
    type: list(facts.type),
    date: list(facts.date),
    number: list(facts.number),
    issuer: list(facts.issuer),
    signer: list(facts.signer),
    subject: list(facts.subject),
    kind: list(facts.kind),
    outcome: list(facts.outcome),
    'complainant name': each('name'),
    'identity number': each('identityNumber'),
    phone: each('phone'),
    address: each('address'),
    commune: each('commune'),
    district: each('district'),
    respondents: facts.respondents,
    addressees: facts.addressees,
    decisions: facts.decisions,
    parcels: truth.parcel ? facts.parcels.map(({ parcel, sheet }) => `${parcel}/${sheet ?? ''}`) : [],
    laws: facts.laws,
  };
  if (truth.type === 'đơn') for (const fact of OFFICIAL_ONLY) found[fact] ??= [];
  return found;
}

/** Counts for one fact over many documents. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** One value that differs, for a person to look at. */
export interface Miss {
  readonly fact: string;
  readonly file: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** Equal after NFC, case, spaces and tone placement, as design.md compares text. */
const same = (text: string): string => normalise(text).toLowerCase().replace(/\s+/g, ' ').trim();

/** Adds one document to the scores. */
export function addTo(scores: Map<string, Score>, file: string, expected: Values, found: Values): Miss[] {
  return Object.keys(expected).flatMap((fact) => {
    const score = scores.get(fact) ?? { right: 0, wrong: 0, missed: 0 };
    scores.set(fact, score);
    const wanted = new Set((expected[fact] ?? []).map(same));
    const given = new Set((found[fact] ?? []).map(same));
    const right = [...given].filter((value) => wanted.has(value)).length;
    score.right += right;
    score.wrong += given.size - right;
    score.missed += wanted.size - right;
    const exact = right === wanted.size && right === given.size;
    return exact ? [] : [{ fact, file, expected: expected[fact] ?? [], found: found[fact] ?? [] }];
  });
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing found. */
export function rates({ right, wrong, missed }: Score): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
