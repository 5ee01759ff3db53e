import { expect, test } from 'vitest';
import { properBody } from './bodies.ts';

test.each([
  ['UBND TỈNH SƠN LA THANH TRA TÍNH', 'UBND tỉnh Sơn La Thanh tra tỉnh'],
  ['ỦY BAN NHÂN DÂN XA MUỔI NỌI', 'Ủy ban nhân dân xã Muổi Nọi'],
  ['CÔNG AN HUYÊN MAI SƠN', 'Công an huyện Mai Sơn'],
  ['UBND XÃ QUANG HUY', 'UBND xã Quang Huy'],
  ['THANH TRA SỞ Y TẾ', 'Thanh tra Sở Y tế'],
])('%s is %s in running text', (capitals, name) => {
  expect(properBody(capitals)).toBe(name);
});
