import type { Random } from '../../relevance/corpus/random.ts';
import { addDays, someDay, yearOf, type Day } from './dates.ts';
import type { Commune } from './places.ts';

/** A citizen, with what changes over the years. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly woman: boolean;
  readonly born: number;
  /** 9 digits, until {@link newCardOn}; then {@link cccd}, 12 digits. */
  readonly cmnd: string;
  readonly cccd: string;
  readonly newCardOn: Day;
  /** Since when, oldest first. */
  readonly phones: readonly (readonly [Day, string])[];
  readonly homes: readonly (readonly [Day, Commune, string])[];
  /** Something changes: then everything is always told, or nobody could know him again. */
  readonly changes: boolean;
}

const FAMILIES =
  'Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Phan Huỳnh Trịnh Đinh Đoàn Lương Mai Tạ Cao Hà Lưu Tô Chu Thái La Từ Kiều';
const BY_PROVINCE: readonly (readonly [RegExp, string])[] = [
  [
    /Sơn La|Điện Biên|Lai Châu/,
    'Lò Lò Quàng Cà Tòng Lường Hà Vì Mùa Giàng Sùng Vàng Thào Cầm Bạc Hoàng Nguyễn Trần Lê',
  ],
  [
    /Hà Giang|Tuyên Quang|Cao Bằng|Lạng Sơn|Bắc Kạn|Lào Cai|Yên Bái/,
    'Nông Hoàng Bàn Triệu Ma Đàm Lý Phàn Nguyễn Trần Lục Chu',
  ],
  [/Hòa Bình|Thanh Hóa|Phú Thọ/, 'Bùi Đinh Quách Nguyễn Lê Trương Phạm Hà Lê Nguyễn'],
  [/Sóc Trăng|Trà Vinh|An Giang/, 'Thạch Kim Sơn Danh Lâm Nguyễn Trần Huỳnh Lê Võ'],
];
const MEN =
  'Hùng Dũng Minh Khánh Hòa Thủy Toàn Đạt Sáng Thắng Lợi Bình Cường Quý Hải Sơn Tuấn Long Kỳ Hoan Thành Tâm Phúc Lâm Vinh Đông Quang Hiển Nghĩa Tín Chiến Luân Kiên Trung Thọ Điệp Khuê Thái Nhân Lực Tư Bảy Út';
const WOMEN =
  'Hòa Hoa Thủy Thúy Hương Hường Lan Loan Tuyết Ngọc Hằng Hạnh Mỹ Lý Quý Xuân Thoa Nga Huệ Dung Mai Phương Liên Yến Nhung Thơm Bích Cúc Vân Sen Oanh Hiền Thu Nguyệt Hồng Gấm Lụa Mến Nhàn Thảo';
const MIDDLE_MEN = 'Văn Văn Văn Văn Đức Quốc Minh Hữu Xuân Công Đình Trọng Ngọc Bá Thanh Duy Mạnh Tiến';
const MIDDLE_WOMEN = 'Thị Thị Thị Thị Thị Thị Thanh Ngọc Kim Thị Hồng|Thị Thu|Thị Bích|Thị Minh|Thị Kim';

const word = (random: Random, words: string): string => random.pick(words.split(' '));

const middleOf = (random: Random, woman: boolean): string => {
  if (!woman) return word(random, MIDDLE_MEN);
  const [single = '', ...double] = MIDDLE_WOMEN.split('|');
  return random.chance(0.2) ? random.pick(double) : word(random, single);
};

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.whole(0, 9))).join('');

/** A name as it is usual in a province. */
export function createName(random: Random, province: string, woman = random.chance(0.5)): string {
  const families = BY_PROVINCE.find(([where]) => where.test(province))?.[1] ?? FAMILIES;
  return `${word(random, families)} ${middleOf(random, woman)} ${word(random, woman ? WOMEN : MEN)}`;
}

/** Someone who lives in a commune; a name may be given, to make a namesake. */
export function createPerson(
  random: Random,
  id: string,
  home: Commune,
  namesake?: Pick<Person, 'name' | 'woman'>,
): Person {
  const woman = namesake?.woman ?? random.chance(0.5);
  const born = random.whole(1942, 1994);
  const prefix = `${woman ? 1 : 0}${String(born).slice(2)}`;
  const changes = random.chance(0.3);
  const turn = someDay(random, 2018, 2023);
  const phone = (): string =>
    `0${random.pick(['97', '98', '38', '91', '86', '35', '94', '90', '77', '33'])}${digits(random, 7)}`;
  const hamlet = random.pick(home.hamlets);
  return {
    id,
    name: namesake?.name ?? createName(random, home.province, woman),
    woman,
    born,
    cmnd: `${random.pick(['05', '17', '12', '24', '36', '08'])}${digits(random, 7)}`,
    cccd: `${home.identityCode}${prefix}${digits(random, 6)}`,
    newCardOn: changes && random.chance(0.6) ? turn : '2012-01-01',
    phones: [
      ['2000-01-01', phone()],
      ...(changes && random.chance(0.4) ? [[addDays(turn, 500), phone()] as const] : []),
    ],
    homes: [
      ['2000-01-01', home, hamlet],
      ...(changes && random.chance(0.35)
        ? [
            [
              addDays(turn, -600),
              home,
              random.pick(home.hamlets.filter((other) => other !== hamlet)),
            ] as const,
          ]
        : []),
    ],
    changes,
  };
}

const latest = <T extends readonly [Day, ...unknown[]]>(of: readonly T[], day: Day): T => {
  const found = of.findLast(([since]) => since <= day) ?? of[0];
  if (!found) throw new Error('Nothing has been since ever.');
  return found;
};

export const phoneOn = (person: Person, day: Day): string => latest(person.phones, day)[1];

export function homeOn(person: Person, day: Day): { home: Commune; hamlet: string } {
  const [, home, hamlet] = latest(person.homes, day);
  return { home, hamlet };
}

/** The number of the card a person has on a day. */
export const identityOn = (person: Person, day: Day): string =>
  day < person.newCardOn ? person.cmnd : person.cccd;

export const ageOn = (person: Person, day: Day): number => yearOf(day) - person.born;

export const respectOf = ({ woman }: Pick<Person, 'woman'>): string => (woman ? 'bà' : 'ông');
