import { describe, expect, test } from 'vitest';
import { page } from '../../tests/archive.ts';
import { extractFacts } from '../facts/extract.ts';
import { flowOf } from '../facts/flow.ts';
import { keysAsked, keysOf, keysOfPerson } from './keys.ts';
import { profileOf } from './profile-of.ts';
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

const profile = (text: string) => {
  const pages = [{ ...page(1, text.normalize('NFC')), words: [], method: 'text' as const }];
  const { facts, readings } = extractFacts(pages);
  return profileOf({ facts, readings, flow: flowOf(pages), clear: true });
};

describe('someone told of', () => {
  const shared = (asking: string, other: string): string[] => {
    const keys = new Set(keysOf(profile(other)));
    return keysAsked(profile(asking)).filter((key) => keys.has(key));
  };
  const here = 'Công ty TNHH Tân Tiến đổ thải tại xã Mường Bú.';
  const elsewhere = 'Công ty TNHH Tân Tiến xây chợ tại xã Chiềng Khừa.';
  const nowhere = 'Ngày 12/4/2019 đoàn đã làm việc với Công ty TNHH Tân Tiến.';

  test('is found in one commune, not in another', () => {
    expect(shared(here, here)).toContain('e:tan tien|xa muong bu');
    expect(shared(here, elsewhere)).toEqual([]);
  });

  test('is found both ways when he signs the other letter and lives elsewhere', () => {
    const signs = `ĐƠN ĐỀ NGHỊ
Tôi tên là: Lò Văn Hùng
Địa chỉ: bản Giàn, xã Chiềng Khừa, huyện Mộc Châu, tỉnh Sơn La
Ruộng của tôi ở xã Mường Bú bị ngập. Xã Mường Bú không trả lời.`;
    const tells = 'Tại xã Mường Bú ông Lò Văn Hùng đắp bờ ngăn nước.';
    expect(shared(signs, tells)).toContain('e:lo van hung|xa muong bu');
    expect(shared(tells, signs)).toContain('n:lo van hung|xa muong bu');
  });

  test('is found both ways where one of two documents names no commune', () => {
    expect(shared(here, nowhere)).toEqual(['e:tan tien|']);
    expect(shared(nowhere, here)).toEqual(['e:tan tien']);
  });
});

test('the place’s own words are no words of a subject', () => {
  const letter = `ĐƠN PHẢN ÁNH
(V/v xây cống không phép tại xã Mường Bú, huyện Mường La)
Kính gửi: Thanh tra huyện Mường La
Tôi tên là: Lò Văn Hùng
Địa chỉ: bản Giàn, xã Mường Bú, huyện Mường La, tỉnh Sơn La
Cống xây không phép tại xã Mường Bú làm ngập nhà tôi.`;
  const subjects = keysOf(profile(letter)).filter((key) => key.startsWith('s:'));
  expect(subjects).toContain('s:xa muong bu|xay cong');
  expect(subjects.filter((key) => /\|(?:tai xa|xa muong|muong bu)$/.test(key))).toEqual([]);
});
