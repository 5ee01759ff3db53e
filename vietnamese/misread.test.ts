import { expect, test } from 'vitest';
import { inOneShape, misreadings } from './misread.ts';
import { isUnmarkedSyllable } from './syllable.ts';

test.each([
  ['Hùng', 'hirng'],
  ['thủy', 'tbuy'],
  ['minh', 'rninh'],
  ['1218', 'l218'],
  ['2019', '2o19'],
])('%s may be read as %s', (word, misread) => {
  expect(misreadings(word)).toContain(misread);
});

test('a form that is a word of its own proves nothing', () => {
  expect(misreadings('hùng')).not.toContain('bung');
  expect(misreadings('tại')).not.toContain('lai');
  for (const word of ['khiếu', 'nại', 'đất', 'quyết', 'định']) {
    expect(misreadings(word).filter(isUnmarkedSyllable)).toEqual([]);
    expect(misreadings(word).length).toBeLessThan(30);
  }
});

test('nothing is told of single letters and other scripts', () => {
  expect(misreadings('a')).toEqual([]);
  expect(misreadings('Москва')).toEqual([]);
});

test.each(['khieu', 'nai', 'quyet', 'gi', 'nghiep', 'uy', 'dat'])(
  '%s is a syllable without marks',
  (word) => {
    expect(isUnmarkedSyllable(word)).toBe(true);
  },
);

test.each(['khieii', 'rninh', 'qnyet', 'zz'])('%s is none', (word) => {
  expect(isUnmarkedSyllable(word)).toBe(false);
});

test.each([
  ['thue', 'tbue'],
  ['thue', 'thnc'],
  ['nam', 'narn'],
  ['dien', 'clien'],
  ['quy', 'guv'],
  ['viec', 'vlec'],
])('%s and %s have one shape', (word, misread) => {
  expect(inOneShape(misread)).toBe(inOneShape(word));
});

test.each([
  ['bo', 'me'],
  ['ban', 'mua'],
  ['khong', 'chua'],
])('%s and %s keep shapes of their own', (word, other) => {
  expect(inOneShape(other)).not.toBe(inOneShape(word));
});
