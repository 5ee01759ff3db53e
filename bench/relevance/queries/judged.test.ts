import { expect, test } from 'vitest';
import { generate } from '../corpus/generate.ts';
import { MATTERS } from '../corpus/matters/all.ts';
import { halfOf, judge } from '../score.ts';
import { judgedQueries } from './judged.ts';
import { KINDS } from './query.ts';
import { PLACED, RECALLED } from './recalled.ts';
import { ABBREVIATED, MISSPELT, TOPICS } from './topics.ts';

const documents = generate();
const queries = judgedQueries(documents);

test('at least 150 queries beside the unmarked ones, some of every kind in either half', () => {
  expect(queries.filter(({ kind }) => kind !== 'unmarked').length).toBeGreaterThanOrEqual(150);
  for (const half of ['tune', 'report'] as const) {
    const kinds = queries.filter((query) => halfOf(query) === half).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(KINDS));
  }
});

test('every query has a document that is just what was looked for, and most documents are not', () => {
  for (const { query, grades } of judge(queries, documents)) {
    expect([...grades.values()], query.text).toContain(3);
    expect(grades.size, query.text).toBeLessThan(documents.length / 4);
  }
});

test('queries written by hand name matters and respects that there are', () => {
  const respects = new Map(MATTERS.map(({ id, respects: all }) => [id, Object.keys(all)]));
  for (const [matter, respect] of [...TOPICS, ...MISSPELT, ...ABBREVIATED, ...RECALLED]) {
    expect(respects.get(matter), matter).toBeDefined();
    if (respect !== null) expect(respects.get(matter)).toContain(respect);
  }
  for (const [matter] of PLACED) expect(respects.has(matter), matter).toBe(true);
});

test('queries written by hand are not copied from the documents', () => {
  const texts = documents.map(({ written }) => written.toLowerCase());
  const copied = RECALLED.filter(([, , words]) => texts.some((text) => text.includes(words)));
  expect(copied).toEqual([]);
});

test('a query and its twin without marks are in one half', () => {
  const twins = queries.filter(({ twin }) => twin);
  expect(twins.length).toBeGreaterThan(100);
  expect(twins.filter((query) => query.twin && halfOf(query) !== halfOf(query.twin))).toEqual([]);
});
