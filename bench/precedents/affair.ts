import { createCase, type Case } from '../relevance/corpus/case.ts';
import type { Matter } from '../relevance/corpus/matter.ts';
import { MATTERS } from '../relevance/corpus/matters/all.ts';
import { createPerson } from '../relevance/corpus/people.ts';
import { COMMUNES } from '../relevance/corpus/places.ts';
import type { Random } from '../relevance/corpus/random.ts';

/** One affair with what is true of it, by which precedents are judged. */
export interface Affair {
  readonly id: string;
  readonly case: Case;
  readonly matter: Matter;
  /** Which of the matter's grievances. */
  readonly respect: string;
  /** The article on which it turns: each grievance of a matter has its own. */
  readonly article: string;
  /** Of what kind the respondent is: `xã`, `huyện`, `tỉnh`, `sở`, or the matter's own. */
  readonly respondentKind: string;
  readonly respondent: string;
  readonly outcome: string;
}

/** Outcomes of what concludes, as the product calls them. */
export const OUTCOMES = ['công nhận toàn bộ', 'công nhận một phần', 'không công nhận'] as const;

const BODIES: readonly (readonly [kind: string, name: string])[] = [
  ['xã', 'Ủy ban nhân dân {xa}'],
  ['xã', 'Chủ tịch Ủy ban nhân dân {xa}'],
  ['huyện', 'Ủy ban nhân dân {huyen}'],
  ['huyện', 'Chủ tịch UBND {huyen}'],
  ['tỉnh', 'Ủy ban nhân dân {tinh}'],
  ['sở', 'Sở Tài nguyên và Môi trường {tinh}'],
];

/** The kind of body that a matter is mostly against. */
const ownKind = ({ id, respondent }: Matter): string =>
  respondent === '{ubh}' ? 'huyện' : respondent === 'Ủy ban nhân dân {xa}' ? 'xã' : `own of ${id}`;

/** `Điều 74 Luật Đất đai năm 2013` for the first grievance, articles after it for the others. */
function articleOf({ law, respects }: Matter, respect: string): string {
  const nth = Object.keys(respects).indexOf(respect);
  const [, number = '5', act = law] = /^Điều (\d+) (.+)$/.exec(law) ?? [];
  return `Điều ${Number(number) + 3 * nth} ${act}`;
}

/**
 * Invents an affair.
 *
 * @param nth - from 0; affairs take the matters in turn
 */
export function createAffair(random: Random, nth: number): Affair {
  const matter = MATTERS[nth % MATTERS.length] ?? random.pick(MATTERS);
  const person = createPerson(random, random.pick(COMMUNES));
  const begun = new Date(Date.UTC(random.whole(2012, 2024), random.whole(0, 11), random.whole(1, 28)));
  const one = createCase(random, { id: `p${nth}`, matter, person, begun, aside: null });
  const own = random.chance(0.4);
  const [respondentKind, name] = own ? [ownKind(matter), matter.respondent] : random.pick(BODIES);
  const respondent = name
    .replace('{xa}', one.slots.xa)
    .replace('{huyen}', one.slots.huyen)
    .replace('{tinh}', person.home.province)
    .replace('{ubh}', one.slots.ubh)
    .replace('{ten}', one.slots.ten);
  return {
    id: one.id,
    case: { ...one, slots: { ...one.slots, ubh: respondent } },
    matter,
    respect: one.respect,
    article: articleOf(matter, one.respect),
    respondentKind,
    respondent,
    outcome: random.pick(OUTCOMES),
  };
}
