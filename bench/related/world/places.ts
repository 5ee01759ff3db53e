import { places, type Place } from '../../../vietnamese/places/gazetteer.ts';
import type { Random } from '../../relevance/corpus/random.ts';
import { NEW_UNITS_SINCE, type Day } from './dates.ts';

/** A commune with what it has been called. */
export interface Commune {
  /** Until 30 June 2025: `xã Xuân Khang`, `huyện Như Thanh`, `tỉnh Thanh Hóa`. */
  readonly commune: string;
  readonly district: string;
  readonly province: string;
  /** Since then. */
  readonly newCommune: string;
  readonly newProvince: string;
  readonly identityCode: string;
  readonly hamlets: readonly string[];
}

/** The units of a world: communes of one province, some of the same name elsewhere. */
export interface Region {
  readonly province: string;
  readonly communes: readonly Commune[];
  /** Communes elsewhere that are called as one of these. */
  readonly namedAlike: readonly Commune[];
}

const HIGHLAND = 'bản|bản|bản|tiểu khu|tổ';
const LOWLAND = 'thôn|thôn|xóm|tổ dân phố|đội';
const SOUTHERN = 'ấp|ấp|khu phố|khóm';
const CENTRAL_HIGHLANDS = 'buôn|làng|thôn|tổ dân phố';
const WORDS: readonly (readonly [RegExp, string, string])[] = [
  [
    /Sơn La|Điện Biên|Lai Châu|Lào Cai|Yên Bái|Hà Giang|Cao Bằng|Bắc Kạn|Lạng Sơn|Tuyên Quang|Hòa Bình/,
    HIGHLAND,
    'Nà Tâu|Pá Nó|Huổi Hin|Co Chai|Bó Phương|Tà Lọt|Noong Lay|Lả Mường|Chiềng Ve|Phiêng Xạ|Suối Lìn|Púng Báng|Hua Bó',
  ],
  [
    /Đắk|Gia Lai|Kon Tum|Lâm Đồng|Bình Phước/,
    CENTRAL_HIGHLANDS,
    'Ea Nao|Plei Đung|Kbang|Kon Sơ Lăl|Tring|Krông Jing|Plơi Pông|Đê Ktu|Mê Linh|Quảng Phú|Bình Minh',
  ],
  [
    /An Giang|Bạc Liêu|Bến Tre|Cà Mau|Cần Thơ|Đồng Tháp|Hậu Giang|Kiên Giang|Long An|Sóc Trăng|Tiền Giang|Trà Vinh|Vĩnh Long|Tây Ninh|Đồng Nai|Bình Dương|Hồ Chí Minh|Vũng Tàu/,
    SOUTHERN,
    'Phú Hưng|Tân Lợi|Bình Trị|Hòa Lạc|Rạch Dừa|Cái Sơn|Giồng Trôm Lớn|Thạnh An|Mỹ Phước|Long Thuận|Vĩnh Hội',
  ],
  [
    /./,
    LOWLAND,
    'Đông Cao|Trung Lập|Ngọc Lâm|Yên Thịnh|Phú Vinh|Đại Đồng|Cầu Đất|Văn Xá|Nam Hồng|Kiều Mai|Lạc Thiện|An Bài|Đình Cả',
  ],
];

const withUnit = ({ unit, name }: Place): string => `${unit} ${name}`;

/** Communes of one province's districts, and their namesakes elsewhere. */
export function createRegion(random: Random): Region {
  const old = places().filter(({ level, validTo }) => level === 'commune' && validTo === '2025-06-30');
  const province = random.pick([...new Set(old.map((place) => place.province ?? ''))]);
  const districts = random.some(
    [...new Set(old.filter((place) => place.province === province).map(({ district }) => district ?? ''))],
    3,
  );
  const within = old.filter(
    (place) => place.province === province && districts.includes(place.district ?? ''),
  );
  const chosen = random.some(within, 12);
  const names = new Set(chosen.map(({ name }) => name));
  const alike = old.filter((place) => names.has(place.name) && place.province !== province);
  const communes = chosen.map((place) => communeOf(random, place));
  return {
    province: communes[0]?.province ?? '',
    communes,
    namedAlike: random.some(alike, 4).map((place) => communeOf(random, place)),
  };
}

function communeOf(random: Random, place: Place): Commune {
  const { province = '', district = '' } = place;
  const path = `${province}/${unitOf('district', district, province)}/${withUnit(place)}`;
  const now = places().find(
    ({ level, validTo, madeOf }) => level === 'commune' && validTo === undefined && madeOf.includes(path),
  );
  const above = places().find(({ level, name }) => level === 'province' && name === province);
  return {
    commune: withUnit(place),
    district: unitOf('district', district, province),
    province: unitOf('province', province),
    newCommune: now ? withUnit(now) : withUnit(place),
    newProvince: unitOf('province', now?.province ?? province),
    identityCode: above?.identityCode ?? '001',
    hamlets: hamletsOf(random, province),
  };
}

function unitOf(level: 'province' | 'district', name: string, province?: string): string {
  const found = places().filter(
    (place) =>
      place.level === level && place.name === name && (level === 'province' || place.province === province),
  );
  const place = found.find(({ validTo }) => validTo === '2025-06-30') ?? found[0];
  return place ? withUnit(place) : name;
}

function hamletsOf(random: Random, province: string): string[] {
  const [, units = '', names = ''] = WORDS.find(([where]) => where.test(province)) ?? [];
  const named = random.some(names.split('|'), 5).map((name) => `${random.pick(units.split('|'))} ${name}`);
  const numbered = random.some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 3).map((number) => {
    const unit = random.pick(units.split('|'));
    return `${unit} ${number}`;
  });
  return [...named, ...numbered];
}

/** What stands in an address. */
export interface Units {
  readonly hamlet: string;
  readonly commune: string;
  readonly district?: string;
  readonly province: string;
}

/** The units of a hamlet on a day: without the district since July 2025, mostly. */
export const unitsOn = (home: Commune, hamlet: string, day: Day): Units =>
  day < NEW_UNITS_SINCE
    ? { hamlet, commune: home.commune, district: home.district, province: home.province }
    : { hamlet, commune: home.newCommune, province: home.newProvince };
