import { expect, test } from 'vitest';
import { lawPaths, placePath } from './paths.ts';

test.each([
  ['Điều 106 Luật Đất đai năm 2013', ['Luật Đất đai 2013', 'Luật Đất đai 2013 > Điều 106']],
  ['Luật Khiếu nại 2011', ['Luật Khiếu nại 2011']],
  ['Luật Khiếu nại ngày 11 tháng 11 năm 2011', ['Luật Khiếu nại 2011']],
  ['Luật Khiếu nại ngày 11/11/2011', ['Luật Khiếu nại 2011']],
  ['Điều 7 Luật Khiếu nại số 02/2011/QH13', ['Luật Khiếu nại 2011', 'Luật Khiếu nại 2011 > Điều 7']],
  ['Hiến pháp', ['Hiến pháp']],
  [
    'khoản 2 Điều 5 Nghị định số 47/2014/NĐ-CP',
    ['Nghị định số 47/2014/NĐ-CP', 'Nghị định số 47/2014/NĐ-CP > Điều 5'],
  ],
  [
    'Điều 202, 203 và Điều 204 Luật Đất đai năm 2013',
    ['Luật Đất đai 2013'].concat(['202', '203', '204'].map((n) => `Luật Đất đai 2013 > Điều ${n}`)),
  ],
  ['điều đã nói', []],
])('%s', (cited, paths) => {
  expect(lawPaths(cited)).toEqual(paths);
});

test('a commune lies in its district, since July 2025 in its province', () => {
  const commune = 'xã Chiềng Sơn';
  expect(placePath({ commune, district: 'huyện Mộc Châu', province: 'tỉnh Sơn La' })).toEqual([
    'huyện Mộc Châu',
    'huyện Mộc Châu > xã Chiềng Sơn',
  ]);
  expect(placePath({ commune, province: 'tỉnh Sơn La' })).toEqual([
    'tỉnh Sơn La',
    'tỉnh Sơn La > xã Chiềng Sơn',
  ]);
  expect(placePath({ commune })).toEqual([commune]);
  expect(placePath({})).toEqual([]);
});
