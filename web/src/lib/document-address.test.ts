import { describe, expect, it } from 'vitest';
import { factId, panelOf, placeHref, readPlace } from './document-address.ts';

describe('the address of a place in a document', () => {
  it('says everything, and is read back', () => {
    const place = { page: 3, q: 'thu hồi đất', view: 'chu', hit: 2, fact: 'date.0' } as const;
    const url = new URL(placeHref('a1', place), 'http://localhost');
    expect(url.pathname).toBe('/van-ban/a1');
    expect(readPlace(url.searchParams)).toEqual(place);
  });

  it('says nothing that goes without saying', () => {
    expect(placeHref('a1', readPlace(new URLSearchParams()))).toBe('/van-ban/a1');
  });

  it('takes no nonsense', () => {
    expect(readPlace(new URLSearchParams('trang=-1&cho=x&xem=toString'))).toEqual({
      page: null,
      q: '',
      view: 'anh',
      hit: null,
      fact: '',
    });
  });

  it('puts the found places beside the picture once one of them was chosen', () => {
    const panel = (query: string) => panelOf(readPlace(new URLSearchParams(query)));
    expect(panel('q=a')).toBe('du-kien');
    expect(panel('q=a&cho=2')).toBe('tim');
    expect(panel('q=a&cho=2&xem=chu')).toBe('chu');
    expect(panel('cho=2')).toBe('du-kien');
  });

  it('names a fact by key, index and part', () => {
    expect(factId({ key: 'complainants', index: 1, part: 'phone' })).toBe('complainants.1.phone');
    expect(factId({ key: 'date', index: 0 })).toBe('date.0');
  });
});
