import { expect, test } from 'vitest';
import { foldKeepingLength, plain } from '../facts/folding.ts';
import { earlierLettersIn, tellsOfEarlier } from './earlier-letters.ts';

const flow = (text: string) => ({ folded: foldKeepingLength(text), plain: plain(text) });
const left = (text: string) => {
  const ranges = earlierLettersIn(flow(text));
  return ranges.reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text).trim();
};

test.each([
  'Đây là lần thứ 3 tôi gửi đơn về nội dung này',
  'Tôi từng trình bày việc này với xã ba lượt, lần nào cũng được hẹn',
  'Trước đây tôi có làm đơn mà chẳng ai đoái hoài',
  'Việc này tôi đã có nhiều đơn gửi các cấp mà không được trả lời',
  'Dù tôi đã phản ánh không dưới năm lần, sự việc vẫn\nchưa được xem xét',
  'Đến nay đã là lá đơn thứ năm',
])('%s: no more than that there have been letters', (sentence) => {
  expect(left(`Bụi bay kín sân. ${sentence}.`)).toMatch(/^Bụi bay kín sân\.\s*\.?$/);
});

test.each([
  'Tôi gửi đơn lần thứ 2 vì ngày 14/3 xưởng đã đổ thêm 50 khối mùn cưa ra mương',
  'Đơn giá đền bù của hai đơn vị không bằng nhau',
  'Ngày 05 tháng 6 năm 2021\nĐƠN KHIẾU NẠI',
])('%s: more is told', (sentence) => {
  expect(left(sentence)).toBe(sentence);
});

test('knows whether a letter is the first', () => {
  expect(tellsOfEarlier(flow('Tôi có đơn ngày 05/6/2021 nhưng chưa được giải quyết.'))).toBe(true);
  expect(tellsOfEarlier(flow('Ngày 05 tháng 6 năm 2021\nĐƠN KHIẾU NẠI\nKính gửi: Thanh tra huyện'))).toBe(
    false,
  );
});
