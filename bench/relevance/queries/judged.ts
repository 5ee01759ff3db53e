import { fold } from '../../../vietnamese/fold.ts';
import { placeTone } from '../../../vietnamese/tone.ts';
import { groupBy } from '../../../vietnamese/group.ts';
import { withoutDistricts } from '../corpus/case.ts';
import { oldTones } from '../corpus/damage.ts';
import type { Made } from '../corpus/generate.ts';
import { createRandom, type Random } from '../corpus/random.ts';
import {
  bareName,
  gradeDigits,
  gradeName,
  gradeNumber,
  gradePasted,
  gradePlaced,
  gradeRecalled,
  gradeSaid,
  gradeTopic,
} from './grades.ts';
import type { Kind, Query } from './query.ts';
import { PLACED, RECALLED } from './recalled.ts';
import { ABBREVIATED, MISSPELT, TOPICS, type Topic } from './topics.ts';

const NAMES = 30;
const NUMBERS = 30;
const PASTED = 26;
/** Longest text that a search takes. */
const LONGEST = 1000;

/** All judged queries over the corpus; the same in every run. */
export function judgedQueries(documents: readonly Made[]): readonly Query[] {
  const random = createRandom(77);
  const marked = [
    ...topics('topic', TOPICS),
    ...names(random, documents),
    ...placed(random, documents),
    ...recalled(random, documents),
  ];
  return [
    ...marked.map(({ query }) => query),
    ...numbers(random, documents),
    ...topics('misspelt', MISSPELT).map(({ query }) => query),
    ...topics('abbreviated', ABBREVIATED).map(({ query }) => query),
    ...pasted(random, documents),
    ...marked.map(({ query, unmarkedGrade = query.grade }): Query => ({
      kind: 'unmarked',
      text: fold(query.text),
      grade: unmarkedGrade,
      twin: query,
    })),
  ];
}

/** A query with, where it differs, what counts as an answer to the same without marks. */
interface Marked {
  readonly query: Query;
  readonly unmarkedGrade?: Query['grade'];
}

const topics = (kind: Kind, list: readonly Topic[]): Marked[] =>
  list.map(([matter, respect, text]) => ({ query: { kind, text, grade: gradeTopic(matter, respect) } }));

/** Half of the names are of several people. */
function names(random: Random, documents: readonly Made[]): Marked[] {
  const people = [...new Set(documents.map(({ case: { person } }) => person))];
  const byName = [...groupBy(people, ({ name }) => fold(name)).values()];
  const chosen = [
    ...random.some(
      byName.filter((same) => same.length > 1),
      NAMES / 2,
    ),
    ...random.some(
      byName.filter((same) => same.length === 1),
      NAMES / 2,
    ),
  ].map((same) => random.pick(same));
  return chosen.map(({ name, woman, home }, i) => {
    const place = i % 3 === 2 ? bareName(home.commune) : null;
    const text =
      [name, `đơn của ${woman ? 'bà' : 'ông'} ${name}`, `${name} ở ${String(place)}`][i % 3] ?? name;
    return {
      query: { kind: 'name', text, grade: gradeName(name, place, true) },
      unmarkedGrade: gradeName(name, place, false),
    };
  });
}

function placed(random: Random, documents: readonly Made[]): Marked[] {
  return PLACED.map(([matter, words], i) => {
    const { year, date, case: one } = random.pick(documents.filter((made) => made.case.matter.id === matter));
    const { commune, district } = one.person.home;
    const place = bareName(i % 3 === 0 && !withoutDistricts(date) ? district : commune);
    const text = words.replace('{noi}', place).replace('{nam}', String(year));
    return { query: { kind: 'place and year', text, grade: gradePlaced(matter, place, year) } };
  });
}

function recalled(random: Random, documents: readonly Made[]): Marked[] {
  return RECALLED.map(([matter, respect, words]) => {
    const such = documents.filter(({ case: one }) => one.matter.id === matter && one.respect === respect);
    const { commune, district } = random.pick(such).case.person.home;
    const placeOf: Readonly<Record<string, string>> = { '{xa}': commune, '{huyen}': district };
    const slot = Object.keys(placeOf).find((each) => words.includes(each));
    if (slot === undefined)
      return { query: { kind: 'half-remembered', text: words, grade: gradeTopic(matter, respect) } };
    const place = bareName(placeOf[slot] ?? '');
    const text = words.replace(slot, place);
    return { query: { kind: 'half-remembered', text, grade: gradeRecalled(matter, respect, place) } };
  });
}

/** Own numbers and cited ones, whole and in part, identity and phone numbers, parcels. */
function numbers(random: Random, documents: readonly Made[]): Query[] {
  const official = random.some(
    documents.filter(({ number }) => number !== null),
    NUMBERS,
  );
  const citing = random.some(
    documents.filter(({ cites }) => cites),
    NUMBERS,
  );
  const borne = new Set(documents.map(({ number }) => number));
  return official
    .map((made, i): Query => {
      const number = made.number ?? '';
      const [digits = '', sign = ''] = number.split('/');
      const other = (citing[i] ?? made).case;
      const whole = gradeNumber(number, true);
      const cited = gradeNumber(other.cited, borne.has(other.cited));
      const parcel = other.slots.thua;
      const ways: readonly (readonly [string, Query['grade']])[] = [
        [number, whole],
        [`${made.type} số ${digits}`, gradeDigits(digits, made.type)],
        [other.cited, cited],
        [`số ${fold(number)}`, whole],
        [`khiếu nại quyết định số ${other.cited} của ${other.slots.ubh}`, cited],
        [`${sign.replace('-', ' ')} ${digits}`, whole],
        [made.case.person.identityNumber, gradeSaid(made.case.person.identityNumber)],
        [made.case.person.phone, gradeSaid(made.case.person.phone)],
        [parcel.replace('thửa đất số', 'thửa').replace('tờ bản đồ số', 'tờ'), gradeSaid(parcel)],
        [`${number} ${made.year}`, whole],
      ];
      const [text, grade] = ways[i % ways.length] ?? [number, whole];
      return { kind: 'number', text, grade };
    })
    .filter(({ grade }) => documents.some((made) => grade(made) === 3));
}

/** One or two paragraphs that stand in one document only, as they were written, tones by either rule. */
function pasted(random: Random, documents: readonly Made[]): Query[] {
  const times = new Map<string, number>();
  for (const { written } of documents)
    for (const paragraph of paragraphsOf(written)) times.set(paragraph, (times.get(paragraph) ?? 0) + 1);
  const telling = (made: Made): string[] =>
    paragraphsOf(made.written).filter((paragraph) => paragraph.length > 120 && times.get(paragraph) === 1);
  return random
    .some(
      documents.filter((made) => telling(made).length > 1),
      PASTED,
    )
    .map((source, i) => {
      const text = telling(source)
        .slice(0, 1 + (i % 3))
        .join('\n')
        .slice(0, LONGEST);
      return {
        kind: 'pasted',
        text: i % 2 === 0 ? oldTones(text) : text,
        grade: gradePasted(source),
      };
    });
}

const paragraphsOf = (written: string): string[] => placeTone(written).split('\n\n');
