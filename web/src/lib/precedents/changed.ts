/** `hủy bỏ` → `Đã bị hủy bỏ`; what only puts right is not suffered. */
export const changedWords = (how: string): string =>
  `${how.startsWith('sửa đổi') || how === 'đính chính' ? 'Đã được' : 'Đã bị'} ${how}`;
