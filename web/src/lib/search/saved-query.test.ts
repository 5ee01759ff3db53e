import { expect, test } from 'vitest';
import { readSearch } from '../search-address.ts';
import { savedHref, savedQuery } from './saved-query.ts';

test('a search is kept without its place in the list, and found again as it was', () => {
  const search = readSearch(
    new URLSearchParams('q=thu hồi&from=1/2/2019&type=kết luận&type=đơn&page=3&sort=date-asc'),
  );
  const kept = savedQuery(search);
  expect([...new URLSearchParams(kept)]).toEqual([
    ['q', 'thu hồi'],
    ['from', '2019-02-01'],
    ['sort', 'date-asc'],
    ['type', 'kết luận'],
    ['type', 'đơn'],
  ]);
  const again = readSearch(new URL(savedHref(kept), 'http://x').searchParams);
  expect(again).toEqual({ ...search, from: '01/02/2019', page: 1 });
});
