import type { Evidence, EvidenceField, SamePerson, Verdict } from '../../model/link.ts';
import { groupBy } from '../../vietnamese/group.ts';
import { compareMatters, sameBody } from './compare-matters.ts';
import { compareCopies, overlapOf, type Overlap } from './compare-narratives.ts';
import { comparePeople, type PeopleContext, type Weighed } from './compare-people.ts';
import { keysOfPerson } from './keys.ts';
import type { PersonProfile, Profile } from './profile.ts';
import { MATTER, PERSON_OF_COPY, probability, THRESHOLD } from './weights.ts';

/** What two documents are to each other. */
export interface PairVerdict {
  readonly verdict: Verdict;
  /** 0..1 */
  readonly score: number;
  /** Heaviest first. */
  readonly evidence: readonly Evidence[];
}

/** Complainants of two petitions found to be one person. */
export interface PairedPeople {
  /** Which of each petition's complainants, from 0. */
  readonly a: number;
  readonly b: number;
  readonly weighed: Weighed;
}

/** What comparing two petitions gives. */
export interface PetitionPair {
  readonly verdict?: PairVerdict;
  readonly people: readonly PairedPeople[];
}

/** How often names occur. */
export type NameStatistics = Pick<PeopleContext, 'bearers' | 'among'>;

/** A copy that lost its sender must at least be so long, and so alike. */
const NAMELESS_COPY = { words: 60, apart: 0.12 } as const;

const isAlike = ({ apart, figures }: Overlap): boolean => apart <= NAMELESS_COPY.apart && figures === 0;

/** Compares two petitions: their senders, their matter and, where both are one, their writing. */
export function comparePetitions(a: Profile, b: Profile, names: NameStatistics): PetitionPair {
  const overlap = overlapOf(a, b);
  const matter = compareMatters(a, b, overlap);
  const people = pairPeople(a, b, { ...names, clear: [a.clear, b.clear], matter: matter.bits }, overlap);
  const [best] = people;
  const verdict = best
    ? ofOneSender(a, b, { matter, overlap, sender: best.weighed })
    : ofTwoSenders(a, b, { matter, overlap });
  return { people, ...(verdict && { verdict }) };
}

/** Each complainant of one with at most one of the other, the surest first. */
function pairPeople(a: Profile, b: Profile, context: PeopleContext, overlap: Overlap): PairedPeople[] {
  const copy = isAlike(overlap) ? PERSON_OF_COPY : 0;
  const theirs = [...b.people.entries()];
  const alike = a.people.length * b.people.length > MOST_COMPARED ? sharingKeys(b.people) : () => theirs;
  const all = a.people.flatMap((one, i) =>
    alike(one).map(([j, two]) => ({ a: i, b: j, weighed: plus(comparePeople(one, two, context), copy) })),
  );
  const pairs = all
    .filter(({ weighed }) => weighed.bits >= THRESHOLD.person)
    .sort((x, y) => y.weighed.bits - x.weighed.bits);
  const taken = { a: new Set<number>(), b: new Set<number>() };
  return pairs.filter((pair) => {
    if (taken.a.has(pair.a) || taken.b.has(pair.b)) return false;
    taken.a.add(pair.a);
    taken.b.add(pair.b);
    return true;
  });
}

/** Of two long lists of signers only those are compared who share a name or a number: 300 by 300 takes seconds. */
const MOST_COMPARED = 2_500;

function sharingKeys(people: readonly PersonProfile[]): (one: PersonProfile) => [number, PersonProfile][] {
  const keyed = [...people.entries()].flatMap((entry) =>
    keysOfPerson(entry[1]).map((key) => ({ key, entry })),
  );
  const byKey = groupBy(keyed, ({ key }) => key);
  return (one) => [
    ...new Set(keysOfPerson(one).flatMap((key) => (byKey.get(key) ?? []).map(({ entry }) => entry))),
  ];
}

const plus = ({ bits, evidence }: Weighed, more: number): Weighed => ({ bits: bits + more, evidence });

interface Compared {
  readonly matter: Weighed;
  readonly overlap: Overlap;
}

function ofOneSender(
  a: Profile,
  b: Profile,
  { matter, overlap, sender }: Compared & { readonly sender: Weighed },
): PairVerdict {
  const copied = overlap.words >= NAMELESS_COPY.words && isAlike(overlap);
  const bits =
    matter.bits + MATTER.samePerson + anotherOfOne(matter.evidence) + againOfOne(a, b, matter.evidence);
  const one = probability(sender.bits);
  // One text of one sender is one matter, whatever was filed behind a copy.
  if (bits < THRESHOLD.matter && !copied)
    return {
      verdict: 'same_person',
      score: one * probability(-bits),
      evidence: heaviestFirst(sender.evidence),
    };
  const copy = compareCopies(a, b, overlap);
  const both = [...sender.evidence, ...matter.evidence];
  if (copy.bits < THRESHOLD.copy)
    return {
      verdict: 'repeat',
      score: one * probability(bits) * probability(-copy.bits),
      evidence: heaviestFirst(both),
    };
  const receipts = receivedByTwo(a, b);
  return {
    verdict: receipts.length > 0 ? 'circulating' : 'duplicate',
    score: one * probability(copy.bits),
    evidence: heaviestFirst([...receipts, ...copy.evidence, ...both.filter(({ field }) => field !== 'date')]),
  };
}

function ofTwoSenders(a: Profile, b: Profile, { matter, overlap }: Compared): PairVerdict | undefined {
  const nameless = !a.people.some(named) || !b.people.some(named);
  if (nameless && isAlike(overlap) && overlap.words >= NAMELESS_COPY.words) {
    const copy = compareCopies(a, b, overlap);
    const evidence = heaviestFirst([...copy.evidence, ...matter.evidence]);
    return { verdict: 'duplicate', score: probability(copy.bits - 4), evidence };
  }
  if (matter.bits < THRESHOLD.matterOfOthers) return undefined;
  return {
    verdict: 'same_matter',
    score: probability(matter.bits),
    evidence: heaviestFirst(matter.evidence),
  };
}

/** What speaks against one matter more when both letters are of one sender, to whom neighbours' parcels mean nothing. */
function anotherOfOne(evidence: readonly Evidence[]): number {
  const has = (fields: readonly EvidenceField[], sign: 1 | -1): boolean =>
    evidence.some(({ field, weight }) => fields.includes(field) && weight * sign > 0);
  if (has(['parcel'], -1)) return MATTER.ownOtherParcel;
  return has(['named'], -1) && !has(['decision', 'parcel'], 1) ? MATTER.ownOthersNamed : 0;
}

/** Who has petitioned before says so, and cites the decision that answered him: another than his first letter was about. */
function againOfOne(a: Profile, b: Profile, evidence: readonly Evidence[]): number {
  const [earlier, later] = (a.date ?? '') > (b.date ?? '') ? [b, a] : [a, b];
  if (!later.again) return 0;
  const { date: written } = earlier;
  const answered =
    written !== undefined && later.citations.some(({ date }) => date !== undefined && date > written);
  const decision = evidence.find(({ field }) => field === 'decision')?.weight ?? 0;
  return MATTER.again - (answered ? Math.min(0, decision) : 0);
}

const named = ({ name }: PersonProfile): boolean => name !== undefined;

/** Two copies with stamps of two bodies between them, none of which need stand first: the letter goes round. */
function receivedByTwo(a: Profile, b: Profile): Evidence[] {
  const pairs = a.received.flatMap((from) => b.received.map((to) => ({ from, to })));
  const apart = pairs.find(({ from, to }) => sameBody(from.value, to.value) === false);
  return apart ? [{ field: 'received', from: apart.from.side, to: apart.to.side, weight: 10 }] : [];
}

/** Evidence as it is shown. */
export const heaviestFirst = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ weight }) => weight !== 0).toSorted((x, y) => y.weight - x.weight);

/** The pairs of complainants as they are kept: the smaller mention first. */
export const samePeopleOf = (aId: string, bId: string, people: readonly PairedPeople[]): SamePerson[] =>
  people.map(({ a, b, weighed }) => {
    const [one, two] = [
      { documentId: aId, at: a },
      { documentId: bId, at: b },
    ] as const;
    const score = probability(weighed.bits);
    return aId < bId ? { a: one, b: two, score } : { a: two, b: one, score };
  });
