import { describe, expect, test } from 'vitest';
import { DOCUMENT_FIELDS } from '../../mappings/fields.ts';
import { anyone } from '../../tests/archive.ts';
import { indexable } from '../../tests/indexable.ts';
import { asked, testSearch } from '../../tests/search.ts';
import { FACET_NAMES, kindOf, type Facet } from './facets.ts';

const LAWS: Record<string, string[]> = {
  a: ['Điều 106 Luật Đất đai năm 2013'],
  b: ['khoản 1 Điều 106 Luật Đất đai 2013'],
  d: ['Điều 66 Luật Đất đai năm 2013'],
};

const paper = (id: string, type: string, year: number, issuer: string, texts = ['việc thu hồi đất']) =>
  indexable({ id, texts, facts: { type, issuer, date: `${year}-06-15`, laws: LAWS[id] ?? [] } });

const search = testSearch([
  paper('a', 'quyết định', 2015, 'UBND tỉnh', ['đất', 'đất', 'thu hồi đất']),
  paper('b', 'quyết định', 2016, 'UBND huyện'),
  paper('c', 'báo cáo', 2016, 'UBND huyện'),
  paper('d', 'báo cáo', 2020, 'Thanh tra tỉnh'),
  paper('e', 'thông báo', 2020, 'Thanh tra tỉnh', ['Nội dung về nhà ở']),
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
    expect(faceted.map(([name]) => name).toSorted()).toEqual(
      FACET_NAMES.map((facet) => kindOf(facet).field).toSorted(),
    );
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

  test('leave a value out', async () => {
    const { facets, total } = await find({ 'not-type': 'báo cáo' });
    expect(total).toBe(2);
    expect(counts(facets.type)).toEqual({ 'quyết định': 2, 'báo cáo': 2 });
    expect(facets.type.find(({ value }) => value === 'báo cáo')).toMatchObject({
      selected: false,
      excluded: true,
    });
    expect((await find({ 'not-type': 'báo cáo', type: ['báo cáo', 'quyết định'] })).total).toBe(2);
  });

  test('are looked through by a part of the name, in any marks', async () => {
    const values = (facet: Facet, contains: string, more = {}) =>
      search.values(anyone, asked({ q: 'đất', ...more }), { facet, contains });
    expect(await values('issuer', 'huyen')).toEqual([
      { value: 'UBND huyện', count: 2, selected: false, excluded: false },
    ]);
    expect(await values('issuer', 'ubnd', { type: 'báo cáo' })).toMatchObject([
      { value: 'UBND huyện', count: 1 },
    ]);
    expect(await values('issuer', 'khong co')).toEqual([]);
  });

  test('open by level, and follow filters on each', async () => {
    const { facets } = await find({});
    expect(counts(facets.law)).toEqual({
      'Luật Đất đai 2013': 3,
      'Luật Đất đai 2013 > Điều 106': 2,
      'Luật Đất đai 2013 > Điều 66': 1,
    });
    expect((await find({ law: 'Luật Đất đai 2013' })).total).toBe(3);
    expect((await find({ law: 'Luật Đất đai 2013 > Điều 66' })).hits.map(({ id }) => id)).toEqual(['d']);
  });

  test('say what goes with a question, and only with one', async () => {
    const values = async (q: string) =>
      (await search.values(anyone, asked({ q }), { facet: 'term', contains: '' })).map(({ value }) => value);
    const terms = await values('đất');
    expect(terms).toContain('thu hồi đất');
    expect(terms).not.toContain('nhà ở');
    expect(await values('')).toEqual([]);
  });

  test('what goes with a question is asked for by itself: it costs more than the search', async () => {
    expect((await find({})).facets.term).toEqual([]);
    expect((await find({ term: 'thu hồi đất' })).facets.term).toMatchObject([{ selected: true }]);
  });

  test('keep a chosen value that counts none', async () => {
    const { facets, total } = await find({ type: 'thông báo' });
    expect(total).toBe(0);
    expect(facets.type).toContainEqual({ value: 'thông báo', count: 0, selected: true, excluded: false });
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

describe('months', () => {
  test('are counted when the search is narrowed to a few years', async () => {
    expect((await find({})).months).toEqual([]);
    const { months } = await find({ year: ['2015', '2016'] });
    expect(months).toHaveLength(24);
    expect(months.filter(({ count }) => count > 0)).toEqual([
      { month: '2015-06', count: 1 },
      { month: '2016-06', count: 2 },
    ]);
    const narrowed = await find({ from: '2016-05-01', to: '2016-07-31' });
    expect(narrowed.months.find(({ month }) => month === '2016-06')?.count).toBe(2);
    expect((await find({ from: '2010-01-01', to: '2020-12-31' })).months).toEqual([]);
  });
});
