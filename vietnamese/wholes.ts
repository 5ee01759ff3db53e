import { normalise } from './normalise.ts';

/**
 * Names of bodies and terms of the trade that are one word to those who search, and that the model
 * of segmentation cuts (Nghị định 30/2020/NĐ-CP, Phụ lục II; Luật Đất đai 2024; Luật Khiếu nại 2011).
 */
const WHOLES = [
  // Bodies.
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'tòa án nhân dân',
  'viện kiểm sát nhân dân',
  'thanh tra chính phủ',
  'thanh tra tỉnh',
  'thanh tra huyện',
  'thanh tra sở',
  'mặt trận tổ quốc',
  'ban tiếp công dân',
  'ban quản lý dự án',
  'ban bồi thường',
  'hội đồng bồi thường',
  'văn phòng đăng ký đất đai',
  'chi cục thi hành án dân sự',
  'cục thi hành án dân sự',
  'cơ quan cảnh sát điều tra',
  'bảo hiểm xã hội',
  'sở tài nguyên và môi trường',
  'sở nông nghiệp và môi trường',
  'sở nông nghiệp và phát triển nông thôn',
  'sở kế hoạch và đầu tư',
  'sở giáo dục và đào tạo',
  'sở lao động thương binh và xã hội',
  'sở xây dựng',
  'sở tài chính',
  'sở nội vụ',
  'sở tư pháp',
  'sở y tế',
  'sở công thương',
  'kho bạc nhà nước',
  'hợp tác xã',
  // Matters.
  'giấy chứng nhận quyền sử dụng đất',
  'quyền sử dụng đất',
  'giải phóng mặt bằng',
  'tái định cư',
  'thu hồi đất',
  'bồi thường về đất',
  'lấn chiếm đất',
  'tranh chấp đất đai',
  'chuyển mục đích sử dụng đất',
  'đất ở',
  'đất nông nghiệp',
  'đất lâm nghiệp',
  'đất rừng sản xuất',
  'đất rừng phòng hộ',
  'hành lang an toàn giao thông',
  'bản đồ địa chính',
  'hồ sơ địa chính',
  'căn cước công dân',
  'chứng minh nhân dân',
  'sổ hộ khẩu',
  'thi hành án dân sự',
  'bảo hiểm y tế',
  'bảo trợ xã hội',
  'người có công với cách mạng',
  'hộ nghèo',
  'tố cáo nặc danh',
  'đơn đông người',
  'kết luận thanh tra',
  'kết luận nội dung tố cáo',
  'quyết định giải quyết khiếu nại',
  'biên bản đối thoại',
  'biên bản làm việc',
  'phòng chống tham nhũng',
  'vệ sinh môi trường',
  'ô nhiễm môi trường',
  'chất thải rắn',
  'trật tự xây dựng',
  'giấy phép xây dựng',
];

/** A syllable as {@link wholeAt} compares it. */
export const syllableKey = (syllable: string): string => normalise(syllable).toLowerCase();

/** Each by its first syllable, the longest first; syllables as compared. */
const BY_FIRST = new Map<string, string[][]>();
for (const whole of WHOLES) {
  const syllables = whole.split(' ').map(syllableKey);
  const [first = ''] = syllables;
  const same = [...(BY_FIRST.get(first) ?? []), syllables];
  BY_FIRST.set(
    first,
    same.sort((a, b) => b.length - a.length),
  );
}

/**
 * How many syllables a whole expression has that begins at a place; 0 when none does.
 *
 * @param keys - {@link syllableKey} of each syllable of running text
 */
export function wholeAt(keys: readonly string[], start: number): number {
  const candidates = BY_FIRST.get(keys[start] ?? '') ?? [];
  return candidates.find((whole) => whole.every((one, i) => one === keys[start + i]))?.length ?? 0;
}
