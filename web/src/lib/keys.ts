/** Keys that do something, by the page they work on. */
export const KEYS: readonly {
  readonly where: string;
  readonly keys: readonly (readonly [string, string])[];
}[] = [
  {
    where: 'Mọi trang',
    keys: [
      ['/', 'Đến ô tìm kiếm'],
      ['?', 'Mở bảng phím tắt này'],
      ['Esc', 'Đóng bảng đang mở'],
    ],
  },
  {
    where: 'Trang văn bản',
    keys: [
      ['f', 'Đến ô tìm trong văn bản; Enter ở đó: chỗ kế tiếp'],
      ['n hoặc F3', 'Chỗ tìm thấy kế tiếp'],
      ['p hoặc Shift + F3', 'Chỗ tìm thấy trước đó'],
      ['→ hoặc Page Down', 'Trang sau'],
      ['← hoặc Page Up', 'Trang trước'],
      ['+ và −', 'Phóng to, thu nhỏ'],
      ['0', 'Vừa khung'],
      ['Ctrl + P', 'In cả văn bản'],
    ],
  },
  {
    where: 'Liên kết chờ xem',
    keys: [
      ['d', 'Đúng'],
      ['k', 'Không phải'],
      ['t', 'Ghép là đơn trùng'],
      ['l', 'Ghép là đơn gửi nhiều lần'],
      ['j và b', 'Cặp kế tiếp, cặp trước'],
      ['h', 'Hoàn tác ý kiến vừa ghi'],
    ],
  },
];
