import { describe, expect, it } from 'vitest';
import { corrected } from './correct.ts';

const line = (text: string) =>
  text
    .split(' ')
    .map((word, i) => ({ text: word, x0: i * 100, y0: 0, x1: i * 100 + 95, y1: 30, confidence: 0.9 }));
const correct = (text: string): string =>
  corrected(line(text))
    .map((word) => word.text)
    .join(' ');

describe('corrected', () => {
  it.each([
    ['thửa đất cỦa ông', 'thửa đất của ông'],
    ['huyện MộỘc Châu', 'huyện Mộc Châu'],
    ['ngày l6 tháng 1] năm 2022', 'ngày 16 tháng 11 năm 2022'],
    ['QUYÉT ĐỊNH', 'QUYẾT ĐỊNH'],
    ['số 3266/QĐ- -UBND ngày', 'số 3266/QĐ-UBND ngày'],
    ['Tờ trình số 83/TTY-UBND', 'Tờ trình số 83/TTr-UBND'],
    ['nghị của:Bộ Nông nghiệp, ngày22tháng 4', 'nghị của: Bộ Nông nghiệp, ngày 22 tháng 4'],
    ['đến SỞ Tài nguyên', 'đến Sở Tài nguyên'],
  ])('%s → %s', (read, meant) => {
    expect(correct(read)).toBe(meant);
  });

  it.each([
    'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG',
    'ông Lò Văn Hùng và bà Lò Thị Hưng',
    'Quyết định số 1218/QĐ-UBND ngày 14/12/2018',
    'email lienhe@sonla.gov.vn, mã OI5 và l6',
  ])('leaves %s alone', (text) => {
    expect(correct(text)).toBe(text);
  });
});
