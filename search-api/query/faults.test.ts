import { expect, test } from 'vitest';
import { explain } from './faults.ts';
import { parse } from './parse.ts';

test.each([
  ['mau:đỏ', 'Không có mục “mau”; phần này được tìm như các từ thường. Xem “Cách gõ” để biết các mục.'],
  ['đất –khiếu nại', 'Chỉ lấy một chữ ngay sau dấu. Muốn lấy cả cụm, gõ -"khiếu nại".'],
  ['loại:quyết định', 'Chỉ lấy một chữ ngay sau dấu. Muốn lấy cả cụm, gõ loại:"quyết định".'],
  ['đất HOẶC', 'Trước và sau “HOẶC” đều phải có từ cần tìm.'],
])('what is said of %s', (q, message) => {
  expect(parse(q).faults.map((fault) => explain(fault, q))).toEqual([message]);
});
