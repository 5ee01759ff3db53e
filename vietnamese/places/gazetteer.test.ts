import { expect, test } from 'vitest';
import { places, placesNamed, spellPlace } from './gazetteer.ts';

const provincesOn = (day: string): number =>
  places().filter(
    ({ level, validFrom = '', validTo = '9999' }) =>
      level === 'province' && validFrom <= day && day <= validTo,
  ).length;

test('63 provinces before July 2025, 34 since', () => {
  expect(provincesOn('2024-01-01')).toBe(63);
  expect(provincesOn('2025-07-01')).toBe(34);
});

test('no district outlives June 2025', () => {
  const districts = places().filter(({ level }) => level === 'district');
  expect(districts.length).toBeGreaterThan(0);
  expect(districts.every(({ validTo = '9999' }) => validTo <= '2025-06-30')).toBe(true);
});

test('a place is found whatever its marks, in every time it existed', () => {
  expect(new Set(placesNamed('chieng son', 'commune').map(({ district }) => district))).toEqual(
    new Set(['Mộc Châu', undefined]),
  );
});

test('a spelling is put right when only one is known', () => {
  expect(spellPlace('Chiêng Sơn', 'commune')).toBe('Chiềng Sơn');
  expect(spellPlace('Hoà Bình', 'province')).toBe('Hoà Bình');
  expect(spellPlace('Nơi Khác', 'commune')).toBe('Nơi Khác');
  expect(spellPlace('Phù Vên', 'district')).toBe('Phù Yên');
  expect(spellPlace('Phù Gấm', 'district')).toBe('Phù Gấm');
});

test('where it lies decides between spellings', () => {
  expect(spellPlace('Dong Son', 'commune')).toBe('Dong Son');
  expect(spellPlace('Dong Son', 'commune', { province: 'Thanh Hóa' })).toBe('Đông Sơn');
  expect(spellPlace('Phù Yên', 'district', { province: 'Sơn La' })).toBe('Phù Yên');
});
