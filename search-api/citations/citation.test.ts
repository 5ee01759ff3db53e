import { expect, test } from 'vitest';
import { citationOf, type Cited } from './citation.ts';

const unknown: Cited = {
  fileName: 'quét 7.pdf',
  type: null,
  kind: null,
  number: null,
  date: null,
  issuer: null,
  complainants: [],
};

const cases: [string, Partial<Cited>, number | undefined][] = [
  [
    'Kết luận số 12/KL-TTr ngày 05/3/2019 của Thanh tra tỉnh Sơn La, trang 4',
    { type: 'kết luận', number: '12/KL-TTr', date: '2019-03-05', issuer: 'Thanh tra tỉnh Sơn La' },
    4,
  ],
  [
    'Đơn khiếu nại của bà Hà Thị Hoa ngày 12/01/2018, trang 1',
    { type: 'đơn', kind: 'khiếu nại', date: '2018-01-12', complainants: ['Hà Thị Hoa'] },
    1,
  ],
  [
    'Đơn kiến nghị của ông Lò Văn Hùng và 2 người khác ngày 30/12/2021',
    {
      type: 'đơn',
      kind: 'kiến nghị',
      date: '2021-12-30',
      complainants: ['Lò Văn Hùng', 'Lò Văn Bun', 'Cầm Thu'],
    },
    undefined,
  ],
  [
    'Đơn khiếu nại của Nguyễn Quốc Khánh',
    { type: 'đơn', kind: 'khiếu nại', complainants: ['Nguyễn Quốc Khánh'] },
    undefined,
  ],
  [
    'Đơn tố cáo ngày 04/8/2021, trang 2',
    { type: 'đơn', kind: 'tố cáo', date: '2021-08-04', complainants: ['Lường Thị Mật'] },
    2,
  ],
  ['Văn bản số 7/CV, trang 1', { number: '7/CV' }, 1],
  [
    'Quyết định của UBND huyện Mai Sơn',
    { type: 'quyết định', issuer: 'UBND huyện Mai Sơn', date: 'hôm qua' },
    undefined,
  ],
  ['Tệp “quét 7.pdf”, trang 3', {}, 3],
];

test.each(cases)('%s', (citation, known, page) => {
  expect(citationOf({ ...unknown, ...known }, page)).toBe(citation);
});
