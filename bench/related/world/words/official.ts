/** How offices answer, forward, cite. Slots: `{who}` with his title, `{addr}`, `{subject}`, `{on}` the petition's day. */

/** An answer names the petition and its day. */
export const DATED = [
  'Xét đơn {kind} đề {on} của {who}, trú tại {addr};',
  'Xét đơn {on} của {who} ({addr}) {kind} {subject};',
  '{Office} nhận được đơn đề {on} của {who}, địa chỉ: {addr}, nội dung {kind} {subject}.',
  'Phúc đáp đơn {kind} đề {on} của {who}, {office} có ý kiến như sau:',
  'Trả lời đơn của {who} ({addr}) viết {on} về việc {subject}, {office} thông báo:',
  'Sau khi nghiên cứu đơn đề {on} của {who}, thường trú tại {addr}, về {subject},',
  'Căn cứ đơn {kind} của {who} đề {on};',
  'Thực hiện quy định về giải quyết đơn, {office} đã tiếp nhận đơn ghi {on} của {who}, ở {addr}.',
  'Tại đơn đề {on}, {who}, cư trú tại {addr}, {kind} {subject}.',
  'Liên quan đến đơn của {who} đề {on}, nội dung: {subject}, {office} trả lời như sau:',
  'Theo nội dung đơn viết {on} của {who}, trú tại {addr}, {office} đã giao cơ quan chuyên môn xem xét.',
] as const;
/** It names the day on which the petition came. */
export const RECEIVED = [
  '{Received}, {office} nhận được đơn của {who}, trú tại {addr}, {kind} {subject}.',
  '{Received}, Ban Tiếp công dân tiếp nhận và chuyển đến {office} đơn của {who} ({addr}) có nội dung {subject}.',
  '{Office} tiếp nhận {received} đơn {kind} của {who}, địa chỉ {addr}.',
] as const;
/** It names no day. */
export const UNDATED = [
  '{Office} nhận được đơn của {who}, trú tại {addr}, về việc {subject}.',
  'Qua xem xét đơn {kind} của {who} (địa chỉ: {addr}), {office} trả lời như sau:',
  'Về đơn của {who} phản ánh {subject}, {office} thông báo kết quả:',
] as const;
/** A conclusion on a denunciation keeps the denouncer to itself. */
export const NAMELESS = [
  'Thực hiện việc thụ lý đơn tố cáo đề {on} của công dân đối với {accused}, {office} đã tiến hành xác minh.',
  '{Office} nhận được đơn tố cáo {on} (họ tên người tố cáo được giữ bí mật) tố cáo {accused}.',
] as const;

/** What an answer is about, by its type. */
export const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  'quyết định': [
    'Về việc giải quyết {kind} của {who}',
    'V/v giải quyết đơn {kind} của {who} (lần đầu)',
    'Về việc giải quyết {kind} lần hai của {who}, {commune}',
  ],
  'kết luận': [
    'Nội dung {kind} của {who}',
    'Kết luận việc {who} {kind} {subject}',
    'Về kết quả xác minh nội dung đơn của {who}',
  ],
  'báo cáo': [
    'Kết quả xác minh nội dung đơn của {who}',
    'Về việc xác minh nội dung {kind} của {who}, {commune}',
    'Kết quả kiểm tra, xem xét đơn của {who}',
  ],
  'thông báo': [
    'Về việc thụ lý giải quyết {kind}',
    'Về việc không thụ lý giải quyết đơn của {who}',
    'Kết quả xử lý đơn của {who}',
    'Về việc thụ lý đơn {kind} của {who}',
    'Trả lời đơn của công dân {name}',
  ],
  'công văn': [
    'V/v trả lời đơn của {who}',
    'V/v giải quyết đơn {kind} của công dân',
    'V/v hướng dẫn, trả lời đơn của {who}',
    'V/v phúc đáp đơn của {who} về {subject}',
  ],
};
/** A conclusion on a denunciation. */
export const DENUNCIATION_SUBJECTS = [
  'Nội dung tố cáo đối với {accused}',
  'Kết luận nội dung tố cáo {accused}',
  'Kết quả xác minh nội dung tố cáo đối với {accused}',
] as const;

export const FOUND = [
  'Qua làm việc với các bên và kiểm tra hồ sơ, thấy rằng {finding}',
  'Kết quả xác minh: {finding}',
  'Từ tài liệu thu thập được có cơ sở xác định: {finding}',
  'Tổ xác minh nhận thấy {finding}',
  'Về việc này, hồ sơ thể hiện: {finding}',
] as const;
export const OUTCOMES = [
  'Giữ nguyên {decision}, bác nội dung {kind} của {who}.',
  'Công nhận nội dung {kind} của {who} là đúng; giao {low} khắc phục trong 30 ngày.',
  'Nội dung {kind} của {who} đúng một phần.',
  'Không có cơ sở xem xét theo nội dung đơn của {who}.',
  'Đề nghị {who} liên hệ {low} để được hướng dẫn thủ tục tiếp theo.',
  'Yêu cầu {low} kiểm điểm trách nhiệm, báo cáo kết quả về {office}.',
] as const;
export const ACCEPTED = [
  'Nội dung đơn đủ điều kiện thụ lý; thời hạn giải quyết tính từ ngày ký thông báo này.',
  'Đơn không thuộc thẩm quyền, {office} không thụ lý và hướng dẫn {who} gửi đơn đến {low}.',
  'Thời hạn xác minh là 30 ngày; đề nghị {who} cung cấp thêm tài liệu khi được yêu cầu.',
] as const;
export const BYWAYS = [
  'Trong quá trình giải quyết, các cơ quan đã tổ chức đối thoại, lập biên bản có chữ ký của những người tham gia.',
  'Đại diện Mặt trận Tổ quốc và các đoàn thể cùng dự, thống nhất với nội dung làm việc.',
  'Hồ sơ gồm 46 bút lục đang lưu tại cơ quan.',
  'Quá trình quản lý hồ sơ qua nhiều thời kỳ có thiếu sót, cần rút kinh nghiệm.',
  'Nếu không đồng ý, công dân có quyền khiếu nại tiếp hoặc khởi kiện tại Tòa án trong 30 ngày.',
  'Văn bản này thay cho lời trả lời trực tiếp tại buổi tiếp công dân.',
] as const;

/** A slip by which an office sends a petition on: `{to}`. */
export const FORWARD_SUBJECTS = [
  'V/v chuyển đơn của công dân',
  'V/v chuyển đơn của {who}',
  'V/v giải quyết đơn của công dân',
  'V/v đôn đốc giải quyết đơn của {who}',
] as const;
export const FORWARDED = [
  '{Office} nhận được đơn đề {on} của {who}, trú tại {addr}, {kind} {subject}. Xét thấy đơn thuộc thẩm quyền của {to}, {office} chuyển đơn đến {to} để giải quyết theo quy định.',
  'Kính chuyển {to} đơn {on} của {who} ({addr}) để xem xét, giải quyết và trả lời công dân.',
  'Ngày {got}, {office} nhận đơn của {who}, địa chỉ {addr}. Sau khi xem xét, chuyển đến {to} xử lý theo thẩm quyền, báo kết quả về {office}.',
  '{Office} đã có phiếu chuyển đơn của {who} đề {on}, đến nay chưa nhận được kết quả. Đề nghị {to} khẩn trương giải quyết.',
] as const;

/** Stamps of receipt, line by line. */
export const STAMPS = [
  ['{OFFICE}', 'CÔNG VĂN ĐẾN', 'Số: {n}', 'Ngày {day}'],
  ['CÔNG VĂN ĐẾN', '{OFFICE}', 'Số {n} Ngày {day}', 'Chuyển: ..................'],
  ['{OFFICE}', 'ĐẾN Số: {n}', 'Ngày: {day}', 'Chuyển:', 'Số và ký hiệu HS:'],
  ['VĂN BẢN ĐẾN {OFFICE}', 'Số đến: {n}', 'Ngày đến: {day}'],
  ['{OFFICE} - ĐÃ NHẬN ĐƠN', 'Ngày {day}, số {n}'],
] as const;

/** One official document refers to another, `{cited}`. */
export const CITING = [
  'Căn cứ {cited} của {body} về việc {what};',
  'Thực hiện {cited} của {body} về {what}, {office} thông báo như sau:',
  'Sửa đổi, bổ sung một số nội dung của {cited} do {body} ban hành về {what}.',
  'Hủy bỏ {cited} của {body} về việc {what}.',
  'Thu hồi {cited} do {body} ban hành không đúng quy định.',
  'Văn bản này thay thế {cited} của {body}.',
  'Tiếp theo {cited} của {body} về {what}, {office} đề nghị các đơn vị triển khai.',
] as const;
export const CITING_SUBJECTS = [
  'Về việc sửa đổi, bổ sung quyết định đã ban hành',
  'Về việc hủy bỏ quyết định hành chính',
  'Về việc tổ chức thực hiện quyết định có hiệu lực',
  'V/v đôn đốc thực hiện văn bản chỉ đạo',
  'Về việc thu hồi quyết định',
  'Kết quả thực hiện quyết định giải quyết',
] as const;

/** Documents that have nothing to do with petitions: subject, sentence. */
export const NOISE: readonly (readonly [type: string, subject: string, sentences: string])[] = [
  [
    'kế hoạch',
    'Tổ chức hội nghị tổng kết công tác năm',
    'Hội nghị tổ chức tại hội trường tầng hai.|Các đơn vị chuẩn bị báo cáo tham luận, gửi trước một tuần.|Kinh phí lấy từ nguồn chi thường xuyên.',
  ],
  [
    'thông báo',
    'Về lịch tiếp công dân định kỳ của lãnh đạo',
    'Lãnh đạo tiếp công dân vào ngày 15 hằng tháng.|Trường hợp trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.|Công dân đến đăng ký trước 8 giờ.',
  ],
  [
    'quyết định',
    'Về việc thành lập Đoàn thanh tra chuyên đề',
    'Thành lập Đoàn thanh tra gồm 05 thành viên.|Thời hạn thanh tra là 45 ngày làm việc.|Đoàn thanh tra có nhiệm vụ kiểm tra việc quản lý, sử dụng kinh phí.',
  ],
  [
    'báo cáo',
    'Công tác tiếp công dân, giải quyết khiếu nại, tố cáo quý III',
    'Trong kỳ đã tiếp 214 lượt công dân, nhận 158 đơn.|Số đơn đủ điều kiện xử lý là 121.|Tỷ lệ giải quyết đạt 89%.',
  ],
  [
    'công văn',
    'V/v báo cáo kê khai tài sản, thu nhập',
    'Đề nghị các đơn vị lập danh sách người có nghĩa vụ kê khai.|Báo cáo gửi trước ngày 20 của tháng.|Quá thời hạn trên coi như không có ý kiến.',
  ],
  [
    'kết luận',
    'Thanh tra việc quản lý thu, chi ngân sách',
    'Đơn vị lập dự toán chưa sát thực tế.|Kiến nghị thu hồi nộp ngân sách 312 triệu đồng.|Giao người đứng đầu tổ chức kiểm điểm.',
  ],
  ['giấy mời', 'Dự họp giao ban', 'Thời gian: 8 giờ 00.|Địa điểm: phòng họp số 1.|Đề nghị đến đúng giờ.'],
];
