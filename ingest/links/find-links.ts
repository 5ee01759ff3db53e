import type { KeptProfile } from '../../archive/linking.ts';
import type { Link, SamePerson } from '../../model/link.ts';
import { fold } from '../../vietnamese/fold.ts';
import { citesVerdict } from './cites.ts';
import { dealtWith, mayDealWith } from './official.ts';
import { comparePetitions, samePeopleOf, type NameStatistics, type PairVerdict } from './petition-pair.ts';
import type { PersonProfile, Profile } from './profile.ts';

type Kept = Omit<KeptProfile<Profile>, 'version'>;

/** What linking one document found. */
export interface FoundLinks {
  readonly links: readonly Link[];
  readonly people: readonly SamePerson[];
  /** Of a petition: official documents among the candidates that may deal with it. */
  readonly officials: readonly string[];
}

/** Links with less are not worth a person's look. */
const LEAST_SCORE = 0.4;

/**
 * Gives the verdict on one document and each of its candidates. Pure.
 *
 * @param others - candidates, in any order; those that came in first win where nothing else tells
 * @param among - people the archive knows
 */
export function findLinks(document: Kept, others: readonly Kept[], among: number): FoundLinks {
  const names = nameStatistics([document, ...others], among);
  const petitions = others.filter(({ profile }) => profile.petition);
  const official = others.filter(({ profile }) => !profile.petition);
  return document.profile.petition
    ? linksOfPetition(document, petitions, official, names)
    : linksOfOfficial(document, petitions, official, names);
}

function linksOfPetition(
  document: Kept,
  petitions: readonly Kept[],
  official: readonly Kept[],
  names: NameStatistics,
): FoundLinks {
  const people: SamePerson[] = [];
  const links = petitions.flatMap((other) => {
    const [a, b] = document.id < other.id ? [document, other] : [other, document];
    const pair = comparePetitions(a.profile, b.profile, names);
    people.push(...samePeopleOf(a.id, b.id, pair.people));
    return pair.verdict ? [linkOf(a.id, b.id, pair.verdict)] : [];
  });
  const cited = official.flatMap((other) => cites(document, other));
  const officials = official.filter(({ profile }) => mayDealWith(profile, document.profile, names.among));
  return { links: worthwhile([...links, ...cited]), people, officials: officials.map(({ id }) => id) };
}

function linksOfOfficial(
  document: Kept,
  petitions: readonly Kept[],
  official: readonly Kept[],
  names: NameStatistics,
): FoundLinks {
  const answers = dealtWith(document.profile, inOrderOfArrival(petitions), names).map(
    ({ petition, verdict }) => linkOf(document.id, petition, verdict),
  );
  const answered = new Set(answers.map(({ to }) => to));
  const citing = petitions.filter(({ id }) => !answered.has(id)).flatMap((other) => cites(other, document));
  const cited = official.flatMap((other) => {
    const onward = cites(document, other);
    return onward.length > 0 ? onward : cites(other, document);
  });
  return { links: worthwhile([...answers, ...citing, ...cited]), people: [], officials: [] };
}

const linkOf = (from: string, to: string, verdict: PairVerdict): Link => ({
  from,
  to,
  ...verdict,
  score: Math.round(verdict.score * 1000) / 1000,
});

const cites = (citing: Kept, official: Kept): Link[] => {
  const verdict = citesVerdict(citing.profile, official.profile);
  return verdict ? [linkOf(citing.id, official.id, verdict)] : [];
};

const worthwhile = (links: readonly Link[]): Link[] => links.filter(({ score }) => score >= LEAST_SCORE);

const inOrderOfArrival = (kept: readonly Kept[]): Kept[] =>
  kept.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());

/**
 * How many different people bear a name, among the candidates, which are all that bear it unless
 * they are very many. Secret documents do not count, so that no weight tells of them.
 */
function nameStatistics(kept: readonly Kept[], among: number): NameStatistics {
  const bearers = new Map<string, Set<string>>();
  for (const { profile, secret } of kept) {
    if (secret || !profile.petition) continue;
    for (const person of profile.people) {
      if (!person.name) continue;
      const key = fold(person.name.value);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(whoIs(person)));
    }
  }
  return { bearers: (name) => bearers.get(name)?.size ?? 0, among };
}

const whoIs = ({ identityNumber, commune, hamlet }: PersonProfile): string =>
  identityNumber?.value ?? `${commune?.name ?? ''}/${hamlet ?? ''}`;
