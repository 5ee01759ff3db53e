/** Writes again and again about one matter, and once about another. */
export const HOA = {
  name: 'Quàng Thị Hòa',
  born: 1971,
  identityNumber: '014171004518',
  phone: '0977310264',
  address: 'bản Nà Hạ, xã Chiềng Mung, huyện Mai Sơn, tỉnh Sơn La',
};
/** Of Muổi Nọi. */
export const HUNG = {
  name: 'Lò Văn Hùng',
  born: 1965,
  identityNumber: '014065007731',
  phone: '0385204417',
  address: 'bản Lọng Nghịu, xã Muổi Nọi, huyện Thuận Châu, tỉnh Sơn La',
};
/** Of Hát Lót: another man of the same name. */
export const OTHER_HUNG = {
  name: 'Lò Văn Hùng',
  born: 1983,
  identityNumber: '014083011926',
  phone: '0862455190',
  address: 'tiểu khu 8, thị trấn Hát Lót, huyện Mai Sơn, tỉnh Sơn La',
};
/** A former youth volunteer. */
export const TUYET = {
  name: 'Đinh Thị Tuyết',
  born: 1958,
  identityNumber: '014158002207',
  phone: '0912608375',
  address: 'bản Mòn, xã Tân Phong, huyện Phù Yên, tỉnh Sơn La',
};
/** Writes openly, and once in secret. */
export const KHANH = {
  name: 'Phạm Quốc Khánh',
  born: 1979,
  identityNumber: '001079015583',
  phone: '0904117620',
  address: 'tổ 5, phường Quyết Thắng, thành phố Sơn La, tỉnh Sơn La',
};
/** A neighbour of the first. */
export const UN = {
  name: 'Tòng Thị Ún',
  born: 1968,
  identityNumber: '014168009342',
  phone: '0363902158',
  address: 'bản Nà Hạ, xã Chiềng Mung, huyện Mai Sơn, tỉnh Sơn La',
};
