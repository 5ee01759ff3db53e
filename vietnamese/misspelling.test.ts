import { expect, test } from 'vitest';
import { wordsMeant } from './misspelling.ts';

const meant = (text: string, withMarks: boolean) => {
  const [first = '', second = ''] = text.split(' ');
  return wordsMeant([first, second], withMarks);
};

test.each([
  ['chanh chấp', 'tranh chấp'],
  ['tranh trấp', 'tranh chấp'],
  ['sử phạt', 'xử phạt'],
  ['khiếu lại', 'khiếu nại'],
  ['danh giới', 'ranh giới'],
  ['dải quyết', 'giải quyết'],
  ['giãi quyết', 'giải quyết'],
  ['trăn nuôi', 'chăn nuôi'],
])('%s sounds like %s', (typed, word) => {
  expect(meant(typed, true).byEar).toContain(word);
});

test.each([
  ['thuỷ đện', 'thuỷ điện'],
  ['bồi thuờng', 'bồi thường'],
  ['bồi thườngg', 'bồi thường'],
  ['côgn an', 'công an'],
])('%s is a letter off %s', (typed, word) => {
  expect(meant(typed, true).byLetter).toContain(word);
});

test('Telex that was off gives marks, though none were typed', () => {
  expect(meant('khieeus naij', false).byEar).toContain('khiếu nại');
  expect(meant('nuwocs thải', true).byEar).toContain('nước thải');
});

test('without marks the words have none', () => {
  expect(meant('chanh chap', false).byEar).toContain('tranh chap');
});

test('a word is what it is, and another is not made of two that are both misspelt', () => {
  expect(meant('khiếu nại', true)).toEqual({ byEar: [], byLetter: [] });
  expect(meant('khói lò', true).byLetter).not.toContain('hối lộ');
  expect(meant('bờ sông', true).byLetter).not.toContain('bổ sung');
});
