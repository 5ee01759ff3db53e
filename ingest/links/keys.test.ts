import { expect, test } from 'vitest';
import { keysOfPerson } from './keys.ts';
import { communeName } from './text-forms.ts';

const told = (value: string) => ({ value, side: { text: value } });
const keys = (name: string, commune: string) =>
  keysOfPerson({ name: told(name), commune: communeName(commune, 'tỉnh Sơn La') });

test('namesakes are many in a province: one of the same commune shares a rarer key, under its new name too', () => {
  const before = keys('Lò Văn Hùng', 'xã Chiềng Khừa');
  const since = keys('Lò Văn Hùng', 'xã Lóng Sập');
  const elsewhere = keys('Lò Văn Hùng', 'xã Mường Bú');
  expect(before.filter((key) => since.includes(key)).length).toBeGreaterThan(1);
  expect(before.filter((key) => elsewhere.includes(key))).toEqual(['n:lo van hung']);
});
