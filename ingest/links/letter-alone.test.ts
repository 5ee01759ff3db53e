import { expect, test } from 'vitest';
import { page } from '../../tests/archive.ts';
import { flowOf } from '../facts/flow.ts';
import { letterAlone } from './letter-alone.ts';
import { narrativeOf } from './narrative.ts';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const LETTER = `${MOTTO}\nĐƠN PHẢN ÁNH\nTôi tên là: Thạch Thị Ngân\n${'Bãi rác cạnh trường học bốc mùi. '.repeat(12)}`;

const flow = (text: string) => flowOf([{ ...page(1, text), words: [], method: 'text' }]);

test('a second head begins what was filed behind', () => {
  const filed = flow(`${LETTER}\n${MOTTO}\nBIÊN BẢN LÀM VIỆC\nHôm nay hai bên gặp nhau.`);
  expect(letterAlone(filed).text.trim()).toBe(flow(LETTER).text.trim());
});

test('a letter behind a slip is not cut off', () => {
  const behind = flow(`${MOTTO}\nPHIẾU HƯỚNG DẪN\n${'Nội dung trình bày. '.repeat(20)}\n${LETTER}`);
  expect(letterAlone(behind)).toBe(behind);
});

test('no more is compared than the longest letter has', () => {
  const long = flow(`${LETTER}\n${'bùn đất tràn xuống ruộng '.repeat(4_000)}`);
  expect(narrativeOf(long, [], []).split(' ')).toHaveLength(6_000);
});
