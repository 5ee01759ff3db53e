import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { cleanText, normalise } from './normalise.ts';

const vietnamese = fc
  .array(
    fc.constantFrom(
      'hòa',
      'hoà',
      'thủy',
      'thuỷ',
      'khoẻ',
      'khỏe',
      'Đất',
      'Ðất',
      'đạt',
      '–',
      '-',
      '\u00a0',
      ' ',
      'qúy',
      'quý',
      'XÒE',
    ),
  )
  .map((parts) => parts.join(' '));

describe('normalise', () => {
  it.each([
    ['Hòa bình', 'Hoà bình'],
    ['HÒA BÌNH', 'HOÀ BÌNH'],
    ['thủy lợi khỏe', 'thuỷ lợi khoẻ'],
    ['qúy', 'quý'],
    ['Ðất', 'Đất'],
    ['giai đoạn 2026 – 2030', 'giai đoạn 2026 - 2030'],
    ['khiê\u0301u nại', 'khiếu nại'],
    ['thu\u00a0hồi\u200b', 'thu hồi'],
  ])('%s → %s', (given, expected) => {
    expect(normalise(given)).toBe(expected);
  });

  it('changes nothing the second time, and does not care for NFD', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
        expect(normalise(text.normalize('NFD'))).toBe(normalise(text));
      }),
    );
  });

  it('leaves alone what a person sees when it only cleans', () => {
    expect(cleanText('Hòa – thủy')).toBe('Hòa – thủy');
  });
});

describe('fold', () => {
  it.each([
    ['Đất đai', 'dat dai'],
    ['ỦY BAN NHÂN DÂN', 'uy ban nhan dan'],
    ['Ðường', 'duong'],
    ['1218/QĐ-UBND', '1218/qd-ubnd'],
  ])('%s → %s', (given, expected) => {
    expect(fold(given)).toBe(expected);
  });

  it('keeps the length of composed text, so that offsets stay true', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(text).length === text.normalize('NFC').length));
  });
});
