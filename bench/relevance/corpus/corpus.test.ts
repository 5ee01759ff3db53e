import { expect, test } from 'vitest';
import { fold } from '../../../vietnamese/fold.ts';
import { damage, oldTones } from './damage.ts';
import { generate } from './generate.ts';
import { createRandom } from './random.ts';

const documents = generate();

test('at least 2,000 documents of 40 matters from 2009 to 2026, half of them scanned', () => {
  expect(documents.length).toBeGreaterThanOrEqual(2000);
  expect(new Set(documents.map(({ case: { matter } }) => matter.id)).size).toBeGreaterThanOrEqual(40);
  const years = documents.map(({ year }) => year);
  expect([Math.min(...years), Math.max(...years)]).toEqual([2009, 2026]);
  const scanned = documents.filter((made) => made.scanned);
  expect(scanned.length / documents.length).toBeCloseTo(0.45, 1);
  expect(scanned.every(({ read, written }) => read !== written)).toBe(true);
});

test('every run makes the same', () => {
  expect(generate().map(({ read }) => read)).toEqual(documents.map(({ read }) => read));
});

test('ids are unique and no slot is left open', () => {
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  expect(documents.filter(({ written }) => /[{}]|undefined/.test(written))).toEqual([]);
});

test('truth stands in the text: who, and when an office answers, its number', () => {
  for (const { written, number, case: one } of documents) {
    expect(fold(written)).toContain(fold(one.person.name));
    if (number !== null) expect(written).toContain(number);
  }
});

test('damage hits its share of syllables, most in their marks alone', () => {
  const text = 'đất đai bị thu hồi trái phép tại xã này '.repeat(300);
  const read = damage(createRandom(1), text, 0.05);
  const before = text.split(' ');
  const wrong = read
    .split(' ')
    .flatMap((syllable, i) => (syllable === before[i] ? [] : [[syllable, before[i] ?? '']]));
  const marksOnly = wrong.filter(([now = '', was = '']) => fold(now) === fold(was));
  expect(wrong.length / before.length).toBeGreaterThan(0.03);
  expect(wrong.length / before.length).toBeLessThan(0.06);
  expect(marksOnly.length / wrong.length).toBeGreaterThan(0.5);
});

test('the old rule places tones on open rhymes only', () => {
  expect(oldTones('hoà thuỷ quý hoàn toà')).toBe('hòa thủy quý hoàn tòa');
});
