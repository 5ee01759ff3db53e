import { describe, expect, test } from 'vitest';
import { I_FOR_Y, iForY, usualSpelling } from './iy.ts';

describe('i for y', () => {
  test.each([
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['quý', 'quí'],
    ['ty', 'ti'],
    ['tỷ', 'tỉ'],
  ])('%s is %s', (y, i) => {
    expect(iForY(y)).toBe(i);
    expect(iForY(i)).toBe(i);
  });

  test.each(['thuỷ', 'tuyên', 'yêu', 'quyết', 'quỳnh', 'thy', 'suy', 'y'])('%s stays', (word) => {
    expect(iForY(word)).toBe(word);
  });

  test('lengths stay, so that offsets do', () => {
    for (const [y, i] of I_FOR_Y) expect(i).toHaveLength(y.length);
  });

  test('what is shown has the usual spelling', () => {
    expect([usualSpelling('quĩ'), usualSpelling('thi'), usualSpelling('quen')]).toEqual([
      'quỹ',
      'thi',
      'quen',
    ]);
  });
});
