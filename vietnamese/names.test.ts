import { expect, test } from 'vitest';
import { isPersonName, nameAt, properName, spellName } from './names.ts';

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

test.each([
  ['LÒ VĂN HÙNG bản Mòn', true, 3],
  ['Giàng A Páo', true, 3],
  ['nguyễn thị hoa', true, 3],
  ['nguyen thi hoa', false, 3],
  ['pham cong dung', false, 3],
  ['do cong an', false, 0],
  ['nguyên thì hoa', true, 0],
  ['bà Hoàng Thị Lý', true, 0],
  ['Lò Hùng', true, 0],
  ['Thanh tra tỉnh', true, 0],
])('of %s so many syllables are a name', (text, withMarks, length) => {
  expect(nameAt(text.split(' '), 0, withMarks)).toBe(length);
});

test('who is addressed so is a person', () => {
  expect(nameAt(['do', 'cong', 'an'], 0, false)).toBe(0);
  expect(nameAt(['ong', 'do', 'cong', 'an'], 1, false)).toBe(3);
});
