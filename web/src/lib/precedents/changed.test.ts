import { expect, test } from 'vitest';
import { changedWords } from './changed.ts';

test.each([
  ['hủy bỏ', 'Đã bị hủy bỏ'],
  ['thay thế', 'Đã bị thay thế'],
  ['sửa đổi, bổ sung', 'Đã được sửa đổi, bổ sung'],
  ['đính chính', 'Đã được đính chính'],
])('%s: %s', (how, words) => {
  expect(changedWords(how)).toBe(words);
});
