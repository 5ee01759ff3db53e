import { describe, expect, test } from 'vitest';
import { readQuestion } from './question.ts';

describe('a question taken apart', () => {
  test.each([
    ['1218/QĐ-UBND', '1218/QĐ-UBND'],
    ['số 1218 / QĐ - UBND ngày 1', '1218/QĐ-UBND'],
    ['05/2021/TT-TTCP', '05/2021/TT-TTCP'],
    ['811/BC–TTr', '811/BC-TTr'],
    ['12/kh-ubnd', '12/kh-ubnd'],
    ['Quyết định 7a/QĐ-TTg', '7a/QĐ-TTg'],
  ])('the number in %s', (q, code) => {
    expect(readQuestion(q).codes).toEqual([code]);
  });

  test.each(['14/12/2018', '1/2', 'và/hoặc', '3,5/5', 'thửa 12 tờ 5'])('no number in %s', (q) => {
    expect(readQuestion(q).codes).toEqual([]);
  });

  test.each([
    ['0905 123 456', '0905123456'],
    ['gọi 0905.123.456', '0905123456'],
    ['+84 979 456 123', '0979456123'],
    ['0238.3.852.147', '02383852147'],
    ['CCCD 052 058 001 234', '052058001234'],
    ['194 012 345', '194012345'],
  ])("a person's number typed in groups: %s", (q, digits) => {
    expect(readQuestion(q).grouped.map((one) => one.digits)).toEqual([digits]);
  });

  test.each(['2017 2018 2019', '15-03-2018', 'thửa 12 tờ 5 250 m2', '0905123456', '01 02/2018'])(
    "no person's number in groups in %s",
    (q) => {
      expect(readQuestion(q).grouped).toEqual([]);
    },
  );

  test('a number ends where words go on', () => {
    expect(readQuestion('77/QĐ-UBND - thu hồi đất')).toMatchObject({
      codes: ['77/QĐ-UBND'],
      loose: '- thu hồi đất',
    });
  });

  test('what is quoted, by any signs', () => {
    const { phrases, words } = readQuestion('đơn "thu hồi" “hòa giải” «sổ» "');
    expect(phrases).toEqual(['thu hồi', 'hoà giải', 'sổ']);
    expect(words).toBe('đơn');
  });

  test('expressions that may be written otherwise, longest first', () => {
    const { alternatives, words } = readQuestion('UBND xã cấp giấy chứng nhận quyền sử dụng đất');
    expect(alternatives.map(({ written }) => written)).toEqual(['UBND', 'giấy chứng nhận quyền sử dụng đất']);
    expect(alternatives[0]?.others).toEqual(['ủy ban nhân dân']);
    expect(words).toBe('xã cấp');
  });

  test('marks that were typed decide which expression it is', () => {
    expect(readQuestion('sơ đồ').alternatives).toEqual([]);
    expect(readQuestion('sổ đỏ').alternatives).toHaveLength(1);
    expect(readQuestion('uy ban nhan dan').alternatives[0]?.others).toEqual(['UBND']);
  });

  test('an ambiguous abbreviation has each of its meanings', () => {
    expect(readQuestion('TTCP').alternatives[0]?.others).toEqual([
      'thanh tra chính phủ',
      'thủ tướng chính phủ',
    ]);
  });

  test.each([
    ['thu hoi dat', false],
    ['thu hồi dat', true],
    ['HOA', false],
    ['đ', true],
  ])('whether marks were typed: %s', (q, marked) => {
    expect(readQuestion(q).marked).toBe(marked);
  });
});
