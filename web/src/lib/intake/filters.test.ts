import { describe, expect, it } from 'vitest';
import { listHref, readList } from './filters.ts';

const read = (address: string) => readList(new URL(address, 'http://localhost').searchParams);

describe('the list of documents in the address', () => {
  it('opens again as it was', () => {
    expect(read(listHref('doc-chua-ro', 3))).toEqual({ filter: 'doc-chua-ro', part: 3 });
    expect(read(listHref('tat-ca'))).toEqual({ filter: 'tat-ca', part: 1 });
    expect(listHref('tat-ca')).toBe('/nhap#kho');
  });

  it('is the whole list when the address makes no sense', () => {
    expect(read('/nhap?loc=toString&phan=-1')).toEqual({ filter: 'tat-ca', part: 1 });
    expect(read('/nhap?loc=&phan=2.5')).toEqual({ filter: 'tat-ca', part: 1 });
  });
});
