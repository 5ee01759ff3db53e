import type { Evidence } from '../../model/link.ts';
import { groupBy } from '../../vietnamese/group.ts';
import { editDistance } from '../facts/letters.ts';
import { sameIssuer } from './cites.ts';
import { compareCitations, pairLikenessWithin, samePlace } from './compare-matters.ts';
import { comparePeople, sum, weigh, type Weighed } from './compare-people.ts';
import { sameName } from './places-alike.ts';
import { heaviestFirst, type NameStatistics, type PairVerdict } from './petition-pair.ts';
import type { Profile, Told } from './profile.ts';
import { ANSWER, probability } from './weights.ts';

/** A document with its id. */
export interface Profiled {
  readonly id: string;
  readonly profile: Profile;
}

/** An official document and the petition it deals with. */
export interface DealtWith {
  readonly petition: string;
  readonly verdict: PairVerdict;
}

interface Weighted extends Profiled {
  readonly person: Weighed;
  /** Which of those whom the official document names is the sender; -1 where it names nobody. */
  readonly whom: number;
  readonly matter: Weighed;
  /** `true`: it bears a date the official document names; `false`: it bears another. */
  readonly dated: boolean | undefined;
  readonly bits: number;
}

/**
 * The petitions that an official document answers or sends on: for each date it names the petition
 * of each sender that bears it; where it names none, each sender's last one before on what it deals with.
 *
 * @param petitions - candidates, in the order in which they came in
 */
export function dealtWith(
  official: Profile,
  petitions: readonly Profiled[],
  names: NameStatistics,
): DealtWith[] {
  const about = petitions
    .map((petition) => weighPetition(official, petition, names))
    .filter((one) => one !== undefined);
  const dated = about.filter(({ dated }) => dated === true);
  const named = official.letterDates.length > 0;
  const chosen = dated.length > 0 ? bestOfEach(dated) : undated(official, about);
  return chosen.map(({ id, person, matter, dated: exact, profile, bits }) => ({
    petition: id,
    verdict: {
      verdict: official.forwards ? 'circulating' : 'answers',
      score:
        probability(bits) *
        (exact ? ANSWER.chosen.dated : named ? ANSWER.chosen.otherDate : ANSWER.chosen.last),
      evidence: heaviestFirst([...datedBy(official, profile), ...person.evidence, ...matter.evidence]),
    },
  }));
}

/**
 * Whether an official document may deal with a petition, so that it matters which others there are. Names count as if nobody
 * else bore them.
 *
 * @param among - people the archive knows
 */
export const mayDealWith = (official: Profile, petition: Profile, among: number): boolean =>
  weighPetition(official, { id: '', profile: petition }, { bearers: () => 0, among }) !== undefined;

/** What an official document and a petition have in common; `undefined` when it is not about that petition. */
function weighPetition(official: Profile, petition: Profiled, names: NameStatistics): Weighted | undefined {
  const { profile } = petition;
  if (official.date && profile.date && profile.date > official.date) return undefined;
  const matter = weighMatter(official, profile);
  const dated = isDated(official, profile);
  const context = { ...names, clear: [official.clear, profile.clear] as const, matter: matter.bits };
  const people = official.people.flatMap((one, whom) =>
    profile.people.map((two) => ({ whom, ...comparePeople(one, two, context) })),
  );
  const person = people.reduce<(typeof people)[number] | undefined>(
    (best, one) => (best && best.bits >= one.bits ? best : one),
    undefined,
  );
  const nameless = official.people.length === 0 || profile.people.length === 0;
  // Decisions on denunciations do not name the denouncer (Luật Tố cáo 2018, Điều 8): the date must do, or the one denounced.
  if (nameless && !isDatedOrTold(matter, dated)) return undefined;
  const bits = (person?.bits ?? 0) + matter.bits + (dated === true ? ANSWER.date : 0);
  if (person && (person.bits < ANSWER.leastPerson || bits < ANSWER.least)) return undefined;
  const { whom = -1 } = person ?? {};
  return { ...petition, person: person ?? { bits: 0, evidence: [] }, whom, matter, dated, bits };
}

const isDatedOrTold = ({ bits, evidence }: Weighed, dated: boolean | undefined): boolean => {
  const least = ANSWER.nameless;
  return dated === undefined
    ? bits >= least.undated && evidence.some(({ field }) => field === 'named')
    : dated && bits >= least.dated;
};

/** Official documents tell the matter in other words than petitions: by what they cite, where, and about what. */
function weighMatter(official: Profile, petition: Profile): Weighed {
  const evidence: Evidence[] = [];
  const cited = compareCitations(official.citations, petition.citations);
  if (cited) evidence.push(cited);
  const place = samePlace(official.communes, petition.communes);
  const { subject } = petition;
  if (place !== undefined) {
    const named = (profile: Profile) => {
      const name = profile.communes[0]?.name ?? '';
      return { value: name, side: { text: name } };
    };
    evidence.push(
      weigh('place', named(official), named(petition), place ? ANSWER.place.same : ANSWER.place.other),
    );
  }
  if (subject) {
    const share = pairLikenessWithin(subject.value, official);
    const weight =
      share >= 0.6 ? ANSWER.subject.same : share >= 0.3 ? ANSWER.subject.near : ANSWER.subject.other;
    evidence.push(weigh('subject', official.subject ?? subject, subject, weight));
  }
  const law = official.laws.find(({ value }) => petition.laws.some((other) => other.value === value));
  const same = petition.laws.find(({ value }) => value === law?.value);
  if (law && same) evidence.push(weigh('law', law, same, ANSWER.law));
  const told = toldOfByBoth(official, petition);
  if (told) evidence.push(weigh('named', told.official, told.petition, ANSWER.told));
  const addressee = petition.addressees.find((body) => sameIssuer(body, official.issuer) === true);
  if (addressee !== undefined) {
    const body = { value: addressee, side: { text: addressee } };
    evidence.push(weigh('addressee', body, body, ANSWER.addressed));
  }
  return { bits: sum(evidence), evidence };
}

/** Whom both tell of: the petition's senders are not among those it tells of, whomever the official document names. */
function toldOfByBoth(
  official: Profile,
  petition: Profile,
): { readonly official: Told; readonly petition: Told } | undefined {
  for (const one of official.named) {
    const other =
      petition.named.find(({ value }) => sameName(value, one.value)) ??
      petition.respondents.find(({ value }) => ` ${value} `.includes(` ${one.value} `));
    if (other) return { official: one, petition: other };
  }
  return undefined;
}

const isDated = (official: Profile, { date }: Profile): boolean | undefined =>
  official.letterDates.length === 0 || date === undefined
    ? undefined
    : official.letterDates.some(({ value }) => value === date);

function datedBy(official: Profile, { date }: Profile): Evidence[] {
  const named = official.letterDates.find(({ value }) => value === date);
  return named && date ? [weigh('date', named, { value: date, side: { text: date } }, ANSWER.date)] : [];
}

/** Of one sender's copies that bear one date the likeliest, or the one that came in first. */
function bestOfEach(petitions: readonly Weighted[]): Weighted[] {
  const best = new Map<string, Weighted>();
  for (const one of petitions) {
    const letter = `${one.whom} ${one.profile.date ?? ''}`;
    const known = best.get(letter);
    if (!known || one.bits > known.bits) best.set(letter, one);
  }
  return [...best.values()];
}

/**
 * Each sender's last petition before, of those nearly as likely as the likeliest: a later one on another matter is
 * not what is answered. Where dates are named, one whose own date is not known or was read wrongly.
 */
function undated(official: Profile, petitions: readonly Weighted[]): Weighted[] {
  const named = official.letterDates;
  const possible =
    named.length === 0
      ? petitions
      : petitions.filter(
          ({ profile: { date, clear } }) =>
            date === undefined ||
            (!(clear && official.clear) && named.some(({ value }) => editDistance(value, date, 1) <= 1)),
        );
  const onMatter = nearlyMost(possible, ({ matter }) => matter.bits);
  return [...groupBy(onMatter, ({ whom }) => whom).values()].flatMap((ofOne) => {
    const last = nearlyMost(ofOne, ({ bits }) => bits).toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
    return last.slice(0, 1);
  });
}

function nearlyMost(petitions: readonly Weighted[], bitsOf: (one: Weighted) => number): Weighted[] {
  const most = Math.max(...petitions.map(bitsOf));
  return petitions.filter((one) => bitsOf(one) >= most - ANSWER.nearly);
}

const dateOf = ({ profile }: Weighted): string => profile.date ?? '';
