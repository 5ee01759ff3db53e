import { expect, test } from 'vitest';
import { bCubed, mergedNamesakes, scoreLinks, sumOf } from './score.ts';

const truth = {
  pairs: [
    { a: '1', b: '2', relation: 'duplicate' },
    { a: '1', b: '3', relation: 'repeat' },
    { a: '9', b: '1', relation: 'answers', or: ['2'] },
  ],
  tolerated: [{ a: '9', b: '2', verdicts: ['answers'] }],
} as const;

test('a pair counts for its verdict, whichever document comes first', () => {
  const { verdicts, faults } = scoreLinks(truth, [
    { a: '2', b: '1', verdict: 'duplicate' },
    { a: '1', b: '3', verdict: 'same_matter' },
    { a: '1', b: '9', verdict: 'answers' },
  ]);
  expect(verdicts.duplicate).toMatchObject({ right: 1, wrong: 0, missed: 0, f1: 1 });
  expect(verdicts.repeat).toMatchObject({ right: 0, wrong: 0, missed: 1, precision: 1, recall: 0, f1: 0 });
  expect(verdicts.same_matter).toMatchObject({ right: 0, wrong: 1, missed: 0 });
  expect(verdicts.answers).toMatchObject({ right: 1, wrong: 0, missed: 0 });
  expect(faults).toEqual([{ a: '1', b: '3', expected: 'repeat', got: 'same_matter' }]);
});

test('another that would do is right, a tolerated one is not wrong, any other is', () => {
  const { verdicts, faults } = scoreLinks(truth, [
    { a: '9', b: '2', verdict: 'answers' },
    { a: '9', b: '3', verdict: 'answers' },
  ]);
  expect(verdicts.answers).toMatchObject({ right: 1, wrong: 1, missed: 0 });
  expect(faults).toContainEqual({ a: '9', b: '3', expected: 'none', got: 'answers' });
});

test('several worlds are counted together', () => {
  const right = scoreLinks(truth, [{ a: '1', b: '2', verdict: 'duplicate' }]);
  expect(sumOf([right, scoreLinks(truth, [])]).duplicate).toMatchObject({ right: 1, missed: 1, recall: 0.5 });
});

test('B-cubed as worked by hand in Bagga and Baldwin (1998)', () => {
  // Truth {1–5} {6,7} {8–12}; response {1–5} {6–12}: precision .762, recall 1.
  const items = ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'c', 'c', 'c', 'c'].map((one, i) => ({
    truth: one,
    found: i < 5 ? 'x' : 'y',
  }));
  const { precision, recall } = bCubed(items);
  expect(precision).toBeCloseTo(0.762, 3);
  expect(recall).toBe(1);
});

test('what was put nowhere stands alone', () => {
  const items = [
    { truth: 'a', found: null },
    { truth: 'a', found: null },
  ];
  expect(bCubed(items)).toMatchObject({ precision: 1, recall: 0.5 });
});

test('people of one name in one cluster are a merge; people of two names are none of namesakes', () => {
  const names = new Map([
    ['p', 'Lò Thị Ín'],
    ['q', 'Lò Thị In'],
    ['r', 'Tòng Văn Ỏm'],
  ]);
  const items = [
    { truth: 'p', found: 'x' },
    { truth: 'q', found: 'x' },
    { truth: 'q', found: 'x' },
    { truth: 'r', found: 'x' },
    { truth: 'r', found: 'y' },
  ];
  expect(mergedNamesakes(items, names)).toEqual([{ cluster: 'x', one: 'p', other: 'q' }]);
});
