import { expect, it } from 'vitest';
import { comparisonHref, readCompared } from './comparison-address.ts';

it('the address of a comparison says everything, and is read back', () => {
  const compared = { page: 2, otherPage: 3, reason: 1 };
  const url = new URL(comparisonHref('a', 'b', compared), 'http://localhost');
  expect(url.pathname).toBe('/van-ban/a/doi-chieu/b');
  expect(readCompared(url.searchParams)).toEqual(compared);
});

it('says nothing that goes without saying, and takes no nonsense', () => {
  expect(comparisonHref('a', 'b')).toBe('/van-ban/a/doi-chieu/b');
  expect(readCompared(new URLSearchParams('trang=0&trang-kia=-1&ly-do=x'))).toEqual({
    page: null,
    otherPage: null,
    reason: null,
  });
});
