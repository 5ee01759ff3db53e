import { expect, test } from 'vitest';
import type { Change } from '../../model/facts.ts';
import { extractFacts } from './extract.ts';
import { typedPage } from './fixtures.ts';

const decision = (articles: string, subject = 'Về việc giải quyết khiếu nại của ông Lê Văn Tám'): string => `
ỦY BAN NHÂN DÂN                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BÌNH ĐỊNH                            Độc lập - Tự do - Hạnh phúc

   Số: 900/QĐ-UBND                     Bình Định, ngày 22 tháng 7 năm 2020

                             QUYẾT ĐỊNH
     ${subject}

   Căn cứ Quyết định số 5/QĐ-UBND ngày 03/02/2020 về việc hủy bỏ Quyết định số 4/QĐ-UBND;
   Ông Tám yêu cầu hủy bỏ Quyết định số 3/QĐ-UBND ngày 01/01/2019.
                            QUYẾT ĐỊNH:
   Điều 1. ${articles}
   Điều 9. Quyết định này có hiệu lực kể từ ngày ký.`;

const CASES: readonly (readonly [string, Change[]])[] = [
  [
    'Hủy bỏ Quyết định số 1218/QĐ-UBND ngày 04/12/2019 của Ủy ban nhân dân huyện Tuy Phước.',
    [
      {
        how: 'hủy bỏ',
        number: '1218/QĐ-UBND',
        date: '2019-12-04',
        issuer: 'Ủy ban nhân dân huyện Tuy Phước',
      },
    ],
  ],
  [
    'Hủy một phần Quyết định giải quyết khiếu nại lần đầu số 77/QĐ-UBND.',
    [{ how: 'hủy bỏ một phần', number: '77/QĐ-UBND' }],
  ],
  [
    'Sửa đổi khoản 2 Điều 1 Quyết định số 77/QĐ-UBND ngày 5 tháng 6 năm 2018.',
    [{ how: 'sửa đổi, bổ sung', number: '77/QĐ-UBND', date: '2018-06-05' }],
  ],
  [
    'Thu hồi các Quyết định số 77/QĐ-UBND ngày 05/6/2018, số 78/QĐ-UBND ngày 06/6/2018 và Quyết định số 79/QĐ-UBND.',
    [
      { how: 'thu hồi', number: '77/QĐ-UBND', date: '2018-06-05' },
      { how: 'thu hồi', number: '78/QĐ-UBND', date: '2018-06-06' },
      { how: 'thu hồi', number: '79/QĐ-UBND' },
    ],
  ],
  [
    'Giải quyết xong. Quyết định này thay thế Quyết định số 66/QĐ-UBND ngày 01/02/2017.',
    [{ how: 'thay thế', number: '66/QĐ-UBND', date: '2017-02-01' }],
  ],
  ['Bãi bỏ Quyết định số 66/QĐ-UBND.', [{ how: 'bãi bỏ', number: '66/QĐ-UBND' }]],
  ['Đính chính Quyết định số 66/QĐ-UBND như sau.', [{ how: 'đính chính', number: '66/QĐ-UBND' }]],
  ['Thu hồi 200 m2 đất đã giao tại Quyết định số 66/QĐ-UBND.', []],
  ['Giữ nguyên Quyết định số 66/QĐ-UBND, không hủy bỏ Quyết định số 67/QĐ-UBND.', []],
  ['Yêu cầu UBND huyện Tuy Phước hủy bỏ Quyết định số 66/QĐ-UBND.', []],
];

test.each(CASES)('%s', (articles, changes) => {
  expect(extractFacts([typedPage(decision(articles))]).facts.changes).toEqual(changes);
});

test('the subject says it too, and each document is named once', () => {
  const text = decision(
    'Hủy bỏ Quyết định số 12/QĐ-UBND ngày 04/5/2016.',
    'Về việc hủy bỏ Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh Bình Định',
  );
  expect(extractFacts([typedPage(text)]).facts.changes).toMatchObject([
    { how: 'hủy bỏ', number: '12/QĐ-UBND' },
  ]);
});

test('only a decision changes another document', () => {
  const text = decision('Hủy bỏ Quyết định số 12/QĐ-UBND.').replace('     QUYẾT ĐỊNH\n', '     BÁO CÁO\n');
  expect(extractFacts([typedPage(text)]).facts.changes).toEqual([]);
});
