import { expect, test } from 'vitest';
import { page } from '../../tests/archive.ts';
import { extractFacts } from '../facts/extract.ts';
import { flowOf } from '../facts/flow.ts';
import { findLinks } from './find-links.ts';
import { profileOf } from './profile-of.ts';

const documentOf = (id: number, text: string) => {
  const pages = [{ ...page(1, text.normalize('NFC')), words: [], method: 'text' as const }];
  const { facts, readings } = extractFacts(pages);
  const profile = profileOf({ facts, readings, flow: flowOf(pages), clear: true });
  return { id: String(id), secret: false, receivedAt: new Date(id), profile };
};

const LUNG_VAI = 'thôn Lùng Vai 1, xã Lùng Vai, huyện Mường Khương, tỉnh Lào Cai';

/** A petition on timber, unless said otherwise. */
const petition = (
  id: number,
  sender: string,
  date: string,
  { subject = 'chặt phá rừng phòng hộ đầu nguồn', address = LUNG_VAI } = {},
) =>
  documentOf(
    id,
    `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Mường Khương, ngày ${date}
ĐƠN PHẢN ÁNH
(V/v ${subject})
Kính gửi: Hạt Kiểm lâm huyện Mường Khương
Họ và tên: ${sender}
Nơi cư trú: ${address}
Tôi viết đơn này mong cơ quan xem xét việc ${subject}, bà con trong thôn rất lo.
Người viết đơn
${sender}`,
  );

const answer = (body: string, to = 'Bà Vàng Thị Dín') =>
  documentOf(
    90,
    `HẠT KIỂM LÂM
HUYỆN MƯỜNG KHƯƠNG
Số: 61/HKL-TTPC
Mường Khương, ngày 20 tháng 12 năm 2022
V/v trả lời đơn của công dân
Kính gửi: ${to}
${body}
Nơi nhận:
- Như trên;
- Lưu: VT.
HẠT TRƯỞNG
Trần Quốc Khánh`,
  );

const answered = (official: ReturnType<typeof answer>, petitions: ReturnType<typeof petition>[]) =>
  findLinks(official, petitions, 1_000)
    .links.filter(({ verdict }) => verdict === 'answers')
    .map(({ to }) => Number(to))
    .sort();

const WHO = 'bà Vàng Thị Dín, trú tại thôn Lùng Vai 1, xã Lùng Vai, huyện Mường Khương';
const ABOUT = 'phản ánh việc chặt phá rừng phòng hộ đầu nguồn';

test.each([
  `Hạt Kiểm lâm nhận được các đơn đề ngày 03/02/2022, ngày 14/5/2022 và 02/9/2022 của ${WHO} ${ABOUT}.`,
  `Hạt Kiểm lâm nhận được đơn của ${WHO} (lần 1 ngày 03/02/2022; lần 2 ngày 14/5/2022; lần 3 ngày 02/9/2022) ${ABOUT}.`,
])('answers each of the letters whose days it lists', (body) => {
  const letters = ['03 tháng 02', '14 tháng 5', '02 tháng 9'].map((day, at) =>
    petition(at + 1, 'Vàng Thị Dín', `${day} năm 2022`),
  );
  expect(answered(answer(body), letters)).toEqual([1, 2, 3]);
});

test.each([
  ['', '03 tháng 02 năm 2022', '14 tháng 5 năm 2022'],
  [', cùng đề ngày 03/02/2022,', '03 tháng 02 năm 2022', '03 tháng 02 năm 2022'],
])('answers every sender it names%s', (dated, one, other) => {
  const body = `Hạt Kiểm lâm nhận được đơn của bà Vàng Thị Dín và ông Lù Seo Páo${dated} trú tại thôn Lùng Vai 1, xã Lùng Vai, ${ABOUT}.`;
  const letters = [petition(1, 'Vàng Thị Dín', one), petition(2, 'Lù Seo Páo', other)];
  expect(answered(answer(body), letters)).toEqual([1, 2]);
});

test('names no day: the last letter on that matter is answered, not a later one on another or of a namesake', () => {
  const letters = [
    petition(1, 'Vàng Thị Dín', '03 tháng 02 năm 2022'),
    petition(2, 'Vàng Thị Dín', '14 tháng 5 năm 2022'),
    petition(3, 'Vàng Thị Dín', '02 tháng 9 năm 2022', { subject: 'thu sai tiền học của trường mầm non' }),
    petition(4, 'Vàng Thị Dín', '05 tháng 10 năm 2022', {
      address: 'thôn Na Lốc 2, xã Bản Lầu, huyện Mường Khương, tỉnh Lào Cai',
    }),
  ];
  expect(answered(answer(`Hạt Kiểm lâm nhận được đơn của ${WHO} ${ABOUT}.`), letters)).toEqual([2]);
});

test('takes neither a day of what was done with the letter for its own, nor an answer for a slip', () => {
  const body = `Ngày 15/9/2022 Ban Tiếp công dân huyện đã chuyển đơn của ${WHO} đến Hạt Kiểm lâm để giải quyết. Hạt Kiểm lâm trả lời việc chặt phá rừng phòng hộ đầu nguồn như sau.`;
  expect(answered(answer(body), [petition(1, 'Vàng Thị Dín', '03 tháng 02 năm 2022')])).toEqual([1]);
});
