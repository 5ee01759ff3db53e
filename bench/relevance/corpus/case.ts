import { fill, subjectsIn, type Matter, type Slots } from './matter.ts';
import { createName, type Person } from './people.ts';
import type { Random } from './random.ts';

/** One affair: someone petitions about a matter, and offices answer. */
export interface Case {
  readonly id: string;
  readonly matter: Matter;
  /** Key of {@link Matter.respects}. */
  readonly respect: string;
  readonly person: Person;
  /** When the first petition was written. */
  readonly begun: Date;
  readonly slots: Slots;
  /** Number of the document that is complained of, and its words with the date. */
  readonly cited: string;
  /** Another matter of the same person that is only mentioned, in these words. */
  readonly aside: { readonly matter: Matter; readonly subject: string } | null;
}

/** Districts ended on 30 June 2025 (Nghị quyết số 203/2025/QH15). */
export const withoutDistricts = (date: Date): boolean => date.toISOString() >= '2025-07-01';

/** 20/02/2017. */
export const shortDate = (date: Date): string =>
  [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()]
    .map((part) => String(part).padStart(2, '0'))
    .join('/');

export const later = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000);

export function createCase(
  random: Random,
  given: { id: string; matter: Matter; person: Person; begun: Date; aside: Case['aside'] },
): Case {
  const { begun, person, matter } = given;
  const { commune, district, province } = person.home;
  const ended = withoutDistricts(begun);
  const citedDate = later(begun, -random.whole(20, 150));
  const cited = `${random.whole(20, 4200)}/QĐ-UBND`;
  const slots: Slots = {
    ban: person.hamlet,
    xa: commune,
    huyen: ended ? province : district,
    ubh: `Ủy ban nhân dân ${ended ? commune : district}`,
    thua: `thửa đất số ${random.whole(3, 480)}, tờ bản đồ số ${random.whole(1, 60)}`,
    dt: `${random.whole(80, 990)} m²`,
    tien: `${random.whole(12, 980)} triệu đồng`,
    nam: String(begun.getUTCFullYear() - random.whole(3, 22)),
    ho: String(random.whole(5, 64)),
    ten: createName(random),
    qd: `Quyết định số ${cited} ngày ${shortDate(citedDate)}`,
  };
  const respect = random.pick(Object.keys(matter.respects));
  return { ...given, respect, slots, cited };
}

/** Some sentences of the case's respect, filled in. */
export const ofRespect = (random: Random, { matter, respect, slots }: Case, count: number): string[] =>
  random.some(matter.respects[respect]?.said ?? [], count).map((sentence) => fill(sentence, slots));

/** The subject in one of its wordings. */
export const subjectOf = (random: Random, { matter, respect, slots }: Case): string =>
  `${random.pick(subjectsIn(matter, respect))}${random.chance(0.6) ? ` tại ${slots.xa}, ${slots.huyen}` : ''}`;
