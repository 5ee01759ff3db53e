import { describe, expect, test } from 'vitest';
import { extractFacts } from './extract.ts';
import { typedPage } from './fixtures.ts';

const head = (type: string, sign: string, subject: string): string => `
UBND TỈNH BẮC GIANG                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   THANH TRA TỈNH                          Độc lập - Tự do - Hạnh phúc

   Số: 77/${sign}                     Bắc Giang, ngày 22 tháng 7 năm 2020

                             ${type}
     ${subject}
`;

const decision = (articles: string, findings = ''): string =>
  `${head('QUYẾT ĐỊNH', 'QĐ-UBND', 'Về việc giải quyết khiếu nại của ông Giáp Văn Tuân (lần đầu)')}
   Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011;
   Ông Giáp Văn Tuân yêu cầu công nhận toàn bộ nội dung khiếu nại và hủy bỏ Quyết định số 12/QĐ-UBND.
   ${findings}
                            QUYẾT ĐỊNH:
   ${articles}
   Điều 3. Trong thời hạn 30 ngày, nếu không đồng ý thì ông Tuân có quyền khiếu nại lần hai.

   Nơi nhận:                                  CHỦ TỊCH
   - Lưu: VT.
                                               Nguyễn Văn Kỷ`;

const conclusion = (words: string): string =>
  `${head('KẾT LUẬN', 'KL-TTr', 'Nội dung tố cáo đối với bà Thân Thị Lụa, Hiệu trưởng Trường Tiểu học Song Mai')}
   Người tố cáo cho rằng việc thu tiền là sai và nội dung tố cáo là đúng.
   Thanh tra tỉnh kết luận như sau:
   ${words}
   Nơi nhận:                                  CHÁNH THANH TRA
                                               Đoàn Văn Thỏa`;

const report = (words: string): string =>
  `${head('BÁO CÁO', 'BC-TTr', 'Kết quả xác minh nội dung khiếu nại của bà Nịnh Thị Tư, xã Xuân Lương')}
   Hồ sơ thể hiện diện tích đất biến động qua các thời kỳ.
   ${words}
   Nơi nhận:                                  CHÁNH THANH TRA
                                               Đoàn Văn Thỏa`;

const letter = (words: string): string => `
UBND HUYỆN LẠNG GIANG                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   Số: 412/UBND-TD                         Độc lập - Tự do - Hạnh phúc
V/v trả lời đơn kiến nghị của ông Dương Văn Sáu     Lạng Giang, ngày 3 tháng 4 năm 2018

                       Kính gửi: Ông Dương Văn Sáu

   UBND huyện nhận được đơn của ông đề nghị giải quyết chế độ trợ cấp.
   ${words}
   Nơi nhận:                                  KT. CHỦ TỊCH
                                               Hoàng Thị Thơ`;

const upheld = 'công nhận toàn bộ';
const partly = 'công nhận một phần';
const rejected = 'không công nhận';

const CASES: readonly (readonly [string, string | undefined, string])[] = [
  ['articles', rejected, decision('Điều 1. Giữ nguyên nội dung Quyết định số 12/QĐ-UBND ngày 02/3/2019.')],
  [
    'articles',
    rejected,
    decision('Điều 1. Không chấp nhận nội dung khiếu nại của ông Giáp Văn Tuân về diện tích.'),
  ],
  ['articles', rejected, decision('Điều 1. Bác đơn khiếu nại của ông Tuân vì không có căn cứ pháp luật.')],
  ['articles', rejected, decision('Điều 1. Bác toàn bộ yêu cầu khiếu nại của ông Tuân.')],
  [
    'articles',
    upheld,
    decision('Điều 1. Chấp nhận khiếu nại của ông Giáp Văn Tuân.\n   Điều 2. Hủy Quyết định số 12/QĐ-UBND.'),
  ],
  [
    'articles',
    upheld,
    decision('Điều 1. Hủy bỏ toàn bộ Quyết định số 12/QĐ-UBND ngày 02/3/2019 bị khiếu nại.'),
  ],
  ['articles', partly, decision('Điều 1. Sửa đổi khoản 2 Điều 1 Quyết định số 12/QĐ-UBND ngày 02/3/2019.')],
  [
    'articles',
    partly,
    decision(
      'Điều 1. Công nhận khiếu nại của ông Tuân về cây trồng là đúng; không công nhận nội dung khiếu nại về đơn giá đất.',
    ),
  ],
  [
    'articles',
    partly,
    decision(
      'Điều 1. Chấp nhận một phần khiếu nại.\n   Điều 2. Giữ nguyên các nội dung khác của Quyết định số 12/QĐ-UBND.',
    ),
  ],
  [
    'withdrawn',
    'đình chỉ',
    decision('Điều 1. Đình chỉ việc giải quyết khiếu nại của ông Tuân do người khiếu nại rút đơn.'),
  ],
  [
    'findings',
    rejected,
    decision(
      'Điều 1. Giao UBND xã Song Mai thông báo kết quả.',
      'Kết luận: Việc ông Tuân khiếu nại là không có cơ sở.',
    ),
  ],
  [
    'findings',
    upheld,
    decision(
      'Điều 1. Giao UBND xã bồi thường bổ sung cho hộ ông Tuân.',
      'Từ những căn cứ nêu trên, khiếu nại việc thu hồi đất không đúng quy định là có cơ sở.',
    ),
  ],
  ['denunciation', upheld, conclusion('Nội dung tố cáo bà Lụa thu tiền ngoài quy định là đúng.')],
  ['denunciation', partly, conclusion('Tố cáo của công dân đúng một phần.')],
  [
    'denunciation',
    partly,
    conclusion(
      '1. Nội dung tố cáo thu tiền ngoài quy định là đúng.\n   2. Nội dung tố cáo trù dập giáo viên là sai sự thật.',
    ),
  ],
  ['denunciation', partly, conclusion('Tố cáo có nội dung đúng, có nội dung sai.')],
  ['denunciation', rejected, conclusion('Nội dung tố cáo bà Lụa nhận tiền là không có cơ sở.')],
  ['denunciation', rejected, conclusion('Việc tố cáo bà Lụa chiếm đoạt quỹ lớp là tố cáo sai.')],
  ['denunciation', rejected, conclusion('Không đủ căn cứ để kết luận bà Lụa có hành vi như đơn nêu.')],
  [
    'report',
    rejected,
    report(
      'Từ kết quả xác minh nêu trên, kiến nghị Chủ tịch UBND huyện ban hành quyết định không công nhận nội dung khiếu nại.',
    ),
  ],
  ['report', upheld, report('Kết luận: khiếu nại của bà Tư là hoàn toàn có căn cứ, cần được xem xét.')],
  [
    'report',
    upheld,
    report('Quyết định được ban hành khi chưa xem sổ. Đề nghị UBND xã hủy bỏ quyết định và trả đủ.'),
  ],
  ['report', partly, report('Khiếu nại của bà Tư có cơ sở một phần, cụ thể như sau.')],
  [
    'letter',
    upheld,
    letter('Nội dung kiến nghị của ông là có cơ sở, UBND huyện giao Phòng Lao động chi trả.'),
  ],
  ['letter', rejected, letter('Do đó không có cơ sở để xem xét, giải quyết đề nghị của ông.')],
  [
    'letter',
    'không thụ lý',
    letter('Vì đã có quyết định lần hai, UBND huyện không thụ lý giải quyết đơn của ông.'),
  ],
  [
    'letter that decides nothing',
    undefined,
    letter('Kết quả kiểm tra cho thấy kiến nghị có cơ sở một phần; đề nghị ông cung cấp thêm tài liệu.'),
  ],
  [
    'letter that decides nothing',
    undefined,
    letter('Đề nghị ông gửi đơn đến Phòng Tài nguyên và Môi trường để được xem xét.'),
  ],
  [
    'rule',
    undefined,
    letter('Trường hợp khiếu nại là đúng thì cơ quan phải sửa đổi quyết định theo quy định.'),
  ],
  [
    'taking on',
    undefined,
    `${head('THÔNG BÁO', 'TB-TTr', 'Về việc thụ lý giải quyết khiếu nại của ông Tô Văn Ba')}\n   Đơn đủ điều kiện thụ lý; ông Ba yêu cầu công nhận toàn bộ nội dung khiếu nại.`,
  ],
  [
    'work',
    undefined,
    `${head('BÁO CÁO', 'BC-TTr', 'Công tác tiếp công dân, giải quyết khiếu nại, tố cáo quý III năm 2020')}\n   Kết quả: khiếu nại đúng 03 vụ, khiếu nại sai 11 vụ, đúng một phần 4 vụ.`,
  ],
  [
    'of rights',
    undefined,
    `${head('QUYẾT ĐỊNH', 'QĐ-UBND', 'Về việc cấp giấy chứng nhận quyền sử dụng đất')}\n   QUYẾT ĐỊNH:\n   Điều 1. Công nhận quyền sử dụng đất cho hộ ông Tô Văn Ba.`,
  ],
];

describe('outcome', () => {
  test.each(CASES.map(([about, outcome, text], i) => ({ i, about, outcome, text })))(
    '$about: $outcome (#$i)',
    ({ outcome, text }) => {
      expect(extractFacts([typedPage(text)]).facts.outcome).toBe(outcome);
    },
  );

  test('is given with the sentence that decides and its place', () => {
    const pages = decision('Điều 1. Không chấp nhận nội dung khiếu nại của\nông Tuân về diện tích.').split(
      'QUYẾT ĐỊNH:',
    );
    const { readings } = extractFacts([
      typedPage(pages[0] ?? ''),
      typedPage(`QUYẾT ĐỊNH:${pages[1] ?? ''}`, 1),
    ]);
    const outcome = readings.find(({ key }) => key === 'outcome');
    expect(outcome?.text.replace(/\s+/g, ' ')).toBe(
      'Điều 1. Không chấp nhận nội dung khiếu nại của ông Tuân về diện tích.',
    );
    expect(outcome?.place?.page).toBe(2);
  });

  test.each([
    ['Kbông công nhận nội đung khiêu nại của ông Tuân.', rejected],
    ['Khòng chắp nhặn nội dung khiếu nai của ông Tuân.', rejected],
    ['Cônq nhân mộl phần nội dung khiếu nạỉ của ông Tuân.', partly],
    ['Giữ nquyên Quvết định số 12/QĐ-UBND ngày 02/3/2019.', rejected],
    ['Cỏng nhận tòan bô nôi dung khiêu nai của ông Tuân.', upheld],
  ])('is read through the faults of OCR: %s', (words, outcome) => {
    expect(extractFacts([typedPage(decision(`Điều 1. ${words}`))]).facts.outcome).toBe(outcome);
  });
});
