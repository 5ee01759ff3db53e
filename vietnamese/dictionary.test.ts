import { expect, test } from 'vitest';
import { dictionary, wordsOf } from './dictionary.ts';

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

test('the dictionary is that of vntk', () => {
  expect(dictionary().size).toBeGreaterThan(70_000);
});
