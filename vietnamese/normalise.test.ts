import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { I_FOR_Y, iForY } from './iy.ts';
import { cleanText, normalise } from './normalise.ts';
import { TONE_PLACEMENTS } from './tone.ts';

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
    ['đ\u0430t, h\u043e\u0301a', 'đat, hoá'],
    ['１２１８／ＱĐ', '1218/QĐ'],
    ['Москва', 'Москва'],
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

  it('meets every spelling of a word by every other', () => {
    const spellings = [...TONE_PLACEMENTS, ...I_FOR_Y];
    const ways = [
      (text: string) => text,
      (text: string) => text.normalize('NFD'),
      (text: string) => text.toUpperCase(),
      (text: string) => text.replaceAll('o', '\u043e').replaceAll('a', '\u0430'),
      (text: string) => `\u200b${text}`,
    ];
    const way = fc.constantFrom(...ways);
    const key = (text: string) => iForY(normalise(text).toLowerCase());
    fc.assert(
      fc.property(
        fc.constantFrom(...spellings),
        fc.constantFrom('', 'h', 'th', 'kh'),
        way,
        way,
        ([a, b], onset, one, other) => {
          const word = I_FOR_Y.some(([y]) => y === a) ? '' : onset;
          expect(key(one(`${word}${a}`))).toBe(key(other(`${word}${b}`)));
        },
      ),
      { numRuns: 1000 },
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
