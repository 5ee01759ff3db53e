import { describe, expect, test } from 'vitest';
import { anyone } from '../../tests/archive.ts';
import { indexable } from '../../tests/indexable.ts';
import { testSearch } from '../../tests/search.ts';

const search = testSearch([
  indexable({
    id: 'petition',
    texts: ['Đơn khiếu nại'],
    method: 'ocr',
    facts: {
      type: 'đơn',
      kind: 'khiếu nại',
      date: '2017-06-30',
      complainants: [{ name: 'Quàng Thị Hòa', identityNumber: '014188000123' }],
    },
  }),
  indexable({
    id: 'decision',
    texts: ['Quyết định'],
    facts: {
      type: 'quyết định',
      number: '1218/QĐ-UBND',
      date: '2016-12-31',
      issuer: 'Ủy ban nhân dân huyện Mai Sơn',
      signer: 'Lò Văn Hùng',
    },
  }),
  indexable({
    id: 'report',
    texts: ['Báo cáo'],
    facts: { type: 'báo cáo', number: '12/BC-TTr', date: '2019-01-01', signer: 'Lò Văn Hưng' },
  }),
  indexable({
    id: 'secret',
    secret: true,
    texts: ['Đơn tố cáo'],
    facts: { type: 'đơn', kind: 'tố cáo', date: '2018-01-01', complainants: [{ name: 'Cà Thị Mộng' }] },
  }),
]);

describe('completion', () => {
  const completed = async (q: string): Promise<string[]> =>
    (await search.suggest(anyone, q)).map(({ text }) => text);

  test.each([
    ['loại:', ['loại:"báo cáo"', 'loại:đơn', 'loại:"quyết định"', 'loại:"khiếu nại"']],
    ['đất loai:qu', ['đất loai:"quyết định"']],
    ['loại:"báo', ['loại:"báo cáo"']],
    ['cơ quan:mai', ['cơ quan:"Ủy ban nhân dân huyện Mai Sơn"']],
    ['người:lò văn', ['người:"Lò Văn Hùng"', 'người:"Lò Văn Hưng"']],
    ['người:"lo van', ['người:"Lò Văn Hùng"', 'người:"Lò Văn Hưng"']],
    ['năm:20', ['năm:2016', 'năm:2017', 'năm:2019']],
    ['số:12', ['số:1218/QĐ-UBND', 'số:12/BC-TTr']],
    ['cách đọc:qu', ['cách đọc:quét']],
    ['căn cước:0', []],
    ['người:Mộng', []],
    ['loại:tố', []],
  ])('of a value: %s', async (q, expected) => {
    expect((await completed(q)).toSorted()).toEqual(expected.toSorted());
  });

  test('of the last words, behind what was typed before', async () => {
    expect(await completed('năm:2017 quàng')).toContain('năm:2017 Quàng Thị Hòa');
    expect(await completed('"quang thi')).toEqual(['"Quàng Thị Hòa"']);
  });

  test('of the name of a field', async () => {
    expect(await search.suggest(anyone, 'đất ngư')).toContainEqual({ text: 'đất người:', kind: 'field' });
  });
});
