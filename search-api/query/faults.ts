import { plainSigns } from './signs.ts';
import type { Fault, FaultCode } from './tree.ts';

/** What a person is told of each fault: what was understood, and how to write what was meant. */
const MESSAGES: Readonly<Record<FaultCode, (part: string) => string>> = {
  'quote-open': () => 'Thiếu dấu ngoặc kép đóng; phần này được tìm như các từ thường.',
  'group-open': () => 'Thiếu dấu ngoặc đơn đóng “)”.',
  'group-close': () => 'Thừa dấu ngoặc đơn đóng “)”.',
  'group-deep': () => 'Quá nhiều ngoặc lồng nhau; ngoặc này được bỏ qua.',
  'or-alone': (part) => `Trước và sau “${part}” đều phải có từ cần tìm.`,
  'prefix-short': () => 'Cần ít nhất hai chữ cái trước dấu *.',
  'star-inside': () => 'Dấu * chỉ dùng ở cuối từ, như chiềng*.',
  'field-unknown': (part) =>
    `Không có mục “${part.replace(/:$/, '')}”; phần này được tìm như các từ thường. Xem “Cách gõ” để biết các mục.`,
  'field-empty': (part) => `Sau “${part}” cần có giá trị, viết liền, như số:1218.`,
  'field-nested': () => 'Trong giá trị của một mục không đặt được mục khác.',
  'value-year': () => 'Năm gõ như 2017 hoặc 2017..2019.',
  'value-date': () => 'Ngày gõ như 01/03/2018, 3/2018, 2018, hoặc một khoảng như 01/03/2018..2019.',
  'value-reversed': () => 'Khoảng này có đầu sau cuối.',
  'value-yes-no': () => 'Mục này chỉ nhận “có” hoặc “không”.',
  'value-method': () => 'Cách đọc là “có sẵn”, “quét” hoặc “gõ tay”.',
  'only-one-word': (part) => `Chỉ lấy một chữ ngay sau dấu. Muốn lấy cả cụm, gõ ${suggested(part)}.`,
  'too-many': () => 'Câu hỏi có quá nhiều dấu; tất cả được tìm như các từ thường.',
};

/** `-khiếu nại` → `-"khiếu nại"`. */
const suggested = (part: string): string => plainSigns(part).replace(/^(-|[^:]*:)(.*)$/u, '$1"$2"');

/**
 * The Vietnamese explanation of a fault, one or two whole sentences.
 *
 * @param source - the query as typed
 */
export const explain = ({ code, start, end }: Fault, source: string): string =>
  MESSAGES[code](source.slice(start, end));
