import { expect, test } from 'vitest';
import { namedIn, wordsOf } from './words.ts';

const cut = (text: string, marked: boolean) => wordsOf(text.split(' '), marked);

test('syllables make up the longest words that the dictionary has', () => {
  expect(cut('chậm giải quyết khiếu nại ở Mai Sơn', true)).toEqual([
    'chậm',
    'giải quyết',
    'khiếu nại',
    'ở',
    'Mai Sơn',
  ]);
  expect(cut('Khiếu nại Quyết Định', true)).toEqual(['Khiếu nại', 'Quyết Định']);
});

test('with marks they must be those of the word, without any they are forgiven', () => {
  expect(cut('sơ đỗ', true)).toEqual(['sơ', 'đỗ']);
  expect(cut('khieu nai boi thuong', false)).toEqual(['khieu nai', 'boi thuong']);
});

test('a word that goes on is not cut short by another', () => {
  expect(cut('quyết định số 1470', true)).toEqual(['quyết định', 'số', '1470']);
  expect(cut('can bo dia chinh doi tien', false)).toEqual(['can bo', 'dia chinh', 'doi tien']);
});

test('a person is one word, and what is said before the name is left out', () => {
  expect(cut('đơn của bà Hoàng Thị Lý ở Mai Sơn', true)).toEqual(['đơn', 'Hoàng Thị Lý', 'ở', 'Mai Sơn']);
  expect(cut('don cua ba vi thi hoa', false)).toEqual(['don', 'vi thi hoa']);
});

test('behind the word for its unit a place is a place', () => {
  expect(cut('o xa gia phu', false)).toEqual(['o', 'xa', 'gia phu']);
});

test('persons and places are told apart', () => {
  expect(namedIn('Lò Văn Hùng và Trần Quốc Việt ở Mai Sơn'.split(' '), true)).toEqual({
    persons: ['Lò Văn Hùng', 'Trần Quốc Việt'],
    places: ['Mai Sơn'],
  });
  expect(namedIn('thu hoi dat nong nghiep'.split(' '), false)).toEqual({ persons: [], places: [] });
});
