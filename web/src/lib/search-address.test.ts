import { describe, expect, it } from 'vitest';
import {
  apiQuery,
  countFilters,
  excludeHref,
  readSearch,
  searchHref,
  toggleHref,
  withoutFilters,
} from './search-address.ts';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('the address of a search', () => {
  it('is read back as it was written', () => {
    const address =
      '/?q=thu+hoi+dat&from=2017&to=12%2F2019&sort=date-asc&type=%C4%91%C6%A1n&year=2017&year=2018&page=3';
    expect(searchHref(read(address.slice(2)), { page: 3 })).toBe(address);
  });

  it('leaves out what a plain form sends empty', () => {
    expect(searchHref(read('q=dat&from=&to=&sort='))).toBe('/?q=dat');
  });

  it('goes back to the first page when anything changes', () => {
    expect(toggleHref(read('q=dat&page=4'), 'type', 'đơn')).toBe('/?q=dat&type=%C4%91%C6%A1n');
    expect(toggleHref(read('type=a&type=b'), 'type', 'a')).toBe('/?type=b');
  });

  it('leaves a value out, and no longer chooses it', () => {
    expect(excludeHref(read('type=a&type=b'), 'type', 'a')).toBe('/?type=b&not-type=a');
    expect(excludeHref(read('not-type=a'), 'type', 'a')).toBe('/');
    expect(toggleHref(read('not-type=a'), 'type', 'a')).toBe('/?type=a');
    expect(apiQuery(read('not-type=a&not-type=b'))).toMatchObject({ 'not-type': ['a', 'b'] });
    expect(countFilters(read('type=c&not-type=a'))).toBe(2);
  });

  it('chooses a level in the place of those above and below', () => {
    const chosen = (query: string, value: string) =>
      new URLSearchParams(toggleHref(read(query), 'place', value).slice(2)).getAll('place');
    expect(chosen('place=a&place=b', 'a > x')).toEqual(['b', 'a > x']);
    expect(chosen('place=a > x&place=a > y&place=ab > z', 'a')).toEqual(['ab > z', 'a']);
  });

  it('asks the API in ISO dates, and in the order that fits', () => {
    expect(apiQuery(read('q=dat&from=2017&to=2/2020'))).toMatchObject({
      q: 'dat',
      from: '2017-01-01',
      to: '2020-02-29',
      sort: 'relevance',
    });
    expect(apiQuery(read('from=hôm+qua&sort=relevance'))).toEqual({ size: '20', sort: 'received' });
  });

  it('counts and drops filters', () => {
    const search = read('q=dat&from=2017&type=a&type=b');
    expect(countFilters(search)).toBe(3);
    expect(searchHref(withoutFilters(search))).toBe('/?q=dat');
  });
});
