import { describe, expect, test } from 'vitest';
import { concludes } from './concludes.ts';
import { disputesOf } from './disputes.ts';
import { respondentKindsOf } from './respondent-kinds.ts';

describe('the kind of dispute', () => {
  test.each([
    ['việc thu hồi đất làm đường', 'thu hồi đất'],
    ['việc bồi thường, hỗ trợ khi thu hồi 120 m2 đất vườn', 'bồi thường, hỗ trợ, tái định cư'],
    ['việc cấp sổ đỏ chồng lên đất của gia đình', 'giấy chứng nhận quyền sử dụng đất'],
    ['Về việc giải quyết khiếu nại quyết định kỷ luật buộc thôi việc', 'cán bộ, công chức, viên chức'],
    ['trại lợn xả thải gây mùi hôi', 'môi trường'],
    ['việc cắt trợ cấp hộ nghèo', 'chính sách xã hội'],
  ])('%s: %s', (subject, dispute) => {
    expect(disputesOf({ subject }, subject)).toContain(dispute);
  });

  test('is told by what is complained of, more than by what is said in passing', () => {
    const text = `Bà Hoa khiếu nại việc cắt chế độ thương binh của chồng. Trước đây xã có làm đường giao thông.`;
    expect(disputesOf({}, text)).toEqual(['người có công']);
  });

  test('is none where nothing tells', () => {
    expect(disputesOf({ subject: 'lịch công tác tuần' }, 'Thứ hai họp giao ban.')).toEqual([]);
  });
});

describe('the kind of respondent', () => {
  test.each([
    ['Ủy ban nhân dân huyện Mai Sơn', 'UBND cấp huyện'],
    ['Chủ tịch UBND xã Hát Lót', 'UBND cấp xã'],
    ['UBND thành phố Hải Phòng', 'UBND cấp tỉnh'],
    ['UBND thành phố Sơn La', 'UBND cấp huyện'],
    ['Sở Tài nguyên và Môi trường', 'sở, ngành cấp tỉnh'],
    ['Hiệu trưởng Trường Tiểu học Chiềng Pha', 'đơn vị sự nghiệp'],
    ['Công ty TNHH Minh Anh', 'doanh nghiệp'],
    ['ông Lò Văn Pọm', 'cá nhân'],
  ])('of %s: %s', (respondent, kind) => {
    expect(respondentKindsOf({ type: 'đơn', respondents: [respondent] }, '')).toEqual([kind]);
  });

  test('is read in a decision where it says what was complained of, over what it is signed by', () => {
    const text = `ỦY BAN NHÂN DÂN TỈNH LÀO CAI
      Xét đơn của ông Vàng A Sử khiếu nại Quyết định số 12/QĐ-UBND ngày 02/3/2019 của Ủy ban nhân dân
      xã Tả Phời, Chủ tịch UBND tỉnh nhận thấy`;
    expect(respondentKindsOf({ type: 'quyết định', respondents: [] }, text)).toEqual(['UBND cấp xã']);
  });
});

test.each([
  [{ type: 'quyết định', outcome: 'đình chỉ' as const }, true],
  [{ type: 'kết luận' }, true],
  [{ type: 'quyết định', subject: 'Về việc giải quyết khiếu nại của bà Lan' }, true],
  [{ type: 'báo cáo', subject: 'Kết quả xác minh nội dung đơn' }, true],
  [{ type: 'quyết định', subject: 'Thành lập Tổ xác minh, giải quyết khiếu nại' }, false],
  [{ type: 'thông báo', subject: 'Về việc thụ lý giải quyết đơn' }, false],
  [{ type: 'đơn', subject: 'Xác minh lại diện tích' }, false],
])('what concludes a matter: %j %s', (facts, does) => {
  expect(concludes(facts)).toBe(does);
});
