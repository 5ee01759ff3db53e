import type { Complainant } from '../../../model/facts.ts';
import type { Random } from '../../relevance/corpus/random.ts';
import { addDays, NEW_UNITS_SINCE, slashed, yearOf, type Day } from './dates.ts';
import { ageOn, homeOn, identityOn, phoneOn, respectOf, type Person } from './people.ts';
import { unitsOn, type Commune, type Units } from './places.ts';
import { body, gap, line, type Row } from './sheet.ts';
import { capital, fill } from './template.ts';
import * as open from './words/opening.ts';

/** One who signs, as he writes himself in one petition. */
export interface Mention {
  readonly person: Person;
  readonly spelt: string;
  readonly told: Complainant;
  readonly identity?: string;
  readonly phone?: string;
  readonly address: string;
}

/** How someone writes of himself on a day; `among` many he tells less. */
export function mention(random: Random, person: Person, day: Day, among: boolean): Mention {
  const { home, hamlet } = homeOn(person, day);
  const units = unitsOn(home, hamlet, day);
  const everything = person.changes;
  const withIdentity = everything || random.chance(among ? 0.6 : 0.86);
  const withPhone = everything || random.chance(among ? 0.15 : 0.68);
  const identity = withIdentity ? identityOn(person, day) : undefined;
  const phone = withPhone ? phoneOn(person, day) : undefined;
  const spelt = spellingOf(random, person);
  return {
    person,
    spelt,
    ...(identity && { identity }),
    ...(phone && { phone }),
    address: addressOf(random, units, home, day),
    told: {
      name: spelt,
      ...(identity && { identityNumber: identity }),
      ...(phone && { phone }),
      ...units,
    },
  };
}

const OTHER_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/Mỹ/, 'Mĩ'],
  [/Quý/, 'Quí'],
  [/Lý/, 'Lí'],
  [/Kỳ/, 'Kì'],
];

function spellingOf(random: Random, { name, woman }: Person): string {
  const spelt = random.chance(0.3)
    ? OTHER_SPELLINGS.reduce((text, [of, other]) => text.replace(of, other), name)
    : name;
  return woman && random.chance(0.03) ? spelt.replace(' Thị ', ' ') : spelt;
}

function addressOf(
  random: Random,
  { hamlet, commune, district, province }: Units,
  home: Commune,
  day: Day,
): string {
  const all = [hamlet, commune, ...(district ? [district] : []), province];
  const style = random.next();
  if (day >= NEW_UNITS_SINCE && style < 0.35)
    return `${hamlet}, ${commune}, ${province} (trước đây là ${home.commune}, ${home.district})`;
  if (style < 0.6) return all.join(', ');
  if (style < 0.7) return all.join(' - ');
  if (style < 0.82)
    return [hamlet, commune, ...(district ? [district] : []), province.replace(/^tỉnh /, '')].join(', ');
  if (style < 0.88) return `${random.pick(['Số nhà 12', 'Số 45', 'Nhà số 7'])}, ${all.join(', ')}`;
  return all
    .join(', ')
    .replace(/huyện /, 'H. ')
    .replace(/tỉnh /, 'T. ')
    .replace(/thành phố /, 'TP. ');
}

const grouped = (random: Random, phone: string): string => {
  const [a, b, c] = [phone.slice(0, 4), phone.slice(4, 7), phone.slice(7)];
  return random.pick([phone, phone, `${a}.${b}.${c}`, `${a} ${b} ${c}`]);
};

/** Values for the labels before a sender's particulars. */
function valuesOf(random: Random, one: Mention, kind: string, day: Day) {
  const { person } = one;
  const twelve = one.identity?.length === 12;
  const issued = addDays(`${yearOf(day) - random.whole(1, 6)}-01-01`, random.whole(0, 364));
  return {
    name: one.spelt,
    NAME: one.spelt.toUpperCase(),
    Ông: capital(respectOf(person)),
    born: String(person.born),
    birthday: `${String(1 + (person.born % 27)).padStart(2, '0')}/0${1 + (person.born % 9)}/${person.born}`,
    age: String(ageOn(person, day)),
    CARD: twelve ? 'CCCD' : 'CMND',
    id: one.identity ?? '',
    issued: slashed(issued),
    province: one.told.province?.replace(/^\S+ /, '') ?? '',
    phone: one.phone ? grouped(random, one.phone) : '',
    address: one.address,
    kind,
  };
}

/** Particulars of one sender as the letter tells them. */
type Told = Mention['told'];

/** Lines that tell who writes, and a list at the end when many do. */
export function whoWrites(
  random: Random,
  mentions: readonly Mention[],
  kind: string,
  day: Day,
): { opening: Row[]; list: Row[]; complainants: Told[] } {
  const [first] = mentions;
  if (!first) throw new Error('Nobody writes.');
  if (mentions.length === 1)
    return { opening: one(random, first, kind, day), list: [], complainants: [first.told] };
  const { told } = first;
  const address = [told.commune, told.district ?? told.province].join(', ');
  const count = String(mentions.length);
  const opening = body(fill(random.pick(open.GROUP_OPENINGS), { count, address }));
  if (mentions.length <= 8 && random.chance(0.5)) {
    const { rows, complainants } = numbered(random, mentions);
    return { opening: [opening, ...rows], list: [], complainants };
  }
  const title = fill(random.pick(open.LIST_TITLES), { KIND: kind.toUpperCase() });
  const alone = random.chance(0.6);
  const { row, complainants } = table(random, mentions);
  return {
    opening: [...(alone ? one(random, first, kind, day) : []), opening],
    list: [gap, line(title, 'centre'), row],
    complainants: alone ? [first.told, ...complainants.slice(1)] : complainants,
  };
}

/** One sender: line by line, in one sentence, or filled into a form. */
function one(random: Random, who: Mention, kind: string, day: Day): Row[] {
  const values = valuesOf(random, who, kind, day);
  const style = random.next();
  if (style < 0.2 && who.identity && who.phone) return [body(fill(random.pick(open.PROSE), values))];
  if (style < 0.3) return open.FORM.map((row) => line(fill(row, values)));
  const card = who.identity && fill(random.pick(who.identity.length === 12 ? open.CCCD : open.CMND), values);
  const phone = who.phone && fill(random.pick(open.PHONE), values);
  const birth = random.chance(0.85) ? fill(random.pick(open.BIRTH), values) : undefined;
  const name = fill(random.pick(open.NAME_LINES), values);
  const address = fill(random.pick(open.ADDRESS), values);
  const joint = random.pick(['; ', ', ', '. ', '   ']);
  const lines = random.pick([
    [[name, birth], [card, phone], [address]],
    [[name], [birth], [card], [address], [phone]],
    [[name, birth], [address], [card], [phone]],
    [
      [name, birth, card],
      [address, phone],
    ],
  ]);
  return lines.flatMap((parts) => {
    const told = parts.filter((part) => part !== undefined);
    return told.length > 0 ? [body(told.join(joint))] : [];
  });
}

function numbered(random: Random, mentions: readonly Mention[]): { rows: Row[]; complainants: Told[] } {
  const sign = random.pick(['. ', ') ', '/ ', '- ']);
  const form = random.whole(0, 2);
  const rows = mentions.map((who, i) => {
    const title = form === 2 ? '' : `${capital(respectOf(who.person))} `;
    const card = who.identity ? `, ${who.identity.length === 12 ? 'CCCD' : 'CMND'} số ${who.identity}` : '';
    const place = [undefined, who.told.hamlet, who.address][form];
    const where = place ? `, ${random.pick(['trú tại', 'ở', 'địa chỉ:'])} ${place}` : '';
    const phone = who.phone ? `, ĐT: ${who.phone}` : '';
    return body(`${i + 1}${sign}${title}${who.spelt}, sinh năm ${who.person.born}${card}${where}${phone}`);
  });
  const shown = mentions.map(({ told }): Told =>
    form === 2 ? told : without(told, form === 0 ? [...UNITS] : UNITS.slice(1)),
  );
  return { rows, complainants: shown };
}

const UNITS = ['hamlet', 'commune', 'district', 'province'] as const;

const without = (told: Told, parts: readonly (keyof Told)[]): Told =>
  Object.fromEntries(Object.entries(told).filter(([part]) => !parts.some((one) => one === part)));

function table(random: Random, mentions: readonly Mention[]): { row: Row; complainants: Told[] } {
  const withCard = random.chance(0.6);
  const withPhone = !withCard && random.chance(0.4);
  const withCommune = random.chance(0.3);
  const rows = mentions.map((who, i) => [
    String(i + 1),
    who.spelt,
    String(who.person.born),
    [who.told.hamlet, ...(withCommune ? [who.told.commune] : [])].join(', '),
    ...(withCard ? [who.identity ?? ''] : []),
    ...(withPhone ? [who.phone ?? ''] : []),
    random.chance(0.5) ? '(đã ký)' : '',
  ]);
  const third = withCard ? ['Số CCCD/CMND'] : withPhone ? ['Điện thoại'] : [];
  const head = ['STT', 'Họ và tên', 'Năm sinh', 'Địa chỉ', ...third, 'Ký tên'];
  const hidden: (keyof Told)[] = [
    ...(withCommune ? UNITS.slice(2) : UNITS.slice(1)),
    ...(withCard ? [] : ['identityNumber' as const]),
    ...(withPhone ? [] : ['phone' as const]),
  ];
  return {
    row: { kind: 'table', widths: [5, 23, 9, 20, ...third.map(() => 16), 9], rows: [head, ...rows] },
    complainants: mentions.map(({ told }) => without(told, hidden)),
  };
}
