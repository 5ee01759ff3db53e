import { expect, test } from 'vitest';
import { places } from './gazetteer.ts';
import { otherPlaceNames } from './other-names.ts';

test.each([
  ['xã Chiềng Khừa, huyện Mộc Châu, tỉnh Sơn La', ['xã Lóng Sập']],
  ['Ủy ban nhân dân phường Tô Hiệu, tỉnh Sơn La', ['thành phố Sơn La', 'phường Quyết Thắng']],
  ['xã Mường É, tỉnh Sơn La', ['huyện Thuận Châu', 'xã Phổng Lập']],
])('%s', (text, expected) => {
  expect(otherPlaceNames(text)).toEqual(expect.arrayContaining(expected));
});

test('a name of several provinces needs its province', () => {
  expect(otherPlaceNames('xã Tân Lập')).toEqual([]);
  expect(otherPlaceNames('xã Tân Lập, tỉnh Thái Nguyên')).not.toContain('xã Mộc Châu');
});

test('what the text says already is not said again, and plain words are no places', () => {
  expect(otherPlaceNames('xã Lóng Sập (trước là xã Chiềng Khừa), tỉnh Sơn La')).not.toContain(
    'xã Chiềng Khừa',
  );
  expect(otherPlaceNames('Kính gửi các xã Viên trong tỉnh Sơn La')).toEqual([]);
});

test('every commune of before July 2025 has its successor, and every one since its origin', () => {
  const communes = places().filter(({ level }) => level === 'commune');
  const without = communes.filter(
    ({ unit, name, province = '', district, validTo, madeOf }) =>
      (validTo === undefined && madeOf.length === 0) ||
      (validTo === '2025-06-30' &&
        otherPlaceNames(`${unit} ${name}, huyện ${district ?? ''}, tỉnh ${province}`).length === 0 &&
        !communes.some((one) => one.validTo === undefined && one.name === name && one.unit === unit)),
  );
  expect(without.map(({ unit, name, province }) => `${unit} ${name}, ${String(province)}`)).toEqual([]);
});
