import { describe, expect, it } from 'vitest';
import { readPlace } from '../document-address.ts';
import { currentHit, waysFrom } from './ways.ts';

const hits = [1, 3, 3, 7].map((page) => ({ page, start: 0, end: 1, boxes: [] }));
const place = (query: string) => readPlace(new URLSearchParams(query));

describe('currentHit', () => {
  it('is the one the address names, when it stands on the page', () => {
    expect(currentHit(place('q=a&cho=3'), 3, hits)).toBe(2);
    expect(currentHit(place('q=a&cho=1'), 3, hits)).toBe(1);
  });

  it('is none on a page without hits, and while a fact is looked at', () => {
    expect(currentHit(place('q=a'), 2, hits)).toBeNull();
    expect(currentHit(place('q=a&o=date.0'), 3, hits)).toBeNull();
  });
});

describe('waysFrom', () => {
  const from = (page: number, hit: number | null) =>
    waysFrom('d', place('q=a'), { page, pages: 7, hit }, hits);

  it('goes from hit to hit over pages, and round the ends', () => {
    expect(from(1, 0)).toMatchObject({
      previousHit: '/van-ban/d?trang=7&q=a&cho=4',
      nextHit: '/van-ban/d?trang=3&q=a&cho=2',
    });
    expect(from(7, 3).nextHit).toBe('/van-ban/d?trang=1&q=a&cho=1');
  });

  it('goes from a page without hits to the nearest ones', () => {
    expect(from(2, null)).toMatchObject({
      previousHit: '/van-ban/d?trang=1&q=a&cho=1',
      nextHit: '/van-ban/d?trang=3&q=a&cho=2',
    });
    expect(from(5, null).previousHit).toBe('/van-ban/d?trang=3&q=a&cho=3');
  });

  it('ends where the pages end', () => {
    expect(from(1, 0).previousPage).toBeNull();
    expect(from(7, 3).nextPage).toBeNull();
    expect(from(2, null).nextPage).toBe('/van-ban/d?trang=3&q=a');
  });

  it('leads nowhere without hits', () => {
    expect(waysFrom('d', place('q=a'), { page: 1, pages: 1, hit: null }, [])).toMatchObject({
      previousHit: null,
      nextHit: null,
    });
  });
});
