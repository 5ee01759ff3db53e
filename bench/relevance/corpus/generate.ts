import { placeTone } from '../../../vietnamese/tone.ts';
import { createCase, later, type Case } from './case.ts';
import { damage, oldTones } from './damage.ts';
import { subjectsIn, type Matter } from './matter.ts';
import { MATTERS } from './matters/all.ts';
import { OFFICIAL_TYPES, officialText } from './official.ts';
import { createPerson, type Person } from './people.ts';
import { petitionText } from './petition.ts';
import { COMMUNES } from './places.ts';
import { createRandom, type Random } from './random.ts';

/** A document with what is true about it. */
export interface Made {
  readonly id: string;
  readonly fileName: string;
  readonly date: Date;
  readonly year: number;
  readonly number: string | null;
  /** `đơn` or the type of an official document. */
  readonly type: string;
  readonly case: Case;
  /** Whether it names {@link Case.cited}. */
  readonly cites: boolean;
  /** As it was written. */
  readonly written: string;
  /** As it was read: the same, or with the errors of OCR. */
  readonly read: string;
  readonly scanned: boolean;
}

const CASES = 860;
const FIRST_YEAR = 2009;
const LAST_YEAR = 2026;
/** Offices have answered no later than this. */
const LAST_DAY = new Date('2026-10-31');
/** Of all documents, those that were scanned. */
const SCANNED = 0.45;

/** All documents of the corpus, the same in every run. */
export function generate(): readonly Made[] {
  const random = createRandom(20260704);
  const people: Person[] = [];
  return Array.from({ length: CASES }, (_, i) => {
    // Some people petition about more than one matter.
    const again = people.length > 0 && random.chance(0.12);
    const person = again ? random.pick(people) : createPerson(random, random.pick(COMMUNES));
    people.push(person);
    const matter = MATTERS[i % MATTERS.length] ?? random.pick(MATTERS);
    const begun = new Date(
      Date.UTC(random.whole(FIRST_YEAR, LAST_YEAR), random.whole(0, 5), random.whole(1, 28)),
    );
    const id = `c${String(i).padStart(3, '0')}`;
    return documentsOf(
      random,
      createCase(random, { id, matter, person, begun, aside: asideTo(random, matter) }),
    );
  })
    .flat()
    .filter(({ date }) => date <= LAST_DAY);
}

/** One in eight mentions another matter in passing. */
function asideTo(random: Random, { group }: Matter): Case['aside'] {
  if (!random.chance(0.125)) return null;
  const matter = random.pick(MATTERS.filter((other) => other.group !== group));
  return { matter, subject: random.pick(subjectsIn(matter, random.pick(Object.keys(matter.respects)))) };
}

function documentsOf(random: Random, one: Case): Made[] {
  const kind = random.pick(one.matter.kinds);
  const documents = [letter(random, one, 0, { kind, date: one.begun, again: false })];
  let date = one.begun;
  if (random.chance(0.25)) {
    date = later(date, random.whole(60, 300));
    documents.push(letter(random, one, 1, { kind, date, again: true }));
  }
  for (const type of random.some(OFFICIAL_TYPES, random.pick([0, 1, 1, 2, 3]))) {
    date = later(date, random.whole(10, 70));
    const { text, number } = officialText(random, one, { type, date });
    documents.push(finished(random, one, documents.length, { text, number, date, type: type.type }));
  }
  return documents;
}

const letter = (random: Random, one: Case, nth: number, petition: Parameters<typeof petitionText>[2]): Made =>
  finished(random, one, nth, {
    text: petitionText(random, one, petition),
    number: null,
    date: petition.date,
    type: 'đơn',
  });

function finished(
  random: Random,
  one: Case,
  nth: number,
  { text, number, date, type }: { text: string; number: string | null; date: Date; type: string },
): Made {
  const written = random.chance(0.5) ? oldTones(text) : placeTone(text);
  const scanned = random.chance(SCANNED);
  return {
    id: `${one.id}-${nth}`,
    fileName: `scan-${one.id.slice(1)}${nth}.pdf`,
    date,
    year: date.getUTCFullYear(),
    number,
    type,
    case: one,
    cites: text.includes(one.cited),
    written,
    read: scanned ? damage(random, written, 0.03 + random.next() * 0.05) : written,
    scanned,
  };
}
