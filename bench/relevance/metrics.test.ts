import { expect, test } from 'vitest';
import { mean, measure } from './metrics.ts';

test('the best order scores 1', () => {
  expect(measure([3, 2, 1], [1, 3, 2])).toEqual({ ndcg: 1, recall: 1, mrr: 1 });
});

test('a wrong order costs by gain and place', () => {
  const { ndcg, recall, mrr } = measure([0, 3], [3]);
  expect(ndcg).toBeCloseTo(1 / Math.log2(3));
  expect({ recall, mrr }).toEqual({ recall: 1, mrr: 0.5 });
});

test('gain is exponential: 3 is worth seven times 1', () => {
  expect(measure([1, 3], [3, 1]).ndcg).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)));
});

test('recall is capped at what ten places can hold, and leaves grade 1 out', () => {
  expect(
    measure(
      Array.from({ length: 10 }, () => 3 as const),
      Array.from({ length: 40 }, () => 3 as const),
    ).recall,
  ).toBe(1);
  expect(measure([1, 1], [2, 1, 1])).toMatchObject({ recall: 0, mrr: 0 });
});

test('places after the tenth do not count', () => {
  const late = [...Array.from({ length: 10 }, () => 0 as const), 3 as const];
  expect(measure(late, [3])).toEqual({ ndcg: 0, recall: 0, mrr: 0 });
});

test('a query without an answer is refused', () => {
  expect(() => measure([1], [1])).toThrow('No document is relevant.');
});

test('means', () => {
  expect(
    mean([
      { ndcg: 1, recall: 0, mrr: 1 },
      { ndcg: 0, recall: 1, mrr: 0.5 },
    ]),
  ).toEqual({ ndcg: 0.5, recall: 0.5, mrr: 0.75 });
  expect(() => mean([])).toThrow('nothing');
});
