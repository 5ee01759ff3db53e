import { fold } from '../../../vietnamese/fold.ts';
import { placeTone } from '../../../vietnamese/tone.ts';
import type { Made } from '../corpus/generate.ts';
import { MATTERS } from '../corpus/matters/all.ts';
import type { Grade } from './query.ts';

const GROUPS = new Map(MATTERS.map(({ id, group }) => [id, group]));

/** Name of a place without the word for its unit. */
export const bareName = (place: string): string =>
  place.replace(/^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường) /, '');

/**
 * A matter: 3 the matter in that respect (in any, when none was asked for), 2 the matter in another,
 * 1 another matter of its group, or this one mentioned in passing.
 */
export function gradeTopic(matter: string, respect: string | null): (document: Made) => Grade {
  return ({ case: one }) => {
    if (one.matter.id === matter) return respect === null || one.respect === respect ? 3 : 2;
    return one.matter.group === GROUPS.get(matter) || one.aside?.matter.id === matter ? 1 : 0;
  };
}

/** A remembered affair: 3 as remembered and there, 2 as remembered elsewhere or the matter there, 1 the matter. */
export function gradeRecalled(matter: string, respect: string, place: string): (document: Made) => Grade {
  return ({ case: one }) => {
    if (one.matter.id !== matter) return 0;
    const there = isIn(one.person.home, place);
    if (there && one.respect === respect) return 3;
    return there || one.respect === respect ? 2 : 1;
  };
}

/** A matter at a place in a year: 3 all three, 2 matter and place, 1 matter and year. */
export function gradePlaced(matter: string, place: string, year: number): (document: Made) => Grade {
  return (document) => {
    if (document.case.matter.id !== matter) return 0;
    const there = isIn(document.case.person.home, place);
    if (there) return document.year === year ? 3 : 2;
    return document.year === year ? 1 : 0;
  };
}

const isIn = ({ commune, district }: Made['case']['person']['home'], place: string): boolean =>
  bareName(commune) === place || bareName(district) === place;

/**
 * A person: 3 the petitioner of that name (living there, when a place was named), 2 someone else of
 * the name in the text, 1 a petitioner whose name differs in marks, or a namesake from elsewhere. Typed
 * without marks, all names that fold alike were asked for.
 */
export function gradeName(name: string, place: string | null, marked: boolean): (document: Made) => Grade {
  const key = (text: string): string => (marked ? placeTone(text) : fold(text));
  return (document) => {
    const { person } = document.case;
    const there = place === null || isIn(person.home, place);
    if (key(person.name) === key(name)) return there ? 3 : 1;
    // Folding the whole text takes long, and what does not fold alike is not alike.
    if (foldedText(document).includes(fold(name)) && key(document.written).includes(key(name)))
      return place === null ? 2 : 1;
    return fold(person.name) === fold(name) && there ? 1 : 0;
  };
}

/** A document number in full: 3 its document, 2 one that cites it; where nothing bears it, 3 what cites it. */
export function gradeNumber(number: string, borne: boolean): (document: Made) => Grade {
  return (document) => {
    if (document.number === number) return 3;
    return document.cites && document.case.cited === number ? (borne ? 2 : 3) : 0;
  };
}

/** Digits of a number and a type of document: 3 that, 2 what cites such a one, 1 the digits on another type. */
export function gradeDigits(digits: string, type: string): (document: Made) => Grade {
  return (document) => {
    const same = document.number?.split('/')[0] === digits;
    if (same && document.type === type) return 3;
    if (type === 'quyết định' && document.cites && document.case.cited.split('/')[0] === digits) return 2;
    return same ? 1 : 0;
  };
}

const folded = new WeakMap<Made, string>();

function foldedText(document: Made): string {
  const text = folded.get(document) ?? fold(document.written);
  folded.set(document, text);
  return text;
}

/** Something of one case alone, such as an identity number: 3 the documents that say it. */
export const gradeSaid =
  (words: string): ((document: Made) => Grade) =>
  ({ written }) =>
    written.includes(words) ? 3 : 0;

/** A paragraph of a document: 3 the document, 2 others of its case. Whoever pastes knows what to find. */
export function gradePasted(source: Made): (document: Made) => Grade {
  return ({ id, case: one }) => {
    if (id === source.id) return 3;
    return one.id === source.case.id ? 2 : 0;
  };
}
