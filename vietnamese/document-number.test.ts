import { expect, test } from 'vitest';
import { findDocumentNumbers, parseDocumentNumber } from './document-number.ts';

const wholes = (text: string): string[] => findDocumentNumbers(text).map(({ number }) => number.whole);

test.each([
  ['1218/QĐ-UBND', { number: '1218', type: 'QĐ', body: 'UBND' }],
  ['39/2022/NĐ-CP', { number: '39', year: '2022', type: 'NĐ', body: 'CP' }],
  ['1407/UBND-NNMT', { number: '1407', body: 'UBND-NNMT' }],
  ['02-NQ/TW', { number: '02', type: 'NQ', body: 'TW' }],
  ['370/TTr-TD', { number: '370', type: 'TTr', body: 'TD' }],
  ['03/2014/TTLT-TTCP-BNV', { number: '03', year: '2014', type: 'TTLT', body: 'TTCP-BNV' }],
  ['45/2013/QH13', { number: '45', year: '2013', body: 'QH13' }],
])('%s falls into its parts', (whole, parts) => {
  expect(parseDocumentNumber(whole)).toEqual({ whole, ...parts });
});

test('a number typed without care is the same number', () => {
  expect(parseDocumentNumber('1218 / qđ - ubnd')?.whole).toBe('1218/QĐ-UBND');
  expect(parseDocumentNumber('Ủy ban')).toBeNull();
});

test('numbers are found in running text, across line ends and OCR faults', () => {
  expect(wholes('có văn bản số 3266/QĐ-\nUBND ngày 02/11/2022')).toEqual(['3266/QĐ-UBND']);
  expect(wholes('Quyết định số 1 218/QD - UBND và 12l8/QÐ-UBND')).toEqual(['1218/QĐ-UBND', '1218/QĐ-UBND']);
  expect(wholes('số 3266/QĐ\nUBND ngày 02/11/2022, số 15/TB\nCăn cứ')).toEqual(['3266/QĐ-UBND', '15/TB']);
  expect(wholes('Số: 707/OĐ-TTg; số 15/BC-UBND. Căn cứ')).toEqual(['707/QĐ-TTg', '15/BC-UBND']);
});

test('dates, fractions and house numbers are no document numbers', () => {
  expect(wholes('ngày 14/12/2018, nhà số 12/A, 1/500, thửa 334/52, m²/người, 24/7/QUÁN')).toEqual([]);
});

test('what was repaired says so', () => {
  expect(findDocumentNumbers('số 12/QD-UBND')[0]?.repaired).toBe(true);
  expect(findDocumentNumbers('số 12/QĐ-\nUBND')[0]?.repaired).toBe(false);
});
