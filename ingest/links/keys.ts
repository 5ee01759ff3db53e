import { fold } from '../../vietnamese/fold.ts';
import type { Facts } from '../../model/facts.ts';
import { foldKeepingLength, plain } from '../facts/folding.ts';
import type { CommuneName, PersonProfile, Profile } from './profile.ts';
import { profileOf } from './profile-of.ts';

/**
 * The keys of a document as they are written to the index.
 *
 * @param text - of all its pages
 */
export function linkKeysOf(facts: Facts, text: string): string[] {
  const flow = { text, plain: plain(text), folded: foldKeepingLength(text), lines: [] };
  return keysOf(profileOf({ facts, readings: [], flow, clear: true }));
}

/**
 * What a document is found by when another is linked (blocking): each key is something that related
 * documents share and unrelated ones seldom do. The rarer a key, the more a document that has it counts as a
 * candidate.
 *
 * @returns keys with a prefix each: `i:` identity number, `p:` phone, `n:` name, alone and in a commune, `d:` document number,
 * `t:` parcel, `r:` respondent in a commune, `e:` someone told of, `l:` a
 * letter of one day about one commune, `s:` two words of a subject in a commune, `c:` copy
 */
export function keysOf(profile: Profile): string[] {
  const { people, citations, number, parcels, respondents, communes } = profile;
  const about = respondents.flatMap(({ value }) => communes.map(({ name }) => `r:${value}|${name}`));
  return [
    ...new Set([
      // First, since they tell most where a document has more keys than are looked for.
      ...profile.copyKeys.map((key) => `c:${key}`),
      ...people.flatMap(keysOfPerson),
      ...[...citations, ...(number ? [number] : [])].map(({ value }) => `d:${fold(value)}`),
      ...parcels.map(({ value }) => `t:${value}`),
      ...about,
      ...lettersIn(profile),
      ...subjectsIn(profile),
      ...profile.named.map(({ value }) => `e:${value}`),
    ]),
  ];
}

/** What a person is found by: name, name with commune, identity number, phone. */
export const keysOfPerson = ({ name, identityNumber, phone, commune }: PersonProfile): string[] => [
  ...(name ? [`n:${fold(name.value)}`] : []),
  ...(name && commune ? namesOf(commune).map((place) => `n:${fold(name.value)}|${place}`) : []),
  ...(identityNumber ? [`i:${identityNumber.value}`] : []),
  ...(phone ? [`p:${phone.value}`] : []),
];

/** A commune of today was made of several, each of which knows its name too. */
const namesOf = ({ name, others }: CommuneName): string[] => [name, ...(others.length > 3 ? [] : others)];

/** Pairs of a subject's words that are looked for, in each of the communes named first. */
const SUBJECT_PAIRS = 10;
const SUBJECT_COMMUNES = 2;

/** Letters on one matter by people who share nothing else say in like words what they are about, and where. */
function subjectsIn({ petition, subject, communes }: Profile): string[] {
  if (!petition || !subject) return [];
  const words = subject.value
    .replace(/^(?:ve )?viec /, '')
    .split(' ')
    .filter(Boolean);
  const pairs = words.slice(1, SUBJECT_PAIRS + 1).map((word, at) => `${words[at] ?? ''} ${word}`);
  return communes.slice(0, SUBJECT_COMMUNES).flatMap(({ name }) => pairs.map((pair) => `s:${name}|${pair}`));
}

/** A conclusion on a denunciation names no denouncer: only the letter's day and the place are left. */
const lettersIn = ({ petition, date, letterDates, communes }: Profile): string[] => {
  const dates = petition ? (date === undefined ? [] : [date]) : letterDates.map(({ value }) => value);
  return dates.flatMap((day) => communes.map(({ name }) => `l:${day}|${name}`));
};
