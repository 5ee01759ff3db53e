import { expect, test } from 'vitest';
import { isPersonName, properName, spellName } from './names.ts';

test.each([
  'Lò Văn Hùng',
  'NGUYỄN THỊ KIM PHƯỢNG',
  'Vàng A Dế',
  "H'Linh Êban",
  'Y Bham Niê',
  'Trần Thị Út',
  'Tòng Thị Hương',
  'TỐNG VĂN PHÒNG',
  'Vũ Trường Giang',
  'Trương Phong Nhã',
])('%s is a name', (name) => {
  expect(isPersonName(name)).toBe(true);
});

test.each([
  'Thanh tra tỉnh',
  'PHÓ CHÁNH THANH TRA',
  'Ủy Ban Nhân Dân',
  'Nơi nhận',
  'Hùng',
  'Tổng Thanh Tra',
  'Phó Trưởng Phòng',
  'Vụ Trưởng',
  'Công an',
  'lò văn hùng',
])('%s is none', (text) => {
  expect(isPersonName(text)).toBe(false);
});

test('capitals become a name in running text', () => {
  expect(properName('LÒ THỊ H’LINH')).toBe('Lò Thị H’Linh');
});

test('marks are put right only where one spelling is known', () => {
  expect(spellName('Nguyên Vàn Hông')).toBe('Nguyễn Văn Hồng');
  expect(spellName('Bùi Thị Bính')).toBe('Bùi Thị Bính');
  expect(spellName('Lê Thị Hoá')).toBe('Lê Thị Hoá');
});
