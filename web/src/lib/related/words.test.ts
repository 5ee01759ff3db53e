import { describe, expect, it } from 'vitest';
import { strength, verdictSeen } from './words.ts';

describe('verdictSeen', () => {
  it.each([
    ['answers', 'to', 'Đơn được trả lời'],
    ['answers', 'from', 'Văn bản trả lời'],
    ['cites', 'to', 'Văn bản được dẫn'],
    ['cites', 'from', 'Văn bản có dẫn'],
    ['duplicate', 'both', 'Đơn trùng'],
  ] as const)('%s, %s: %s', (verdict, direction, words) => {
    expect(verdictSeen({ verdict, direction })).toBe(words);
  });
});

describe('strength', () => {
  it.each([
    [-3, 'trái lại'],
    [0.5, 'nhẹ'],
    [5, 'mạnh'],
    [14, 'rất mạnh'],
  ])('%d bits: %s', (weight, words) => {
    expect(strength(weight)).toBe(words);
  });
});
