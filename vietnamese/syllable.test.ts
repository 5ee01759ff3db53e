import { describe, expect, it } from 'vitest';
import { isSyllable } from './syllable.ts';

describe('isSyllable', () => {
  it.each(
    'khiếu nại giờ gì giếng quyết quý nghiêng ngoằn hoà hòa Ủy Mường CHIỀNG Pắc khuya oằn ý yêu'.split(' '),
  )('knows %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each(['quyét', 'brown', 'tàc', 'nghà', 'kà', 'cê', 'UBND', '', 'đấtt'])('refuses %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
