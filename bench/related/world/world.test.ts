import { expect, test } from 'vitest';
import { fold } from '../../../vietnamese/fold.ts';
import { VERDICTS } from '../../../model/link.ts';
import { createWorld, type Made } from './world.ts';

const worlds = [1, 2, 3, 4].map((seed) => createWorld(seed, { scanned: 0 }));
const textOf = ({ read }: Made): string => fold(read.map(({ text }) => text).join('\n')).replace(/\s+/g, ' ');
const documents = worlds.flatMap((world) => world.documents);
const byId = new Map(documents.map((made) => [made.id, made]));
const made = (id: string): Made => {
  const found = byId.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('a world is the same every time, and another with another seed', () => {
  const again = createWorld(1, { scanned: 0 });
  expect(again.documents).toEqual(worlds[0]?.documents);
  expect(again.pairs).toEqual(worlds[0]?.pairs);
  expect(again.documents.map(textOf)).not.toEqual(worlds[1]?.documents.map(textOf));
});

test('every relation occurs, and no pair has two', () => {
  const pairs = worlds.flatMap((world) => world.pairs);
  expect(new Set(pairs.map(({ relation }) => relation))).toEqual(new Set(VERDICTS));
  const keys = pairs.map(({ a, b }) => [a, b].sort().join(' '));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('what is true about a petition stands in it', () => {
  for (const one of documents.filter(({ truth }) => truth.type === 'đơn')) {
    const text = textOf(one);
    const [leader] = one.truth.complainants;
    for (const name of one.truth.complainants.flatMap(({ name = '' }) => fold(name).split(' ')))
      expect(text).toContain(name);
    for (const told of [leader?.hamlet, leader?.commune].filter((unit) => unit !== undefined))
      expect.soft(text).toContain(fold(told));
    for (const { identityNumber = '' } of one.truth.complainants)
      expect.soft(text.replace(/ /g, '')).toContain(identityNumber);
    for (const number of one.truth.decisions) expect.soft(text).toContain(fold(number));
  }
});

test('copies say the same, letters written anew do not', () => {
  const shared = (a: string, b: string): number => {
    const sentences = (id: string): Set<string> =>
      new Set(
        textOf(made(id))
          .split(/[.;:] /)
          .filter((sentence) => sentence.length > 30),
      );
    const one = sentences(a);
    const other = sentences(b);
    return [...one].filter((sentence) => other.has(sentence)).length / Math.max(one.size, other.size);
  };
  const mean = (relation: string): number => {
    const pairs = worlds.flatMap((world) => world.pairs.filter((pair) => pair.relation === relation));
    return pairs.reduce((sum, { a, b }) => sum + shared(a, b), 0) / pairs.length;
  };
  expect(mean('duplicate')).toBeGreaterThan(0.7);
  expect(mean('repeat')).toBeLessThan(0.4);
});

test('an official document names who wrote what it answers, or nobody', () => {
  for (const { a, b } of worlds.flatMap(({ pairs }) =>
    pairs.filter(({ relation }) => relation === 'answers'),
  )) {
    const [leader] = made(b).truth.complainants;
    const text = textOf(made(a));
    expect.soft(text.includes(fold(leader?.name ?? '-')) || text.includes('to cao')).toBe(true);
    expect.soft(made(a).truth.date >= made(b).truth.date).toBe(true);
  }
});

test('namesakes live in one commune and differ', () => {
  const mentions = documents.flatMap(({ truth }) =>
    truth.persons.map((person, i) => ({
      person: `${truth.matter ?? ''} ${person}`,
      told: truth.complainants[i],
    })),
  );
  const alike = mentions.filter(({ person, told }) =>
    mentions.some(
      (other) =>
        other.person.split(' ')[1] !== person.split(' ')[1] &&
        other.told?.name === told?.name &&
        other.told?.commune === told?.commune &&
        told?.commune !== undefined,
    ),
  );
  expect(alike.length).toBeGreaterThan(0);
});

test('a scan reads nearly as it was written', () => {
  const scans = createWorld(5, { scanned: 1 }).documents;
  const words = scans.flatMap(({ read }) => read.flatMap(({ words }) => words));
  const written = scans.flatMap(({ pages }) =>
    pages.flatMap((page) =>
      page.flatMap(({ segments }) => segments.flatMap(({ text }) => text.split(/\s+/))),
    ),
  );
  const known = new Set(written);
  const right = words.filter(({ text }) => known.has(text)).length / words.length;
  expect(right).toBeGreaterThan(0.9);
  expect(right).toBeLessThan(0.99);
  for (const { read } of scans)
    for (const { text, words: placed } of read)
      for (const word of placed) expect(text.startsWith(word.text, word.start)).toBe(true);
});
