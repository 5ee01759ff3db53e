import type { PetitionKind } from '../../../model/facts.ts';
import { fill as fillMatter } from '../../relevance/corpus/matter.ts';
import type { Random } from '../../relevance/corpus/random.ts';
import { addDays, sentenceDay, slashed, type Day } from './dates.ts';
import { decisionName, landName, type Cited, type Dispute, type Land } from './disputes.ts';
import type { Mention } from './senders.ts';
import type { Row } from './sheet.ts';
import { fill } from './template.ts';
import * as say from './words/body.ts';
import * as open from './words/opening.ts';

/** What of a letter is written out again. */
export interface Previous {
  readonly told: readonly string[];
  readonly kind: PetitionKind;
  readonly day: Day;
  readonly mentions: readonly Mention[];
  readonly complainants: readonly Mention['told'][];
  readonly opening: readonly Row[];
  readonly list: readonly Row[];
  readonly closing: readonly string[];
  readonly request: string;
  readonly lawFrame: string;
}

/** What a writing may take over: text of a template that others use too. */
export interface Given {
  readonly nth: number;
  /** Days of earlier petitions of the same sender on the matter. */
  readonly earlier: readonly Day[];
  /** Answers received so far. */
  readonly answers: readonly Cited[];
  /** Land of this sender where it is not that of the dispute. */
  readonly land: Land;
  /** Seeds what is told: with the same number two senders use one template. */
  readonly template: Random;
  readonly withdrawal: boolean;
  /** The title says what kind of petition it is; otherwise the letter does. */
  readonly namesKind: boolean;
  /** The letter before, when it is written out again with changes. */
  readonly before: Previous | null;
}

/** What the letter tells, with what it names. */
export function tell(
  random: Random,
  dispute: Dispute,
  kind: string,
  subject: string,
  day: Day,
  given: Given,
) {
  const { matter, slots, decision, anchors } = dispute;
  const { template, land } = given;
  const own = { ...slots, thua: landName(template, land), qd: decisionName(template, decision) };
  const where = `${slots.ban}, ${slots.xa}`;
  const [key] = anchors;
  const used = anchors.filter((anchor) => anchor === key || template.chance(0.7));
  const anchored = used.map((anchor) =>
    fill(
      template.pick(
        { decision: say.DECISION, parcel: say.PARCEL, thing: say.THING, accused: say.ACCUSED }[anchor],
      ),
      {
        decision: decisionName(template, decision),
        body: decision.body,
        signed: slashed(decision.day),
        parcel: landName(template, land),
        thing: dispute.thing,
        accused: dispute.accused,
        where,
        area: slots.dt,
        year: slots.nam,
      },
    ),
  );
  const sentences = (list: readonly string[], count: number): string[] =>
    template.some(list, count).map((sentence) => fillMatter(sentence, own));
  const others = Object.keys(matter.respects).filter((respect) => respect !== dispute.respect);
  const facts = [
    ...sentences(matter.background, template.whole(0, 2)),
    ...anchored,
    ...sentences(matter.respects[dispute.respect]?.said ?? [], template.whole(1, 3)),
    ...(given.nth > 0 && others.length > 0 && template.chance(0.4)
      ? sentences(matter.respects[template.pick(others)]?.said ?? [], 1)
      : []),
  ];
  const { again, answered } = retold(template, day, given);
  const life = template.some(say.LIFE, template.pick([0, 1, 2, 2, 3, 5, 8]));
  const naming = open.FIRST_WORDS.filter((words) => given.namesKind || words.includes('{kind}'));
  const first = fill(template.pick(naming), { kind, subject });
  const withdrawal = given.withdrawal
    ? [fill(template.pick(say.WITHDRAWN), { on: sentenceDay(template, given.earlier[0] ?? day), subject })]
    : [];
  const told = given.withdrawal
    ? [first, ...withdrawal, ...anchored]
    : given.before
      ? rewritten(template, given.before.told, again)
      : [first, ...paragraphs(template, [...facts, ...again], life)];
  const text = told.join('\n');
  return {
    told,
    cites: [decision, ...answered].filter(({ number }) => text.includes(number)),
    land: mentionsLand(text, land) ? land : null,
  };
}

const mentionsLand = (text: string, { parcel, sheet }: Land): boolean =>
  new RegExp(`thửa[^.;]{0,14} ${parcel}(?!\\d)`, 'u').test(text) &&
  new RegExp(`tờ[^.;]{0,14} ${sheet}(?!\\d)`, 'u').test(text);

/** What a petition written anew says of those before it. */
function retold(
  template: Random,
  day: Day,
  { nth, earlier, answers, before }: Given,
): { again: string[]; answered: Cited[] } {
  if (nth === 0) return { again: [], answered: [] };
  const last = earlier.at(-1) ?? day;
  const values = {
    on: sentenceDay(template, last),
    nth: String(nth + 1),
    months: String(Math.max(1, Math.round((Date.parse(day) - Date.parse(last)) / 2.6e9))),
    day: slashed(addDays(day, -template.whole(5, 40))),
    money: `${template.whole(40, 900)} triệu đồng`,
    count: String(template.whole(3, 30)),
  };
  const answered = answers.length > 0 && template.chance(0.6) ? [template.pick(answers)] : [];
  return {
    again: [
      fill(template.pick(say.BEFORE), values),
      ...template.some(say.NEWS, template.whole(before ? 1 : 0, 2)).map((sentence) => fill(sentence, values)),
      ...answered.map((answer) =>
        fill(template.pick(say.ANSWERED), { answer: decisionName(template, answer), office: answer.body }),
      ),
    ].filter((sentence) => sentence !== ''),
    answered,
  };
}

/** The letter before, one thing left out or none, what is new put in. */
function rewritten(random: Random, before: readonly string[], again: readonly string[]): string[] {
  const told = [...before];
  if (told.length > 4 && random.chance(0.5)) told.splice(random.whole(2, told.length - 1), 1);
  for (const sentence of again) told.splice(random.whole(1, told.length), 0, sentence);
  return told;
}

/** Sentences in paragraphs of one to three, life between them. */
function paragraphs(random: Random, facts: readonly string[], life: readonly string[]): string[] {
  const told: string[] = [];
  let rest = [...facts];
  while (rest.length > 0) {
    const count = random.whole(1, 3);
    told.push(rest.slice(0, count).join(' '));
    rest = rest.slice(count);
  }
  for (const sentence of life) told.splice(random.whole(0, told.length), 0, sentence);
  return told;
}
