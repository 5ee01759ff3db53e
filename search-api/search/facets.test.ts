import { describe, expect, test } from 'vitest';
import { DOCUMENT_FIELDS } from '../../mappings/fields.ts';
import { anyone } from '../../tests/archive.ts';
import { indexable } from '../../tests/indexable.ts';
import { asked, testSearch } from '../../tests/search.ts';
import { FACETS } from './facets.ts';

const paper = (id: string, type: string, year: number, issuer: string, texts = ['Nội dung về đất']) =>
  indexable({ id, texts, facts: { type, issuer, date: `${year}-06-15` } });

const search = testSearch([
  paper('a', 'quyết định', 2015, 'UBND tỉnh', ['đất', 'đất', 'đất']),
  paper('b', 'quyết định', 2016, 'UBND huyện'),
  paper('c', 'báo cáo', 2016, 'UBND huyện'),
  paper('d', 'báo cáo', 2020, 'Thanh tra tỉnh'),
  paper('e', 'thông báo', 2020, 'Thanh tra tỉnh', ['Nội dung về nhà']),
]);

const find = (parameters: Record<string, string | string[]>) =>
  search.find(anyone, asked({ q: 'đất', ...parameters }));

const counts = (values: readonly { value: string; count: number }[]) =>
  Object.fromEntries(values.map(({ value, count }) => [value, count]));

describe('facets', () => {
  test('are those that the mapping says may be counted', () => {
    const faceted = Object.entries(DOCUMENT_FIELDS).filter(([, { uses }]) =>
      uses.some((use) => use === 'faceted'),
    );
    expect(faceted.map(([name]) => name).toSorted()).toEqual([...FACETS].toSorted());
  });

  test('count documents, not pages, and only what answers', async () => {
    const { facets, total } = await find({});
    expect(total).toBe(4);
    expect(counts(facets.type)).toEqual({ 'quyết định': 2, 'báo cáo': 2 });
    expect(counts(facets.method)).toEqual({ text: 4 });
  });

  test('follow every filter but their own, so that a second value can be chosen', async () => {
    const { facets, total } = await find({ type: 'báo cáo' });
    expect(total).toBe(2);
    expect(counts(facets.type)).toEqual({ 'quyết định': 2, 'báo cáo': 2 });
    expect(facets.type.find(({ value }) => value === 'báo cáo')?.selected).toBe(true);
    expect(counts(facets.issuer)).toEqual({ 'UBND huyện': 1, 'Thanh tra tỉnh': 1 });
  });

  test('take several values of one, and one of each of several', async () => {
    expect((await find({ type: ['báo cáo', 'quyết định'] })).total).toBe(4);
    const { hits } = await find({
      type: ['báo cáo', 'quyết định'],
      issuer: 'UBND huyện',
      year: ['2016', '2020'],
    });
    expect(hits.map(({ id }) => id).toSorted()).toEqual(['b', 'c']);
  });

  test('keep a chosen value that counts none', async () => {
    const { facets, total } = await find({ type: 'thông báo' });
    expect(total).toBe(0);
    expect(facets.type).toContainEqual({ value: 'thông báo', count: 0, selected: true });
  });
});

describe('years', () => {
  test('are in order and do not follow the dates chosen among them', async () => {
    const all = [
      { year: 2015, count: 1 },
      { year: 2016, count: 2 },
      { year: 2020, count: 1 },
    ];
    expect((await find({})).years).toEqual(all);
    expect((await find({ year: '2016' })).years).toEqual(all);
    const narrowed = await find({ from: '2016-01-01', to: '2016-12-31' });
    expect([narrowed.years, narrowed.total]).toEqual([all, 2]);
    expect(counts(narrowed.facets.type)).toEqual({ 'quyết định': 1, 'báo cáo': 1 });
  });

  test('follow the other filters', async () => {
    expect((await find({ type: 'báo cáo' })).years).toEqual([
      { year: 2016, count: 1 },
      { year: 2020, count: 1 },
    ]);
  });
});
