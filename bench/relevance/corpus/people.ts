import type { Commune } from './places.ts';
import type { Random } from './random.ts';

/** A person of the corpus. */
export interface Person {
  readonly name: string;
  readonly woman: boolean;
  readonly born: number;
  readonly identityNumber: string;
  readonly phone: string;
  readonly hamlet: string;
  readonly home: Commune;
}

const FAMILIES: Readonly<Record<string, string>> = {
  'tỉnh Sơn La': 'Lò Quàng Cầm Hà Tòng Lường Giàng Vì Hoàng Nguyễn',
  'tỉnh Kon Tum': 'Nguyễn Y A Đinh Trần Lê Phạm',
  'tỉnh Tuyên Quang': 'Ma Hoàng Nông Bàn Nguyễn Trần Lý Quan',
};
const KINH = 'Nguyễn Trần Lê Phạm Hoàng Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Phan Huỳnh Trịnh';
const MEN = 'Hùng Dũng Minh Khánh Hòa Thủy Toàn Đạt Sáng Thắng Lợi Bình Cường Quý Hải Sơn Tuấn Long Kỳ Hoan';
const WOMEN = 'Hòa Hoa Thủy Thúy Hương Hường Lan Loan Tuyết Ngọc Hằng Hạnh Mỹ Lý Quý Xuân Thoa Nga Huệ Dung';
const MIDDLE_MEN = 'Văn Văn Văn Đức Quốc Minh Hữu Xuân Công';
const MIDDLE_WOMEN = 'Thị Thị Thị Thị Thanh Ngọc Kim';

const pickWord = (random: Random, words: string): string => random.pick(words.split(' '));

/** Someone who lives in a commune; names repeat across communes, as they do. */
export function createPerson(random: Random, home: Commune): Person {
  const woman = random.chance(0.5);
  const born = random.whole(1945, 1992);
  const family = pickWord(random, FAMILIES[home.province] ?? KINH);
  const middle = pickWord(random, woman ? MIDDLE_WOMEN : MIDDLE_MEN);
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(random.whole(0, 9))).join('');
  return {
    name: `${family} ${middle} ${pickWord(random, woman ? WOMEN : MEN)}`,
    woman,
    born,
    identityNumber: `${home.identityCode}${woman ? 1 : 0}${String(born).slice(2)}${digits(6)}`,
    phone: `0${random.pick(['97', '38', '91', '86', '35'])}${digits(7)}`,
    hamlet: random.pick(home.hamlets),
    home,
  };
}

/** A name alone, for people who are only mentioned. */
export const createName = (random: Random): string =>
  `${pickWord(random, KINH)} ${pickWord(random, MIDDLE_MEN)} ${pickWord(random, MEN)}`;
