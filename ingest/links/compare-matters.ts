import type { Evidence } from '../../model/link.ts';
import { editDistance } from '../facts/letters.ts';
import type { Overlap } from './compare-narratives.ts';
import { compareDates, sum, weigh, type Weighed } from './compare-people.ts';
import { namePlacesApart, sameCommune, sameHamlet, sameName } from './places-alike.ts';
import type { Citation, CommuneName, Profile, Told } from './profile.ts';
import { rowsOf, wordsOfNarrative, type Rows } from './narrative-words.ts';
import { senderNames } from './sender-names.ts';
import { MATTER } from './weights.ts';

/**
 * Whether two petitions are about the same matter, by everything but who signs them.
 *
 * @returns bits, prior included
 */
export function compareMatters(a: Profile, b: Profile, overlap: Overlap): Weighed {
  const evidence = [
    compareCitations(a.citations, b.citations),
    compareParcels(a, b),
    compareRespondents(a, b),
    comparePlaces(a, b),
    compareHamlets(a, b),
    compareNamed(a, b),
    compareSubjects(a, b, overlap),
    compareDates(a, b, MATTER.days),
  ].filter((one) => one !== undefined);
  return { bits: MATTER.prior + sum(evidence), evidence };
}

const heaviest = (all: readonly Evidence[]): Evidence | undefined =>
  all.reduce<Evidence | undefined>(
    (best, one) => (best && best.weight >= one.weight ? best : one),
    undefined,
  );

/** The documents both cite: the one pair that says most. */
export function compareCitations(a: readonly Citation[], b: readonly Citation[]): Evidence | undefined {
  const pairs = a.flatMap((one) =>
    b.flatMap((two) => {
      const weight = weightOfCitations(one, two);
      return weight === undefined ? [] : [weigh('decision', one, two, weight)];
    }),
  );
  const [first, second] = [a[0], b[0]];
  const { otherOfBody, none } = MATTER.decision;
  const alone = a.length === 1 && b.length === 1 && sameBody(first?.body, second?.body) !== false;
  return heaviest(pairs) ?? (first && second && weigh('decision', first, second, alone ? otherOfBody : none));
}

function weightOfCitations(a: Citation, b: Citation): number | undefined {
  const weights = MATTER.decision;
  const body = sameBody(a.body, b.body);
  const date = a.date && b.date ? a.date === b.date : undefined;
  if (a.value === b.value) {
    if (body === false || (date === false && (body !== true || ofOtherYears(a, b)))) return weights.otherBody;
    return body === true || date === true ? weights.sameBody : weights.bodyUnknown;
  }
  const slip = editDistance(a.value, b.value, 1) <= 1 && body === true && date === true;
  return slip ? weights.slip : undefined;
}

/** Every body numbers its documents anew each year; a figure of a date may have been read wrongly. */
const ofOtherYears = ({ date: one = '' }: Citation, { date: other = '' }: Citation): boolean =>
  one.slice(0, 4) !== other.slice(0, 4) && editDistance(one, other, 1) > 1;

/** A body named without its place may be any of its kind. */
const PLACELESS = /^uy ban nhan dan(?: (?:tinh|huyen|xa|phuong|thanh pho|thi tran|thi xa))?$/;

/** Whether two names are of one body; `undefined` when one is not known. */
export function sameBody(a: string | undefined, b: string | undefined): boolean | undefined {
  if (!a || !b || PLACELESS.test(a) || PLACELESS.test(b)) return undefined;
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  return editDistance(a, b, 2) <= 2 && !namePlacesApart(a, b);
}

function compareParcels(a: Profile, b: Profile): Evidence | undefined {
  const place = samePlace(a.communes, b.communes);
  const weights = MATTER.parcel;
  const pairs = a.parcels.flatMap((one) =>
    b.parcels.flatMap((two) => {
      if (one.parcel !== two.parcel) return [];
      const sheets = one.sheet !== undefined && two.sheet !== undefined;
      if (sheets && one.sheet !== two.sheet) return [];
      if (place === false) return [weigh('parcel', one, two, weights.otherCommune)];
      if (!sheets) return [weigh('parcel', one, two, weights.noSheet)];
      return [weigh('parcel', one, two, place ? weights.sameCommune : weights.communeUnknown)];
    }),
  );
  const [first, second] = [a.parcels[0], b.parcels[0]];
  return heaviest(pairs) ?? (first && second && weigh('parcel', first, second, weights.other));
}

/** Whether two documents name a commune in common; `undefined` when one names none. */
export function samePlace(a: readonly CommuneName[], b: readonly CommuneName[]): boolean | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  return a.some((one) => b.some((two) => sameCommune(one, two)));
}

function comparePlaces(a: Profile, b: Profile): Evidence | undefined {
  const same = samePlace(a.communes, b.communes);
  if (same === undefined) return undefined;
  const common = a.communes.find((one) => b.communes.some((two) => sameCommune(one, two)));
  const [from, to] = [common ?? a.communes[0], common ?? b.communes[0]];
  const told = (name = '') => ({ value: name, side: { text: name } });
  return weigh('place', told(from?.name), told(to?.name), same ? MATTER.place.same : MATTER.place.other);
}

function compareRespondents(a: Profile, b: Profile): Evidence | undefined {
  const [first, second] = [a.respondents[0], b.respondents[0]];
  if (!first || !second) return undefined;
  for (const one of a.respondents)
    for (const two of b.respondents)
      if (sameBody(one.value, two.value)) return weigh('respondent', one, two, MATTER.respondent.same);
  return weigh('respondent', first, second, MATTER.respondent.other);
}

/** Within one commune, where the matter lies. */
function compareHamlets(a: Profile, b: Profile): Evidence | undefined {
  const [first, second] = [a.hamlets[0], b.hamlets[0]];
  if (first === undefined || second === undefined || samePlace(a.communes, b.communes) !== true)
    return undefined;
  const common = a.hamlets.find((one) => b.hamlets.some((two) => sameHamlet(one, two, a.clear && b.clear)));
  const told = (name: string) => ({ value: name, side: { text: name } });
  const { same, other } = MATTER.hamlet;
  return weigh('place', told(common ?? first), told(common ?? second), common === undefined ? other : same);
}

/** The people, businesses and projects both tell of; whom one tells of may be who signs the other. */
function compareNamed(a: Profile, b: Profile): Evidence | undefined {
  const common = [
    ...inCommon(a.named, [...b.named, ...senderNames(b)], sameName),
    ...inCommon(senderNames(a), b.named, sameName),
  ];
  const [first] = common;
  const { one, several, elsewhere, others } = MATTER.named;
  const here = samePlace(a.communes, b.communes);
  if (first) return weigh('named', ...first, here === false ? elsewhere : common.length > 1 ? several : one);
  const given = here === true ? givenNamesInCommon(a, b) : [];
  const [spokenOf] = given;
  if (spokenOf) return weigh('named', ...spokenOf, MATTER.givenNames[Math.min(given.length, 3) - 1] ?? 0);
  const [mine, theirs] = [a.named[0], b.named[0]];
  return mine && theirs && weigh('named', mine, theirs, others);
}

type Pair = readonly [Told, Told];

const inCommon = (
  mine: readonly Told[],
  theirs: readonly Told[],
  same: (a: string, b: string) => boolean,
): Pair[] =>
  mine.flatMap((one) => {
    const two = theirs.find(({ value }) => same(value, one.value));
    return two ? [[one, two] as const] : [];
  });

/** Who is spoken of by a given name alone in one, and in any way in the other. */
function givenNamesInCommon(a: Profile, b: Profile): Pair[] {
  const equal = (one: string, other: string): boolean => one === other;
  const named = (profile: Profile): Told[] =>
    [...profile.named, ...senderNames(profile)].map(({ value, side }) => {
      return { value: value.slice(value.lastIndexOf(' ') + 1), side };
    });
  const pairs = [
    ...inCommon(a.givenNames, [...b.givenNames, ...named(b)], equal),
    ...inCommon(named(a), b.givenNames, equal),
  ];
  return [...new Map(pairs.map((pair) => [pair[0].value, pair])).values()];
}

/** That a letter's subject is told in another says a little less than two subjects alike. */
const WITHIN = 0.8;

/** What the letters say they are about, or, where they do not, how much of the telling is the same. */
function compareSubjects(a: Profile, b: Profile, overlap: Overlap): Evidence | undefined {
  const shared = 1 - overlap.apart;
  const telling = shared >= 0.8 ? MATTER.narrative.same : shared >= 0.55 ? MATTER.narrative.close : 0;
  const said = [a.subject, b.subject].filter((one) => one !== undefined);
  if (said.length === 0) {
    const side = { text: `${Math.round(shared * 100)} %` };
    return weigh('text', { value: '', side }, { value: '', side }, telling);
  }
  const [first, second] = [a.subject ?? said[0], b.subject ?? said[0]];
  if (!first || !second) return undefined;
  const likeness = Math.max(
    a.subject && b.subject ? pairLikeness(a.subject.value, b.subject.value) : 0,
    a.subject ? WITHIN * pairLikenessWithin(a.subject.value, b) : 0,
    b.subject ? WITHIN * pairLikenessWithin(b.subject.value, a) : 0,
  );
  const weights = MATTER.subject;
  const weight =
    likeness >= 0.7
      ? weights.same
      : likeness >= 0.4
        ? weights.close
        : likeness >= 0.15
          ? weights.near
          : weights.other;
  return weigh('subject', first, second, Math.max(weight, telling));
}

/** Share of neighbouring pairs of words in common (Dice, 1945), 0..1. */
function pairLikeness(a: string, b: string): number {
  const [one, two] = [pairsOf(a), pairsOf(b)];
  const all = one.distinct.length + two.distinct.length;
  return all === 0 ? 0 : (2 * common(one, two)) / all;
}

/** Share of a text's neighbouring pairs of words that a document tells too, 0..1. */
export function pairLikenessWithin(text: string, document: Profile): number {
  const own = pairsOf(text);
  const all = own.distinct.length;
  return all === 0 ? 0 : common(own, wordsOfNarrative(document).pairs()) / all;
}

const common = ({ distinct }: Rows, others: Rows): number =>
  distinct.filter((pair) => others.has(pair)).length;

const pairsOf = (text: string): Rows => rowsOf(text.split(' ').filter(Boolean), 2);
