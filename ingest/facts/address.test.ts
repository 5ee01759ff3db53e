import { expect, test } from 'vitest';
import { parseAddress } from './address.ts';

test.each([
  [
    'bản Tiến Xa, xã Chiêng Sơn, huyện Mộc\nChâu, tỉnh Sơn La.',
    {
      address: 'bản Tiến Xa, xã Chiềng Sơn, huyện Mộc Châu, tỉnh Sơn La',
      hamlet: 'bản Tiến Xa',
      commune: 'xã Chiềng Sơn',
      district: 'huyện Mộc Châu',
      province: 'tỉnh Sơn La',
    },
  ],
  [
    'Tổ 3, P. Tô Hiệu, TP. Sơn La, T. Sơn La',
    { hamlet: 'tổ 3', commune: 'phường Tô Hiệu', district: 'thành phố Sơn La', province: 'tỉnh Sơn La' },
  ],
  [
    'bản Mòn, Chiềng Sơn, Mộc Châu, Sơn La',
    { hamlet: 'bản Mòn', commune: 'xã Chiềng Sơn', district: 'huyện Mộc Châu', province: 'tỉnh Sơn La' },
  ],
  [
    'ấp 4 xã Phước Hậu huyện Cần Giuộc tỉnh Long An',
    { hamlet: 'ấp 4', commune: 'xã Phước Hậu', district: 'huyện Cần Giuộc', province: 'tỉnh Long An' },
  ],
  [
    'phường Bến Thành, Thành phố Hồ Chí Minh',
    { commune: 'phường Bến Thành', province: 'thành phố Hồ Chí Minh' },
  ],
  ['thị xã Nghi Sơn - tỉnh Thanh Hóa', { district: 'thị xã Nghi Sơn', province: 'tỉnh Thanh Hóa' }],
])('%s', (written, parts) => {
  expect(parseAddress(written)).toMatchObject(parts);
});

test.each([
  ['xã Dong Son, huyện Thach That, tỉnh Ha Noi', 'xã Dong Son', 'huyện Thạch Thất'],
  ['xã Hưu Bằng, huyện Thạch Thât, TP Hà Nội', 'xã Hữu Bằng', 'huyện Thạch Thất'],
  ['bản Áng, xã Đông Sang, huyện Mộc Chầu, tỉnh Sơn La', 'xã Đông Sang', 'huyện Mộc Châu'],
  ['xóm 3, xã Quỳnh Lưong, huyện Quỳnh Lưu, tỉnh Nghệ An', 'xã Quỳnh Lương', 'huyện Quỳnh Lưu'],
])('marks from the unit above: %s', (written, commune, district) => {
  expect(parseAddress(written)).toMatchObject({ commune, district });
});
