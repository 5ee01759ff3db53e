import { fill as fillMatter, subjectsIn, type Matter, type Slots } from '../../relevance/corpus/matter.ts';
import { MATTERS } from '../../relevance/corpus/matters/all.ts';
import type { Random } from '../../relevance/corpus/random.ts';
import { addDays, NEW_UNITS_SINCE, sentenceDay, slashed, someDay, yearOf, type Day } from './dates.ts';
import { createName } from './people.ts';
import type { Commune } from './places.ts';
import { bare, capital, fill } from './template.ts';
import { DECISION_NAMES, PARCEL_NAMES } from './words/body.ts';

/** A document that others name by its number. */
export interface Cited {
  readonly type: string;
  readonly number: string;
  readonly day: Day;
  readonly body: string;
}

/** A parcel as it is registered. */
export interface Land {
  readonly parcel: string;
  readonly sheet: string;
}

/** By what petitions on one dispute know each other. */
export type Anchor = 'decision' | 'parcel' | 'thing' | 'accused';

/** One thing in dispute: a matter of the truth. */
export interface Dispute {
  readonly id: string;
  readonly matter: Matter;
  readonly respect: string;
  readonly home: Commune;
  readonly begun: Day;
  readonly anchors: readonly Anchor[];
  readonly decision: Cited;
  readonly land: Land;
  /** A project, firm, school, farm. */
  readonly thing: string;
  /** An official or neighbour with his office. */
  readonly accused: string;
  readonly respondent: string;
  readonly slots: Slots;
  /** What it is about, with and without its place; one time in four in other words. */
  readonly subjects: readonly string[];
}

const ANCHORS: Readonly<Record<string, readonly Anchor[]>> = {
  'land-taking': ['decision', 'parcel', 'thing'],
  resettlement: ['decision', 'thing'],
  certificates: ['decision', 'parcel'],
  neighbours: ['parcel', 'accused'],
  building: ['accused', 'parcel'],
  pollution: ['thing', 'decision'],
  benefits: ['decision'],
  insurance: ['decision', 'thing'],
  cadres: ['accused'],
  corruption: ['accused', 'thing'],
  schools: ['thing'],
  labour: ['thing'],
  trade: ['thing'],
  finance: ['thing', 'accused'],
  'public-works': ['thing'],
  forest: ['thing', 'parcel'],
  minerals: ['thing'],
  farming: ['thing', 'accused'],
  services: ['thing'],
  police: ['accused', 'decision'],
  courts: ['decision', 'accused'],
  papers: ['accused'],
  'public-order': ['thing'],
  health: ['thing', 'accused'],
};
const THINGS: Readonly<Record<string, readonly string[]>> = {
  schools: [
    'Trường Tiểu học {N}',
    'Trường Trung học cơ sở {N}',
    'Trường Mầm non {N}',
    'Trường Trung học phổ thông {N}',
  ],
  pollution: [
    'trại lợn của Công ty TNHH {N}',
    'nhà máy của Công ty cổ phần {N}',
    'cơ sở giết mổ {N}',
    'bãi rác {N}',
    'lò gạch {N}',
  ],
  health: ['Trạm Y tế {xa}', 'Bệnh viện đa khoa {N}', 'Phòng khám {N}'],
  'land-taking': [
    'dự án khu đô thị {N}',
    'dự án cụm công nghiệp {N}',
    'dự án đường tránh {N}',
    'dự án hồ chứa nước {N}',
  ],
  resettlement: ['khu tái định cư {N}', 'dự án thủy điện {N}', 'khu dân cư {N}'],
  'public-works': ['tuyến đường {N}', 'cầu {N}', 'nhà văn hóa {N}', 'gói thầu xây lắp {N}'],
};
const THINGS_OF_ANY = [
  'Công ty TNHH {N}',
  'Công ty cổ phần {N}',
  'Hợp tác xã {N}',
  'Doanh nghiệp tư nhân {N}',
  'dự án {N}',
];
const NAMES =
  'Minh Phát|Hoàng Gia|Đại Lộc|Phú Thành|An Khang|Thiên Ân|Tân Tiến|Hưng Thịnh|Bình Nguyên|Đông Á|Việt Hà|Sao Mai|Nam Sơn|Kim Ngân|Thái Bình Dương|Hồng Lĩnh|Trường Giang|Bảo Tín|Lam Sơn|Ánh Dương|Phương Bắc|Vạn Xuân|Cửu Long|Hải Đăng|Thanh Bình|Xuân Trường|Ngọc Lâm|Đức Trí|Sông Hồng|Thịnh Vượng';
const OFFICES = [
  'Chủ tịch Ủy ban nhân dân {xa}',
  'cán bộ địa chính {xa}',
  'Phó Chủ tịch {xa}',
  'kế toán {xa}',
  'Trưởng thôn',
  'cán bộ tư pháp {xa}',
  'Bí thư chi bộ',
];
const SIGNS = ['QĐ-UBND', 'QĐ-UBND', 'QĐ-UBND', 'QĐ-CT', 'TB-UBND', 'QĐ-XPVPHC'];

/** What may be the same as in another dispute, to mislead. */
export interface Likeness {
  readonly matter?: Matter;
  readonly respect?: string;
  readonly land?: Land;
  readonly number?: string;
  /** What it must not be about, or it were the other dispute. */
  readonly notThing?: string;
}

export function createDispute(random: Random, id: string, home: Commune, like: Likeness = {}): Dispute {
  const matter = like.matter ?? random.pick(MATTERS);
  const respect = like.respect ?? random.pick(Object.keys(matter.respects));
  const begun = someDay(random, 2012, 2025);
  const newUnits = begun >= NEW_UNITS_SINCE;
  const commune = newUnits ? home.newCommune : home.commune;
  const low = newUnits || random.chance(0.25) ? commune : home.district;
  const number = like.number ?? `${random.whole(14, 5200)}/${random.pick(SIGNS)}`;
  const decision: Cited = {
    type: number.includes('/TB') ? 'thông báo' : 'quyết định',
    number,
    day: addDays(begun, -random.whole(15, 200)),
    body: random.chance(0.3) ? `Chủ tịch Ủy ban nhân dân ${low}` : `Ủy ban nhân dân ${low}`,
  };
  const land = like.land ?? { parcel: String(random.whole(2, 620)), sheet: String(random.whole(1, 95)) };
  const thing = fill(random.pick(THINGS[matter.group] ?? THINGS_OF_ANY), {
    N: random.pick(NAMES.split('|').filter((name) => !like.notThing?.endsWith(name))),
    xa: commune,
  });
  const man = createName(random, home.province, random.chance(0.2));
  const accused =
    matter.group === 'neighbours' || matter.group === 'building'
      ? `hộ ông ${man}`
      : `ông ${man}, ${fill(random.pick(OFFICES), { xa: commune })}`;
  const slots: Slots = {
    ban: random.pick(home.hamlets),
    xa: commune,
    huyen: newUnits ? home.newProvince : home.district,
    ubh: `Ủy ban nhân dân ${low}`,
    thua: landName(random, land),
    dt: `${random.whole(60, 2400)} m²`,
    tien: `${random.whole(8, 990)} triệu đồng`,
    nam: String(yearOf(begun) - random.whole(3, 25)),
    ho: String(random.whole(5, 80)),
    ten: man,
    qd: decisionName(random, decision),
  };
  const anchors = ANCHORS[matter.group] ?? ['decision'];
  const told = fillMatter(matter.respondent, slots);
  const subject = random.pick(subjectsIn(matter, respect));
  return {
    id,
    matter,
    respect,
    home,
    begun,
    anchors,
    decision,
    land,
    thing,
    accused,
    slots,
    respondent: anchors.includes('thing') && !matter.respondent.includes('{') ? capital(thing) : told,
    subjects: [
      subject,
      `${subject} tại ${commune}`,
      `${subject} ở ${slots.ban}, ${commune}`,
      // The same in other words, where the matter has words for all its respects.
      `${matter.subjects.length > 0 ? random.pick(matter.subjects) : subject} tại ${commune}`,
    ],
  };
}

export const landName = (random: Random, { parcel, sheet }: Land): string =>
  fill(random.pick(PARCEL_NAMES), { p: parcel, s: sheet });

export const decisionName = (random: Random, { type, number, day }: Cited): string =>
  fill(random.pick(DECISION_NAMES), {
    Type: capital(type),
    type,
    number,
    day: slashed(day),
    on: sentenceDay(random, day),
  });

/** Name of the place for the line of place and day. */
export const placeOfDay = (home: Commune, day: Day): string =>
  placeOf(day < NEW_UNITS_SINCE ? home.commune : home.newCommune);

/** `Yên Thịnh`; but `Phường 7`. */
const placeOf = (unit: string): string => (/\d$/.test(unit) ? capital(unit) : bare(unit));
