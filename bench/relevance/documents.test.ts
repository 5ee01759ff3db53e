import { expect, test } from 'vitest';
import { generate } from './corpus/generate.ts';
import { incoming, indexableOf, lawArticles } from './documents.ts';

test('the product reads the facts of the corpus by itself', () => {
  const documents = generate()
    .filter(({ scanned }) => !scanned)
    .slice(0, 120);
  const byId = new Map(documents.map((made) => [made.id, made]));
  const right = incoming(documents).filter((one) => {
    const made = byId.get(one.id);
    const { type, number, complainants } = indexableOf(one).document.facts;
    return made?.type === 'đơn'
      ? complainants.some(({ name }) => name === made.case.person.name)
      : number === made?.number && type === made?.type;
  });
  expect(right.length / documents.length).toBeGreaterThan(0.95);
});

test('no text is lost on the way to the pages', () => {
  for (const one of incoming(generate().slice(0, 100))) {
    const text = indexableOf(one)
      .pages.map((page) => page.text)
      .join(' ');
    expect(text.replace(/\s+/g, ' ')).toBe(one.text.replace(/\s+/g, ' '));
  }
});

test('without the folder there are no laws', () => {
  expect(lawArticles('/nowhere')).toEqual([]);
});
