import { dayOf, isCertain, type CountedMatter, type Matter } from '../../archive/matters.ts';
import type { DocumentSummary } from '../../archive/summaries.ts';
import { presentSummary } from '../documents/summary.ts';
import { titleOf } from '../../mappings/title.ts';
import type { MatterJson, MattersJson } from './matters.schemas.ts';

/** Respondents and bodies given of one matter. */
const MOST_NAMES = 50;

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** What a matter is called: what its first document is about. */
export const matterTitle = ({ facts, fileName }: DocumentSummary): string =>
  facts.subject === undefined ? titleOf(facts, fileName) : capitalised(facts.subject);

/** How many fall into each year, oldest first. */
export function yearsOf(days: readonly string[]): { year: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const day of days) {
    const year = Number(day.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

/** A document that answers, in short. */
export const presentAnswer = (document: DocumentSummary) => {
  const { id, date, title } = presentSummary(document);
  return { id, date, title };
};

/** Each once, in order. */
const distinct = (names: Iterable<string | undefined>): string[] =>
  [...new Set(names)].filter((name) => name !== undefined && name !== '').slice(0, MOST_NAMES) as string[];

/** A matter in the list. */
export function presentCounted(matter: CountedMatter): MattersJson['matters'][number] {
  const { id, petitions, people, letters, lastAnswer } = matter;
  const [first] = letters;
  const who = letters.flatMap(({ facts }) => facts.complainants);
  const district = who.find((one) => one.district !== undefined)?.district;
  const commune = who.find((one) => one.commune !== undefined)?.commune;
  const days = letters.map(dayOf);
  return {
    id,
    title: first ? matterTitle(first) : '',
    petitions,
    people,
    firstDate: days[0] ?? null,
    lastDate: days.at(-1) ?? null,
    ...(lastAnswer && { lastAnswer: presentAnswer(lastAnswer) }),
    years: yearsOf(days),
    ...(district !== undefined && { district }),
    ...(commune !== undefined && { commune }),
    respondents: distinct(letters.flatMap(({ facts }) => facts.respondents)),
  };
}

const isPetition = ({ facts }: DocumentSummary): boolean => facts.type === 'đơn';

/** The last letter before each document that it repeats. */
function repeatsOf({ links, members }: Matter, placeOf: ReadonlyMap<string, number>): Map<string, string> {
  const repeats = new Map<string, string>();
  const place = (id: string): number => placeOf.get(id) ?? members.length;
  for (const link of links.filter((one) => one.verdict === 'repeat' && isCertain(one))) {
    const [earlier, later] = place(link.from) < place(link.to) ? [link.from, link.to] : [link.to, link.from];
    const known = repeats.get(later);
    if (known === undefined || place(known) < place(earlier)) repeats.set(later, earlier);
  }
  return repeats;
}

/** What answers each letter: an answer to one copy answers all. */
function answersOf({ links, letters }: Matter, letterOf: (id: string) => string): Map<string, string[]> {
  const answers = new Map<string, string[]>();
  for (const link of links.filter((one) => one.verdict === 'answers' && isCertain(one))) {
    const letter = letterOf(letters.get(link.to) ?? link.to);
    answers.set(letter, [...new Set([...(answers.get(letter) ?? []), link.from])]);
  }
  return answers;
}

/** Those who petition, most petitions first, each called as most of the petitions spell them. */
function peopleOf({ signers, members, letters }: Matter): MatterJson['people'] {
  const documents = new Map(members.map((member) => [member.id, member]));
  const found = new Map<string, { names: string[]; letters: Set<string>; documents: Set<string> }>();
  for (const { person, documentId, at } of signers) {
    const known = found.get(person) ?? {
      names: [],
      letters: new Set<string>(),
      documents: new Set<string>(),
    };
    known.names.push(documents.get(documentId)?.facts.complainants[at]?.name ?? '');
    known.letters.add(letters.get(documentId) ?? documentId);
    known.documents.add(documentId);
    found.set(person, known);
  }
  const often = (names: string[]): string =>
    names.toSorted((a, b) => count(names, b) - count(names, a))[0] ?? '';
  return [...found]
    .map(([id, known]) => ({
      id,
      name: often(known.names),
      petitions: known.letters.size,
      documents: [...known.documents],
    }))
    .sort((a, b) => b.petitions - a.petitions || a.name.localeCompare(b.name, 'vi'));
}

const count = (names: readonly string[], name: string): number => names.filter((one) => one === name).length;

/** A matter with everything that belongs to it. */
export function presentMatter(matter: Matter): MatterJson {
  const { id, total, members, cited, links, letters } = matter;
  const placeOf = new Map(members.map((member, at) => [member.id, at]));
  const petitions = members.filter(isPetition);
  const originals = new Map<string, string>();
  for (const { id: one } of petitions) {
    const letter = letters.get(one) ?? one;
    if (!originals.has(letter)) originals.set(letter, one);
  }
  const originalOf = (one: string): string => originals.get(letters.get(one) ?? one) ?? one;
  const answers = answersOf(matter, (letter) => originals.get(letter) ?? letter);
  const repeats = repeatsOf(matter, placeOf);
  const documents = [...members, ...cited].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const citedIds = new Set(cited.map((one) => one.id));
  const [first] = petitions.length > 0 ? petitions : members;
  return {
    id,
    title: first ? matterTitle(first) : '',
    total,
    documents: documents.map((document) => {
      const original = originalOf(document.id);
      const repeat = original === document.id ? repeats.get(document.id) : undefined;
      const role = citedIds.has(document.id) ? 'cited' : isPetition(document) ? 'petition' : 'answer';
      return {
        ...presentSummary(document),
        role,
        ...(document.facts.outcome && { outcome: document.facts.outcome }),
        ...(original !== document.id && { copyOf: original }),
        ...(repeat !== undefined && { repeatOf: originalOf(repeat) }),
        answeredBy: role === 'petition' ? (answers.get(original) ?? []) : [],
      };
    }),
    people: peopleOf(matter),
    respondents: distinct(petitions.flatMap(({ facts }) => facts.respondents)),
    bodies: distinct([
      ...petitions.flatMap(({ facts }) => facts.addressees),
      ...members.filter((member) => !isPetition(member)).map(({ facts }) => facts.issuer),
    ]),
    unanswered: [...originals.values()].filter((one) => !answers.has(one)),
    links: links.map(({ from, to, verdict, status }) => ({ from, to, verdict, status })),
  };
}
