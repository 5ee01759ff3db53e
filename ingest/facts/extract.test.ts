import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageReading, Word } from '../../model/page.ts';
import { extractFacts } from './extract.ts';
import { typedPage } from './fixtures.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const letters = readdirSync(FIXTURES).map((name) => readFileSync(join(FIXTURES, name, 'input.txt'), 'utf8'));

/** The page as a reader gives it: each word in its box, columns as wide apart as they were typed. */
function readPage(text: string, confidence: number): PageReading {
  const rows = text.split('\n');
  const words: Word[] = [];
  let page = '';
  rows.forEach((row, r) => {
    for (const { 0: word, index } of row.matchAll(/\S+/g)) {
      const first = page === '' || page.endsWith('\n');
      page += first ? word : ` ${word}`;
      const box = [index / 90, r / 70, (index + word.length) / 90, (r + 0.6) / 70] as const;
      words.push({ text: word, start: page.length - word.length, box, confidence });
    }
    page += '\n';
  });
  return { ...typedPage(page), words, method: confidence === 1 ? 'text' : 'ocr', confidence };
}

test.each(letters)('boxes and single spaces give the facts that typed columns give (%#)', (text) => {
  expect(extractFacts([readPage(text, 1)]).facts).toEqual(extractFacts([typedPage(text)]).facts);
});

test.each(letters)('every reading stands where it says (%#)', (text) => {
  const page = readPage(text, 0.9);
  for (const { text: words, place, confidence } of extractFacts([page]).readings) {
    expect(page.text.slice(place?.start, place?.end).replace(/\s+/g, ' ')).toContain(
      words.replace(/\s+/g, ' '),
    );
    expect(place?.boxes.length).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(0.9);
  }
});

describe('what OCR does', () => {
  const clean = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
ĐƠN KHIẾU NẠI
Kính gửi: Thanh tra tỉnh Sơn La
Tôi tên là: Nguyên Văn Hông; Số CCCD: 014O63 758 244
Tôi khiếu nại Quyết định số 12/QĐ-UBND.`;

  test('marks of a doubtful name are put right, those of a text layer never', () => {
    expect(extractFacts([readPage(clean, 0.8)]).facts.complainants[0]?.name).toBe('Nguyễn Văn Hồng');
    expect(extractFacts([readPage(clean, 1)]).facts.complainants[0]?.name).toBe('Nguyên Văn Hông');
  });

  test('digits read from letters are less certain than digits', () => {
    const { facts, readings } = extractFacts([readPage(clean, 0.9)]);
    expect(facts.complainants[0]?.identityNumber).toBe('014063758244');
    const sure = (part: string): number => readings.find((one) => one.part === part)?.confidence ?? 0;
    expect(sure('identityNumber')).toBeLessThan(0.6);
    expect(readings.find(({ key }) => key === 'decisions')?.confidence).toBeGreaterThan(0.8);
  });

  test.each([
    ['a number filled into the form of a scan is doubtful', '445 /NQ-CP', 0.97, false],
    ['one printed in one piece is not', '445/NQ-CP', 0.97, true],
    ['nor one with a space in a text layer', '445 /NQ-CP', 1, true],
  ])('%s', (_, number, clarity, sure) => {
    const text = `CHÍNH PHỦ\nSố: ${number}\nNGHỊ QUYẾT\nVề việc chuyển giao Vườn quốc gia`;
    const { facts, readings } = extractFacts([readPage(text, clarity)]);
    expect(facts.number).toBe('445/NQ-CP');
    expect((readings.find(({ key }) => key === 'number')?.confidence ?? 0) > 0.75).toBe(sure);
  });
});

test('a blank document has no facts', () => {
  expect(extractFacts([typedPage(''), typedPage('\n \n', 1)])).toMatchObject({ readings: [] });
});

test('whatever text comes, reading ends and gives places within it', () => {
  const syllable = fc.constantFrom(
    ...'Tôi tên là đơn tố cáo khiếu nại Kính gửi: số 12/QĐ-UBND ngày 1 tháng 2 năm 2020 thửa tờ bản đồ , ; \n ĐƠN LUẬT Điều UBND huyện Lò Văn ông'.split(
      ' ',
    ),
    'ﬁ',
    'İ',
    'e\u0301',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(syllable, { maxLength: 200 }), (syllables) => {
      const page = typedPage(syllables.join(' '));
      return extractFacts([page]).readings.every(
        ({ place }) => place === null || (place.start <= place.end && place.end <= page.text.length),
      );
    }),
    { numRuns: 200 },
  );
});

test.each(['V/v', 'Vv', 'Vy', 'V/v:', 'Vlv'])('a letter tells what it is about after %s', (vv) => {
  const letter = `
UBND HUYỆN LẠNG GIANG                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   Số: 412/UBND-TD                         Độc lập - Tự do - Hạnh phúc
${vv} trả lời đơn của ông Sáu         Lạng Giang, ngày 3 tháng 4 năm 2018

                       Kính gửi: Ông Dương Văn Sáu`;
  expect(extractFacts([typedPage(letter)]).facts.subject).toMatch(/trả lời đơn của ông Sáu$/);
});

test('an address ends with its province, whatever the next line begins with', () => {
  const petition = `
                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                       Độc lập - Tự do - Hạnh phúc
                             ĐƠN KHIẾU NẠI
Kính gửi: Thanh tra tỉnh Sơn La
Tôi tên là: Đinh Thị Tuyết; Sinh năm: 1958
Nơi cư trú: bản Mòn, xã Tân Phong, huyện Phù Yên, tỉnh Sơn La
Người bị khiếu nại: Phòng Nội vụ huyện Phù Yên`;
  expect(extractFacts([typedPage(petition)]).facts.complainants[0]).toMatchObject({
    address: 'bản Mòn, xã Tân Phong, huyện Phù Yên, tỉnh Sơn La',
    district: 'huyện Phù Yên',
    province: 'tỉnh Sơn La',
  });
});
