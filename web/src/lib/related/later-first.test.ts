import { expect, it } from 'vitest';
import type { Review } from '../api.ts';
import { laterFirst } from './later-first.ts';

type Pair = Review['pairs'][number];
const summary = (id: string, receivedAt: string) => ({ id, receivedAt }) as Pair['from'];
const pair = (verdict: Pair['verdict']): Pair => ({
  from: summary('early', '2020-01-01T00:00:00.000Z'),
  to: summary('late', '2021-01-01T00:00:00.000Z'),
  verdict,
  score: 0.8,
  evidence: [{ field: 'phone', text: '1', page: 1, boxes: [[0, 0, 1, 1]], otherText: '2', weight: 3 }],
});

it('looks at what came later, with the reasons turned round', () => {
  const turned = laterFirst(pair('repeat'));
  expect([turned?.from.id, turned?.to.id]).toEqual(['late', 'early']);
  expect(turned?.evidence).toEqual([
    { field: 'phone', text: '2', otherText: '1', otherPage: 1, otherBoxes: [[0, 0, 1, 1]], weight: 3 },
  ]);
  expect(turned && laterFirst(turned)).toEqual(turned);
});

it('leaves an answer before what it answers', () => {
  expect(laterFirst(pair('answers'))?.from.id).toBe('early');
  expect(laterFirst(undefined)).toBeNull();
});
