import { expect, it } from 'vitest';
import type { Related } from '../api.ts';
import { lastBefore } from './last-before.ts';

const link = (
  id: string,
  verdict: Related['verdict'],
  date: string,
  status: Related['status'] = 'candidate',
) => ({ id, verdict, date, status, receivedAt: '2024-01-01T00:00:00.000Z' }) as Related;

const self = { date: '2020-05-01', receivedAt: '2024-01-01T00:00:00.000Z' };

it('is the newest of those by the same sender that came before', () => {
  const related = [
    link('later', 'repeat', '2021-01-01'),
    link('first', 'repeat', '2018-01-01'),
    link('last', 'repeat', '2019-01-01'),
    link('other-sender', 'same_matter', '2020-01-01'),
    link('no', 'repeat', '2020-02-01', 'rejected'),
  ];
  expect(lastBefore(related, self)?.id).toBe('last');
});

it('tells copies of one day apart by when they came', () => {
  const earlier = { ...link('copy', 'duplicate', '2020-05-01'), receivedAt: '2023-01-01T00:00:00.000Z' };
  expect(lastBefore([earlier], self)?.id).toBe('copy');
});

it('is none for a first letter, or where the matter is not known', () => {
  expect(lastBefore([link('later', 'repeat', '2021-01-01')], self)).toBeNull();
  expect(lastBefore([link('first', 'repeat', '2018-01-01')], null)).toBeNull();
});
