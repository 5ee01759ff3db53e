import type { Random } from '../../relevance/corpus/random.ts';
import { NEW_UNITS_SINCE, type Day } from './dates.ts';
import type { Commune } from './places.ts';
import { bare } from './template.ts';

/** A body, as its heading, within sentences and in its numbers. */
export interface Office {
  readonly above: string;
  readonly heading: string;
  readonly name: string;
  readonly sign: string;
  readonly seat: string;
  readonly position: readonly (readonly string[])[];
}

const committee = (unit: string, above: string): Office => ({
  above,
  heading: `ỦY BAN NHÂN DÂN ${unit.toUpperCase()}`,
  name: `Ủy ban nhân dân ${unit}`,
  sign: 'UBND',
  seat: bare(unit),
  position: [['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], ['CHỦ TỊCH']],
});

const inspectorate = (unit: string): Office => {
  const level = /^(?:thành phố|thị xã|\S+)/.exec(unit)?.[0] ?? '';
  return {
    above: `UBND ${unit.toUpperCase()}`,
    heading: `THANH TRA ${level.toUpperCase()}`,
    name: `Thanh tra ${unit}`,
    sign: 'TTr',
    seat: bare(unit),
    position: [['CHÁNH THANH TRA'], ['KT. CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA']],
  };
};

const department = (province: string, name: string, sign: string): Office => ({
  above: `UBND ${province.toUpperCase()}`,
  heading: name.toUpperCase(),
  name: `${name} ${province}`,
  sign,
  seat: bare(province),
  position: [['GIÁM ĐỐC'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
});

const reception = (province: string): Office => ({
  above: `VĂN PHÒNG UBND ${province.toUpperCase()}`,
  heading: 'BAN TIẾP CÔNG DÂN',
  name: `Ban Tiếp công dân ${province}`,
  sign: 'BTCD',
  seat: bare(province),
  position: [['TRƯỞNG BAN'], ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN']],
});

/** Bodies a citizen of a commune may write to on a day; the lowest first. */
export function officesOf(
  { commune, district, province, newCommune, newProvince }: Commune,
  day: Day,
): Office[] {
  const now = day >= NEW_UNITS_SINCE;
  const top = now ? newProvince : province;
  const low = now
    ? [committee(newCommune, newProvince.toUpperCase())]
    : [
        committee(commune, district.toUpperCase()),
        committee(district, province.toUpperCase()),
        inspectorate(district),
      ];
  return [
    ...low,
    inspectorate(top),
    committee(top, ''),
    reception(top),
    department(
      top,
      now ? 'Sở Nông nghiệp và Môi trường' : 'Sở Tài nguyên và Môi trường',
      now ? 'SNNMT' : 'STNMT',
    ),
    department(top, 'Sở Xây dựng', 'SXD'),
    department(top, 'Sở Giáo dục và Đào tạo', 'SGDĐT'),
  ];
}

/** Bodies a petition is addressed to. */
export const addressees = (random: Random, home: Commune, day: Day): string[] =>
  random
    .some(officesOf(home, day), random.pick([1, 1, 1, 2, 2, 3]))
    .map(({ name, sign }) => (sign === 'UBND' && random.chance(0.4) ? `Chủ tịch ${name}` : name));
