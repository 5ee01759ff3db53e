import { describe, expect, it } from 'vitest';
import { exportParameters, listHref, listQuery, readList, toggled } from './list-address.ts';

const KIND = {
  path: '/danh-sach',
  facets: ['district', 'year'],
  sorts: { petitions: 'Nhiều đơn trước', latest: 'Mới trước' },
  usualMin: 2,
} as const;
const read = (query: string) => readList(KIND, new URLSearchParams(query));

describe('the address of a list', () => {
  it('is read back as it was written', () => {
    const address =
      '/danh-sach?q=hung&from=2019&minPetitions=5&sort=latest&district=A&district=B&year=2019&page=3';
    expect(listHref(KIND, read(address.split('?')[1] ?? ''), { page: 3 })).toBe(address);
  });

  it('leaves out the rule, and what is nonsense', () => {
    expect(listHref(KIND, read('minPetitions=2&sort=petitions&page=1&q='))).toBe('/danh-sach');
    expect(listHref(KIND, read('minPetitions=x&sort=toString&page=-4&other=1'))).toBe('/danh-sach');
  });

  it('goes back to the first part when anything changes', () => {
    const state = read('district=A&page=4');
    expect(listHref(KIND, state, { facets: toggled(state, 'district', 'A') })).toBe('/danh-sach');
    expect(listHref(KIND, state, { facets: toggled(state, 'year', '2020') })).toBe(
      '/danh-sach?district=A&year=2020',
    );
  });

  it('asks the API in ISO dates, for nothing that is not set', () => {
    expect(listQuery(read('from=2019&to=2/2020&district=A'))).toEqual({
      from: '2019-01-01',
      to: '2020-02-29',
      minPetitions: '2',
      sort: 'petitions',
      district: ['A'],
    });
  });

  it('takes along every row that is narrowed to, not a part', () => {
    expect(exportParameters(read('q=a&district=A&district=B&page=3'), 'csv')).toBe(
      'q=a&minPetitions=2&sort=petitions&district=A&district=B&format=csv',
    );
  });
});
