import type { Evidence, EvidenceField } from '../../model/link.ts';
import { fold } from '../../vietnamese/fold.ts';
import { editDistance } from '../facts/letters.ts';
import { sameCommune, sameHamlet } from './places-alike.ts';
import type { PersonProfile, Profile, Told } from './profile.ts';
import { nameWeight, PERSON, weightUpTo } from './weights.ts';

/** What is known beside the two mentions. */
export interface PeopleContext {
  /** Whether the marks on each side can be trusted. */
  readonly clear: readonly [from: boolean, to: boolean];
  /** How many different people bear a folded name, as far as known, among how many. */
  readonly bearers: (foldedName: string) => number;
  readonly among: number;
  /** In bits, how surely the two documents are about the same matter, told by other things than people. */
  readonly matter: number;
}

/** What speaks for and against, added up. */
export interface Weighed {
  /** log2 of the odds. */
  readonly bits: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Whether two mentions are one person.
 *
 * @returns bits, prior included
 */
export function comparePeople(a: PersonProfile, b: PersonProfile, context: PeopleContext): Weighed {
  const clear = context.clear[0] && context.clear[1];
  const own = [
    compareNumbers('identityNumber', a.identityNumber, b.identityNumber, {
      ...PERSON.identity,
      other: PERSON.identity.other[clear ? 'clear' : 'scanned'],
    }),
    compareYears(a.birthYear, b.birthYear, clear),
    compareNames(a.name, b.name, context),
  ].filter((one) => one !== undefined);
  const shared = [
    compareNumbers('phone', a.phone, b.phone, PERSON.phone),
    compareAddresses(a, b, clear),
  ].filter((one) => one !== undefined);
  const evidence = [...own, ...(own.some(({ weight }) => weight < 0) ? ofHousehold(shared) : shared)];
  const { sameMatter } = PERSON;
  const matter = context.matter >= 6 ? sameMatter.sure : context.matter > 0 ? sameMatter.likely : 0;
  return { bits: PERSON.prior + matter + sum(evidence), evidence };
}

/** Where something tells two people apart, a phone and an address that they share say one thing: a household. */
function ofHousehold(shared: readonly Evidence[]): Evidence[] {
  const most = Math.max(...shared.map(({ weight }) => weight));
  return shared.filter(({ weight }) => weight <= 0 || weight === most);
}

/** Adds up weights of evidence. */
export const sum = (evidence: readonly Evidence[]): number =>
  evidence.reduce((bits, { weight }) => bits + weight, 0);

/** One piece of evidence from two values. */
export const weigh = (field: EvidenceField, from: Told, to: Told, weight: number): Evidence => ({
  field,
  from: from.side,
  to: to.side,
  weight: Math.round(weight * 10) / 10,
});

function compareNumbers(
  field: 'identityNumber' | 'phone',
  a: Told | undefined,
  b: Told | undefined,
  weights: { same: number; slip: number; other: number },
): Evidence | undefined {
  if (!a || !b) return undefined;
  // An old card has nine digits and a new one twelve: two cards of one person, or of two.
  if (a.value.length !== b.value.length && field === 'identityNumber') return undefined;
  const distance = editDistance(a.value, b.value, 1);
  const weight = distance === 0 ? weights.same : distance === 1 ? weights.slip : weights.other;
  return weigh(field, a, b, weight);
}

const compareYears = (a: Told | undefined, b: Told | undefined, clear: boolean): Evidence | undefined =>
  a && b && weigh('birthYear', a, b, weightOfYears(a, b, clear));

function weightOfYears(a: Told, b: Told, clear: boolean): number {
  const { same, near, other } = PERSON.birthYear;
  if (sameYear(a, b)) return same;
  const papersDiffer = Math.abs(Number(a.value) - Number(b.value)) <= 2;
  if (papersDiffer || (!clear && editDistance(a.value, b.value, 1) <= 1)) return near;
  return clear ? other.clear : other.scanned;
}

/** A year reckoned from an age may be off by one. */
const sameYear = (a: Told, b: Told): boolean =>
  Math.abs(Number(a.value) - Number(b.value)) <=
  ([a, b].some(({ side }) => !side.text.includes(a.value)) ? 1 : 0);

function compareNames(
  a: Told | undefined,
  b: Told | undefined,
  context: PeopleContext,
): Evidence | undefined {
  if (!a || !b) return undefined;
  return weigh('name', a, b, weightOfNames(formsOf(a), formsOf(b), context));
}

/** A name in lower case, and without marks. */
interface NameForms {
  readonly lower: string;
  readonly plain: string;
}

/** A name is compared with many. */
const known = new WeakMap<Told, NameForms>();

function formsOf(name: Told): NameForms {
  const forms = known.get(name) ?? makeForms(name.value.toLowerCase());
  known.set(name, forms);
  return forms;
}

const makeForms = (lower: string): NameForms => ({ lower, plain: fold(lower) });

function weightOfNames(
  { lower: a, plain: plainA }: NameForms,
  { lower: b, plain: plainB }: NameForms,
  { clear, bearers, among }: PeopleContext,
): number {
  const rarity = nameWeight(bearers(plainA), among);
  if (a === b) return rarity;
  const bothClear = clear[0] && clear[1];
  if (plainA === plainB) {
    const unmarked = a === plainA || b === plainB;
    return !bothClear || unmarked ? rarity + PERSON.name.marksLost : PERSON.name.marksDiffer;
  }
  if (isShortened(plainA, plainB)) return PERSON.name.shortened;
  if (editDistance(plainA, plainB, 2) > (plainA.length > 10 ? 2 : 1)) return PERSON.name.other;
  return bothClear ? PERSON.name.nearAndClear : PERSON.name.near;
}

/** Whether one name is the other without a middle syllable: `Lò Hùng`, `Lò Văn Hùng`. */
function isShortened(a: string, b: string): boolean {
  if (a.length === b.length || !a.startsWith(b.slice(0, 1))) return false;
  const [short = [], long = []] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  const ends = short[0] === long[0] && short.at(-1) === long.at(-1);
  return short.length >= 2 && short.length < long.length && ends;
}

function compareAddresses(a: PersonProfile, b: PersonProfile, clear: boolean): Evidence | undefined {
  if (!a.address || !b.address) return undefined;
  const weight = weightOfAddresses(a, b, clear);
  return weight === undefined ? undefined : weigh('address', a.address, b.address, weight);
}

function weightOfAddresses(a: PersonProfile, b: PersonProfile, clear: boolean): number | undefined {
  const weights = PERSON.address;
  if (a.commune && b.commune) {
    if (!sameCommune(a.commune, b.commune)) {
      const apart = a.district && b.district && a.district !== b.district;
      return apart ? weights.otherDistrict : weights.otherCommune;
    }
    if (!a.hamlet || !b.hamlet) return weights.commune;
    return sameHamlet(a.hamlet, b.hamlet, clear) ? weights.hamlet : weights.otherHamlet;
  }
  return a.district && b.district && a.district !== b.district ? weights.otherDistrict : undefined;
}

/** The days between two documents, by steps. */
export function compareDates(
  a: Profile,
  b: Profile,
  steps: Parameters<typeof weightUpTo>[0],
): Evidence | undefined {
  if (!a.date || !b.date) return undefined;
  const days = Math.abs(Date.parse(a.date) - Date.parse(b.date)) / 86_400_000;
  const told = (value: string): Told => ({ value, side: { text: value } });
  return weigh('date', told(a.date), told(b.date), weightUpTo(steps, days));
}
