import { placesNamed } from '../../vietnamese/places/gazetteer.ts';
import { editDistance } from '../facts/letters.ts';
import type { CommuneName } from './profile.ts';

const figuresIn = (name: string): string => name.replace(/\D+/g, ' ').trim();

/**
 * Whether two folded names are one: a letter read wrongly in a long one is forgiven, a figure never
 * (`thôn 3` is not `thôn 4`).
 */
export const sameName = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > 7 && figuresIn(a) === figuresIn(b) && editDistance(a, b, 1) <= 1);

const UNIT = '(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh)';
const BARE = new RegExp(`^${UNIT} `);
const PLACE = new RegExp(`\\b${UNIT} .+?(?= ${UNIT} |$)`, 'g');

/** Whether two folded names of places are of two places that there are: then no letter was read wrongly. */
const areTwoPlaces = (a: string, b: string): boolean =>
  a !== b && [a, b].every((name) => placesNamed(name.replace(BARE, '')).length > 0);

const samePlaceName = (a: string, b: string): boolean => sameName(a, b) && !areTwoPlaces(a, b);

/** Whether two folded names of bodies, otherwise alike, name different places. */
export function namePlacesApart(a: string, b: string): boolean {
  const [mine = [], theirs = []] = [a, b].map((body) => body.match(PLACE) ?? []);
  return mine.some((place, at) => !samePlaceName(place, theirs[at] ?? place));
}

/** Whether two names are of one commune, also when one is the name it had before July 2025. */
export const sameCommune = (a: CommuneName, b: CommuneName): boolean =>
  a.others.includes(b.name) || b.others.includes(a.name) || samePlaceName(a.name, b.name);

/**
 * Whether two folded names of hamlets or quarters are of one, in whichever words it is numbered.
 *
 * @param clear - whether every letter can be trusted: hamlets of one commune often differ in one (`Nà Ba`, `Nà Ca`)
 */
export function sameHamlet(one: string, other: string, clear: boolean): boolean {
  const [a, b] = [hamletForm(one), hamletForm(other)];
  return a === b || (!clear && figuresIn(a) === figuresIn(b) && editDistance(a, b, 1) <= 1);
}

const hamletForm = (hamlet: string): string =>
  hamlet
    .replace(/\b(?:to dan pho|tdp)\b/g, 'to')
    .replace(/\bkp\b/g, 'khu pho')
    .replace(/\b(?:so )?0*(?=\d)/g, '');
