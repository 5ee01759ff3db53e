import { expect, it } from 'vitest';
import { readReview, reviewHref } from './review-address.ts';

const ID = '0190a1b2-0000-4000-8000-000000000001';
const OTHER = '0190a1b2-0000-4000-8000-000000000002';

it('the address of a place in the queue is read back as it was written', () => {
  const state = { verdict: 'repeat', at: 3, last: { id: ID, other: OTHER } } as const;
  expect(readReview(new URL(reviewHref(state), 'http://localhost').searchParams)).toEqual(state);
});

it('says nothing that goes without saying, and takes no nonsense', () => {
  expect(reviewHref({ verdict: null, at: 1, last: null })).toBe('/lien-ket-cho-xem');
  expect(readReview(new URLSearchParams('loai=x&thu=0&vua=../..'))).toEqual({
    verdict: null,
    at: 1,
    last: null,
  });
});
