import { fold } from '../../vietnamese/fold.ts';
import type { Facts } from '../../model/facts.ts';
import { foldKeepingLength, plain } from '../facts/folding.ts';
import type { CommuneName, PersonProfile, Profile } from './profile.ts';
import { profileOf } from './profile-of.ts';
import { senderNames } from './sender-names.ts';

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
 * `t:` parcel, `r:` respondent in a commune, `e:` someone told of, alone and in a commune, `l:` a
 * letter of one day about one commune, `s:` two words of a subject in a commune, `c:` copy
 */
export const keysOf = (profile: Profile): string[] => keysWith(profile, namedAnywhere);

/**
 * What a document looks for when it is linked: keys of {@link keysOf}, but for those told of. A business's name
 * says nothing outside its commune, and hundreds are called alike: only where a document names no commune is it looked for alone.
 */
export const keysAsked = (profile: Profile): string[] => keysWith(profile, namedNearby);

function keysWith(profile: Profile, namedIn: (profile: Profile) => string[]): string[] {
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
      ...namedIn(profile),
    ]),
  ];
}

/** Communes, named first, in which those told of are looked for. */
const NAMED_COMMUNES = 3;
const nowhere = (name: string): string => `e:${name}|`;

const placesOf = ({ communes }: Profile): string[] => communes.slice(0, NAMED_COMMUNES).flatMap(namesOf);

const namedAnywhere = (profile: Profile): string[] => {
  const places = placesOf(profile);
  return [
    ...profile.named.flatMap(({ value }) => [
      `e:${value}`,
      ...places.map((place) => `e:${value}|${place}`),
      ...(places.length === 0 ? [nowhere(value)] : []),
    ]),
    // Who signs may live elsewhere: others tell of him where the matter lies.
    ...places.flatMap((place) => senderNames(profile).map(({ value }) => `n:${value}|${place}`)),
  ];
};

const namedNearby = (profile: Profile): string[] => {
  const places = placesOf(profile);
  return [
    ...profile.named.flatMap(({ value }) =>
      places.length === 0
        ? [`e:${value}`]
        : [...places.map((place) => `e:${value}|${place}`), nowhere(value)],
    ),
    // Whom one letter tells of may be who signs another.
    ...places.flatMap((place) => [
      ...profile.named.map(({ value }) => `n:${value}|${place}`),
      ...senderNames(profile).map(({ value }) => `e:${value}|${place}`),
    ]),
  ];
};

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

/**
 * Letters on one matter by people who share nothing else say in like words what they are about, and where. The place's own
 * words say nothing more: `tại xã Tân Lập` is in every letter from there.
 */
function subjectsIn({ petition, subject, communes }: Profile): string[] {
  if (!petition || !subject) return [];
  const told = communes
    .reduce((text, { name }) => text.replaceAll(name, '|'), subject.value)
    .replace(/(?<![a-z])(?:huyen|thi xa|thanh pho) [a-z]+ [a-z]+/g, '|')
    .replace(/^(?:ve )?viec /, '');
  const pairs = told
    .split('|')
    .flatMap((part) => pairsIn(part))
    .slice(0, SUBJECT_PAIRS);
  return communes.slice(0, SUBJECT_COMMUNES).flatMap(({ name }) => pairs.map((pair) => `s:${name}|${pair}`));
}

const pairsIn = (text: string): string[] => {
  const words = text.split(' ').filter((word) => word !== '' && word !== 'tai');
  return words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
};

/** A conclusion on a denunciation names no denouncer: only the letter's day and the place are left. */
const lettersIn = ({ petition, date, letterDates, communes }: Profile): string[] => {
  const dates = petition ? (date === undefined ? [] : [date]) : letterDates.map(({ value }) => value);
  return dates.flatMap((day) => communes.map(({ name }) => `l:${day}|${name}`));
};
