import type { Complainant, Parcel } from '../../../model/facts.ts';
import type { Verdict } from '../../../model/link.ts';
import type { Day } from './dates.ts';

/** What is true about a document. */
export interface Truth {
  /** `đơn`, or the type of an official document. */
  readonly type: string;
  readonly kind?: string;
  readonly date: Day;
  readonly matter: string | null;
  /** The same for all copies of one petition. */
  readonly writing?: string;
  /** Persons who sign, the leader first. */
  readonly persons: readonly string[];
  /** Beside {@link persons}, as the text tells them. */
  readonly complainants: readonly Complainant[];
  readonly respondent?: string;
  readonly addressees: readonly string[];
  readonly number?: string;
  readonly signer?: string;
  readonly decisions: readonly string[];
  readonly parcels: readonly Parcel[];
  readonly laws: readonly string[];
  /** Bodies whose stamp of receipt it bears. */
  readonly receivedBy: readonly string[];
}

/** A pair that should be found. `a` is the official document of `answers`, the citing one of `cites`. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly relation: Verdict;
  /** Others that would do in place of `b`, when nothing tells which is meant. */
  readonly or?: readonly string[];
}

/** A pair about which these verdicts are neither right nor wrong. */
export interface Tolerated {
  readonly a: string;
  readonly b: string;
  readonly verdicts: readonly Verdict[];
}

/** What links petitions, as far as their truths tell. */
export interface Petition {
  readonly id: string;
  readonly truth: Truth;
}

/** Every pair of related petitions, and those that may be called one or the other. */
export function petitionPairs(petitions: readonly Petition[]): { pairs: Pair[]; tolerated: Tolerated[] } {
  const pairs: Pair[] = [];
  const tolerated: Tolerated[] = [];
  petitions.forEach((one, i) => {
    for (const other of petitions.slice(i + 1)) {
      const a = one.id;
      const b = other.id;
      const related = relationOf(one.truth, other.truth);
      if (typeof related === 'string') pairs.push({ a, b, relation: related });
      else if (related) tolerated.push({ a, b, verdicts: related });
    }
  });
  return { pairs, tolerated };
}

function relationOf(one: Truth, other: Truth): Verdict | readonly Verdict[] | null {
  const sameMatter = one.matter === other.matter;
  const [leader] = one.persons;
  const sameLeader = leader !== undefined && leader === other.persons[0];
  const shared = one.persons.filter((person) => other.persons.includes(person)).length;
  if (one.writing === other.writing) return wentAround(one, other) ? 'circulating' : 'duplicate';
  if (sameMatter && sameLeader) return 'repeat';
  // A signer of a common petition who also writes alone: whether that is the same sender is a matter of taste.
  if (sameMatter) return shared > 0 ? ['repeat', 'same_matter'] : 'same_matter';
  if (sameLeader) return 'same_person';
  return shared > 0 ? ['same_person'] : null;
}

/** Two copies of one letter that two bodies received. */
const wentAround = (one: Truth, other: Truth): boolean =>
  one.receivedBy.some((body) => other.receivedBy.some((another) => another !== body));
