import type { Parcel, PetitionKind } from '../../../model/facts.ts';
import type { Random } from '../../relevance/corpus/random.ts';
import { longDay, NEW_UNITS_SINCE, type Day } from './dates.ts';
import { placeOfDay, type Cited, type Dispute, type Land } from './disputes.ts';
import { homeOn, type Person } from './people.ts';
import { mention, whoWrites, type Mention } from './senders.ts';
import { body, gap, line, type Row } from './sheet.ts';
import { tell, type Given, type Previous } from './telling.ts';
import { fill } from './template.ts';
import * as say from './words/body.ts';
import * as open from './words/opening.ts';

/** What was written: the same in all its copies. */
export interface Writing {
  readonly id: string;
  readonly dispute: Dispute;
  readonly kind: PetitionKind;
  readonly day: Day;
  readonly mentions: readonly Mention[];
  /** The same people, with what the letter tells of each. */
  readonly complainants: readonly Mention['told'][];
  readonly title: string;
  readonly subject: string | null;
  readonly subjectLine: string | null;
  /** Senders' particulars; rows of a list stand at the end when there is one. */
  readonly opening: readonly Row[];
  readonly list: readonly Row[];
  readonly respondentLine: string | null;
  readonly told: readonly string[];
  readonly law: string;
  readonly lawFrame: string;
  readonly request: string;
  readonly closing: readonly string[];
  readonly signedAs: string;
  readonly hint: string;
  readonly dayOnTop: boolean;
  readonly cites: readonly Cited[];
  readonly land: Land | null;
  readonly toLabel: string;
  readonly marks: boolean;
}

/** A petition written anew. */
export function write(
  random: Random,
  id: string,
  dispute: Dispute,
  people: readonly Person[],
  day: Day,
  given: Omit<Given, 'namesKind'>,
): Writing {
  const { template } = given;
  const kind = given.before?.kind ?? template.pick(dispute.matter.kinds);
  const kept = random.chance(0.6) ? given.before : null;
  const { mentions, complainants, opening, list } =
    kept && mayStay(kept, day) ? kept : introduce(random, people, kind, day);
  const subject = template.pick(dispute.subjects);
  const frame = template.pick(open.SUBJECT_FRAMES);
  const title = fill(template.pick(given.nth > 0 ? open.TITLES_AGAIN : open.TITLES), {
    kind: kind.toUpperCase(),
    nth: String(given.nth + 1),
  });
  const { told, cites, land } = tell(random, dispute, kind, subject, day, {
    ...given,
    namesKind: title.includes(kind.toUpperCase()),
  });
  const values = { kind, KIND: kind.toUpperCase(), respondent: dispute.respondent };
  const law = template.chance(0.6) ? dispute.matter.law : template.pick(say.OTHER_LAWS);
  return {
    id,
    dispute,
    kind,
    day,
    mentions,
    complainants,
    title,
    opening,
    list,
    told,
    cites,
    land,
    law,
    subject: frame.includes('{subject}') ? subject : null,
    subjectLine: frame.includes('{subject}') ? fill(frame, { subject }) : null,
    respondentLine: template.chance(0.45) ? fill(template.pick(open.RESPONDENT_LINES), values) : null,
    lawFrame: kept?.lawFrame ?? template.pick(say.BY_LAW),
    request: kept?.request ?? template.pick(say.REQUESTS),
    closing: kept?.closing ?? [
      ...(template.chance(0.35) ? [template.pick(say.ATTACHED)] : []),
      ...template.some(say.PROMISES, template.whole(1, 2)),
    ],
    signedAs: fill(template.pick(say.SIGNED_AS), values),
    hint: random.pick(say.SIGN_HINTS),
    dayOnTop: template.chance(0.45),
    toLabel: template.pick(open.TO_LABELS),
    marks: !random.chance(0.02),
  };
}

/** Nothing that senders tell of themselves has changed since. */
const mayStay = (before: Previous, day: Day): boolean =>
  before.mentions.every(({ person }) => !person.changes) &&
  before.day < NEW_UNITS_SINCE === day < NEW_UNITS_SINCE;

function introduce(random: Random, people: readonly Person[], kind: string, day: Day) {
  const mentions = people.map((person, i) => mention(random, person, day, i > 0));
  return { mentions, ...whoWrites(random, mentions, kind, day) };
}

/** In what copies of one writing differ. */
export interface Copy {
  readonly day: Day;
  readonly to: readonly string[];
  readonly law: string;
  /** Printed over the head by who received it. */
  readonly stamp: readonly string[];
  /** Where the stamp stands: over all, under the motto, at the end. */
  readonly stampAt: 'top' | 'head' | 'end';
  /** The label before the address is another. */
  readonly otherLabels: boolean;
}

/** A copy on paper. */
export function petitionRows(random: Random, writing: Writing, copy: Copy): Row[] {
  const [first] = writing.mentions;
  if (!first) throw new Error('Nobody writes.');
  const { home } = homeOn(first.person, writing.day);
  const dated = `${placeOfDay(home, copy.day)}, ${longDay(copy.day)}`;
  const request = fill(writing.lawFrame, {
    law: copy.law,
    request: writing.request.charAt(0).toLowerCase() + writing.request.slice(1),
    Request: writing.request,
  });
  const to =
    copy.to.length === 1 || random.chance(0.5)
      ? [body(`${writing.toLabel} ${copy.to.join('; ')}`)]
      : [
          line(writing.toLabel),
          ...copy.to.map((one, i) => line(`- ${one}${i < copy.to.length - 1 ? ';' : '.'}`)),
        ];
  const stamp = copy.stamp.map((text) => line(text));
  const opening = copy.otherLabels ? writing.opening.map(otherLabel) : writing.opening;
  return [
    ...(copy.stampAt === 'top' ? stamp : []),
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'centre'),
    line('Độc lập - Tự do - Hạnh phúc', 'centre'),
    ...(copy.stampAt === 'head' ? stamp : []),
    ...(writing.dayOnTop ? [line(dated, 'right')] : []),
    gap,
    line(writing.title, 'centre'),
    ...(writing.subjectLine ? [line(writing.subjectLine, 'centre')] : []),
    gap,
    ...to,
    ...opening,
    ...(writing.respondentLine ? [body(writing.respondentLine)] : []),
    ...writing.told.map(body),
    body(request),
    ...writing.closing.map(body),
    ...(writing.dayOnTop ? [] : [line(dated, 'right')]),
    line(writing.signedAs, 'right'),
    ...(writing.hint ? [line(writing.hint, 'right')] : []),
    gap,
    gap,
    line(first.spelt, 'right'),
    ...writing.list,
    ...(copy.stampAt === 'end' ? stamp : []),
  ];
}

const otherLabel = (row: Row): Row =>
  row.kind === 'body'
    ? body(
        row.text.replace(/^(?:Địa chỉ thường trú|Địa chỉ|Thường trú tại|Nơi cư trú|Trú tại)(?=:)/, (label) =>
          label === 'Nơi cư trú' ? 'Thường trú tại' : 'Nơi cư trú',
        ),
      )
    : row;

/** Parcels that the writing names. */
export const parcelsOf = ({ land }: Writing): Parcel[] => (land ? [land] : []);
