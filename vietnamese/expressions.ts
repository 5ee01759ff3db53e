/** Expressions of the trade that mean the same. */
export interface Abbreviation {
  readonly short: string;
  /** What it stands for; more than one makes it ambiguous, and softer. */
  readonly long: readonly string[];
  /** Whether the long form asks for the short one as well; else only the other way. */
  readonly both: boolean;
}

/** One meaning, written short and long alike. */
const body = (short: string, ...long: string[]): Abbreviation => ({ short, long, both: true });

/**
 * The short form stands in the number of half of all documents (`55/QĐ-UBND`), so that the long
 * one must not ask for it.
 */
const type = (short: string, ...long: string[]): Abbreviation => ({ short, long, both: false });

/**
 * The reviewed list. It widens a query when it is asked, softly: what is written always counts
 * more, and nothing is ever replaced. Ambiguous ones name each meaning.
 */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  // Bodies.
  body('UBND', 'ủy ban nhân dân'),
  body('HĐND', 'hội đồng nhân dân'),
  body('TAND', 'tòa án nhân dân'),
  body('VKSND', 'viện kiểm sát nhân dân'),
  body('MTTQ', 'mặt trận tổ quốc'),
  body('TNMT', 'tài nguyên và môi trường'),
  body('TN&MT', 'tài nguyên và môi trường'),
  body('NNPTNT', 'nông nghiệp và phát triển nông thôn'),
  body('LĐTBXH', 'lao động thương binh và xã hội'),
  body('BHXH', 'bảo hiểm xã hội'),
  body('BHYT', 'bảo hiểm y tế'),
  body('HTX', 'hợp tác xã'),
  body('VPĐK', 'văn phòng đăng ký'),
  body('TTCP', 'thanh tra chính phủ', 'thủ tướng chính phủ'),
  body('BTC', 'bộ tài chính', 'ban tổ chức'),
  body('BTP', 'bộ tư pháp'),
  // The matter of petitions.
  body('KNTC', 'khiếu nại tố cáo'),
  body('GPMB', 'giải phóng mặt bằng'),
  body('TĐC', 'tái định cư'),
  body('GCNQSDĐ', 'giấy chứng nhận quyền sử dụng đất'),
  body('GCN', 'giấy chứng nhận'),
  body('QSDĐ', 'quyền sử dụng đất'),
  body('sổ đỏ', 'giấy chứng nhận quyền sử dụng đất'),
  body('CCCD', 'căn cước công dân', 'chứng minh nhân dân'),
  body('CMND', 'chứng minh nhân dân', 'căn cước công dân'),
  body('THADS', 'thi hành án dân sự'),
  body('CBCC', 'cán bộ công chức'),
  // Types of document (Nghị định 30/2020/NĐ-CP, Phụ lục III).
  type('QĐ', 'quyết định'),
  type('KL', 'kết luận'),
  type('BC', 'báo cáo'),
  type('TB', 'thông báo'),
  type('CV', 'công văn'),
  type('KH', 'kế hoạch'),
  type('NĐ', 'nghị định'),
  type('NQ', 'nghị quyết'),
  type('TTr', 'tờ trình', 'thanh tra'),
  type('TT', 'thông tư', 'thanh tra'),
  type('CT', 'chỉ thị', 'chủ tịch'),
  type('TP', 'thành phố'),
];

/**
 * Expressions that people use for one another and that are not the same: softer still. They order what
 * is found and never stand in for a word that was asked for.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  // Land.
  ['bồi thường', 'đền bù'],
  ['giải phóng mặt bằng', 'giải tỏa'],
  ['thu hồi đất', 'lấy đất', 'giải tỏa đất'],
  ['giấy chứng nhận quyền sử dụng đất', 'sổ đỏ', 'bìa đỏ', 'sổ hồng', 'giấy chứng nhận'],
  ['mốc giới', 'ranh giới', 'ranh đất'],
  ['lối đi chung', 'ngõ đi chung', 'đường đi chung', 'lối đi', 'ngõ'],
  ['bịt', 'rào', 'chặn'],
  ['chuyển mục đích sử dụng đất', 'chuyển mục đích', 'lên thổ cư'],
  ['đất ở', 'thổ cư'],
  ['đất lúa', 'đất trồng lúa', 'đất ruộng', 'ruộng'],
  ['đất nương', 'nương rẫy', 'đất rẫy'],
  ['kiểm đếm', 'kiểm kê'],
  ['di dời', 'di chuyển'],
  ['quy hoạch treo', 'quy hoạch chậm thực hiện'],
  ['giả chữ ký', 'giả mạo chữ ký', 'ký giả'],
  // Building, roads, water.
  ['không phép', 'trái phép', 'không có giấy phép'],
  ['kênh mương', 'mương nước', 'mương', 'thủy lợi'],
  ['sạt lở', 'lở đất'],
  ['nứt nhà', 'nứt tường'],
  ['đấu thầu', 'nhà thầu', 'gói thầu'],
  // What is thrown away, and what smells.
  ['hôi thối', 'mùi hôi'],
  ['lợn', 'heo'],
  ['chuồng lợn', 'trại lợn', 'chăn nuôi lợn', 'chuồng trại'],
  ['bãi rác', 'rác thải', 'bãi thải'],
  ['xả thải', 'nước thải', 'xả nước thải'],
  // Forest and mines.
  ['hút cát', 'khai thác cát', 'cát tặc'],
  ['phá rừng', 'chặt phá rừng', 'khai thác gỗ trái phép', 'gỗ lậu'],
  // Officials.
  ['tham ô', 'tham nhũng', 'chiếm đoạt'],
  ['hối lộ', 'nhận tiền', 'vòi tiền', 'chung chi'],
  ['bao che', 'dung túng', 'tiếp tay'],
  ['nâng khống', 'kê khống', 'lập khống'],
  ['trưởng bản', 'trưởng thôn', 'trưởng xóm'],
  ['điều động', 'luân chuyển', 'thuyên chuyển'],
  ['thi công chức', 'tuyển dụng công chức', 'thi tuyển công chức'],
  ['cảnh sát giao thông', 'CSGT'],
  // Schools, welfare, markets.
  ['thu tiền ngoài quy định', 'lạm thu', 'thu sai quy định', 'thu trái quy định'],
  ['học thêm', 'dạy thêm'],
  ['chế độ', 'trợ cấp'],
  ['cắt chế độ', 'dừng trợ cấp', 'đình chỉ trợ cấp'],
  ['lương hưu', 'chế độ hưu trí'],
  ['tiểu thương', 'hộ kinh doanh'],
  ['sạp', 'ki ốt', 'quầy hàng'],
  // How it was dealt with.
  ['chậm', 'chậm trễ', 'kéo dài'],
  ['hủy bỏ', 'thu hồi', 'hủy'],
];
