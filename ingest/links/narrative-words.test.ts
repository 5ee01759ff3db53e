import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf, wordsOfNarrative } from './narrative-words.ts';

const words = fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 60 });

test('rows are those of the text, each once', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 4 }), (text, length) => {
      const rows = rowsOf(text, length);
      const written = text.slice(length - 1).map((_, at) => text.slice(at, at + length).join(' '));
      expect(rows.inOrder).toHaveLength(written.length);
      expect(rows.distinct).toHaveLength(new Set(written).size);
      expect([...rows.inOrder].every((row) => rows.has(row))).toBe(true);
    }),
  );
});

test('a row of other words, or of the same in another order, is not found', () => {
  const rows = rowsOf('thu hoi dat cua gia dinh toi'.split(' '), 4);
  for (const other of ['thu hoi dat lua', 'hoi thu dat cua', 'dinh toi thu hoi'])
    expect(rowsOf(other.split(' '), 4).inOrder.some((row) => rows.has(row))).toBe(false);
});

test('letters that OCR takes for one another are one in shaped runs, but no figures are', () => {
  const read = (narrative: string) => wordsOfNarrative({ narrative }).shapedRuns().inOrder;
  expect(read('thu hoi dat thue')).toEqual(read('tbu hoi dat thne'));
  expect(read('thu hoi 10 ha')).not.toEqual(read('thu hoi 1o ha'));
  expect(read('thu hoi 16 ha')).not.toEqual(read('thu hoi 18 ha'));
});

test('a narrative is made ready once', () => {
  const profile = { narrative: 'thu hoi dat' };
  expect(wordsOfNarrative(profile)).toBe(wordsOfNarrative(profile));
});
