import { describe, expect, it } from 'vitest';
import { NO_FACTS, type Facts } from '../../model/facts.ts';
import type { Box, PageReading } from '../../model/page.ts';
import { compare, type Compared } from './compare.ts';
import { match } from './matching.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** Words of each line side by side, lines one below another. */
function pageOf(number: number, text: string): PageReading {
  const lines = text.split('\n');
  let start = 0;
  const words = lines.flatMap((line, row) => {
    const found = [...line.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const box: Box = [index / 100, row / 50, (index + word.length) / 100, (row + 0.8) / 50];
      return { text: word, start: start + index, box, confidence: 1 };
    });
    start += line.length + 1;
    return found;
  });
  return {
    ...{ number, text, words, method: 'text', engine: 'test', model: null, confidence: 1 },
    ...{ width: 595, height: 842, turn: 0 },
  };
}

const document = (id: string, pages: readonly string[], facts: Partial<Facts> = {}): Compared => ({
  id,
  pages: pages.map((text, i) => pageOf(i + 1, text)),
  facts: { facts: { ...NO_FACTS, ...facts }, readings: [], corrected: [] },
});

const matching = (here: string, there: string): string => {
  const [one, other] = [tokensOf(pageOf(1, here)), tokensOf(pageOf(1, there))];
  return match(one, other)
    .here.map((same) => (same ? '=' : '.'))
    .join('');
};

const FIRST = `Gia đình tôi bị thu hồi hai thửa ruộng ở cánh đồng Nà Lốc mà chưa nhận được tiền.
Chúng tôi đã hỏi cán bộ địa chính ba lần nhưng không ai trả lời.
Tôi đề nghị Chủ tịch xã cho đo lại diện tích.
Kèm theo đơn:
1. Bản sao sổ đỏ
2. Biên bản họp bản ngày 3/4/2019`;

const SECOND = `Gia đình tôi bị thu hồi hai thửa ruộng ở cánh đồng Nà Lốc mà chưa nhận được tiền.
Tháng trước máy ủi đã san lấp mương nước làm hỏng vụ mùa của cả nhóm hộ.
Tôi yêu cầu:
- Khôi phục con mương trước ngày gieo cấy;
- Đền bù vụ lúa bị mất.
Tôi đề nghị Chủ tịch xã cho đo lại diện tích.
Tài liệu gửi kèm: Bản sao sổ đỏ; ảnh chụp con mương; đơn xác nhận của trưởng bản.`;

describe('words', () => {
  it('match in runs of four, wherever they stand', () => {
    expect(matching('một hai ba bốn năm', 'chín tám một hai ba bốn')).toBe('====.');
    expect(matching('một hai ba năm', 'một hai ba bốn')).toBe('....');
    expect(matching('e f g h a b c d', 'a b c d e f g h')).toBe('========');
    expect(matching('một hai', 'một hai')).toBe('..');
  });

  it('match whatever became of their marks, their case and what stands between them', () => {
    expect(matching('Thu hồi đất, của bà HOÀ!', 'thu hôi dat cua ba hòa')).toBe('======');
  });

  it('match though one between them was read a little wrongly', () => {
    const text = 'ủy ban nhân dân huyện đã thu hồi đất';
    expect(matching('ủy ban nhân dân huyen đã thu hồi đất', text)).toBe('=========');
    expect(matching('ủy ban nhân dân huyộn đã thu hồi đất', text)).toBe('=========');
    expect(matching('ủy ban nhân dân tỉnh đã thu hồi đất', text)).toBe('====.====');
  });

  it('match in both texts alike', () => {
    const [one, other] = [tokensOf(pageOf(1, 'x a b c d y')), tokensOf(pageOf(1, 'a b c d z z'))];
    expect(match(one, other)).toEqual({
      here: [false, true, true, true, true, false],
      there: [true, true, true, true, false, false],
    });
    expect(match(one, [])).toEqual({ here: one.map(() => false), there: [] });
  });
});

describe('sentences', () => {
  it('end at signs, items and empty lines, and not at numbers of items or amounts', () => {
    expect(
      sentencesOf('Tôi nêu\nhai việc: 1.500 đồng. Xin xét!\n1. Đo lại\n2. Trả đất\n\nKý tên').map(
        ({ text, item }) => [text, item],
      ),
    ).toEqual([
      ['Tôi nêu hai việc: 1.500 đồng.', false],
      ['Xin xét!', false],
      ['1. Đo lại', true],
      ['2. Trả đất', true],
      ['Ký tên', false],
    ]);
  });
});

describe('two documents', () => {
  const { here, there, new: added } = compare(document('b', [SECOND]), document('a', [FIRST]));

  it('show the lines that match and those that differ, on both', () => {
    expect([here.id, there.id]).toEqual(['b', 'a']);
    const [page] = here.pages;
    expect(page?.matching).toContainEqual([0, 0, 0.81, 0.8 / 50]);
    expect(page?.matching.map(([, y]) => Math.round(y * 50))).toContain(5);
    expect(page?.differing.map(([, y]) => Math.round(y * 50))).toEqual([1, 2, 3, 4, 6, 6]);
    expect(there.pages[0]?.differing.map(([, y]) => Math.round(y * 50))).toEqual([1, 3, 4, 5]);
  });

  it('show what the first says that the other does not', () => {
    expect(added.passages.map(({ page, text }) => [page, text])).toEqual([
      [
        1,
        'Tháng trước máy ủi đã san lấp mương nước làm hỏng vụ mùa của cả nhóm hộ. Tôi yêu cầu: - Khôi phục con mương trước ngày gieo cấy; - Đền bù vụ lúa bị mất.',
      ],
      [1, 'Tài liệu gửi kèm: Bản sao sổ đỏ; ảnh chụp con mương; đơn xác nhận của trưởng bản.'],
    ]);
    expect(added.passages[0]?.boxes).toHaveLength(4);
    expect(added.demands).toEqual(['Khôi phục con mương trước ngày gieo cấy;', 'Đền bù vụ lúa bị mất.']);
    expect(added.attachments).toEqual(['ảnh chụp con mương', 'đơn xác nhận của trưởng bản']);
  });

  it('say nothing new when one is a copy of the other, read again', () => {
    const again = FIRST.replace('Lốc', 'Lổc').replace('ruộng', 'rưộng').replace('tiền.', 'tiền,');
    const copy = compare(document('b', [again]), document('a', [FIRST]));
    expect(copy.new).toEqual({ facts: [], passages: [], demands: [], attachments: [] });
    expect(copy.here.pages[0]?.differing.length).toBeLessThanOrEqual(1);
  });

  it('show which facts are new, and where they were read', () => {
    const boxes: Box[] = [[0.1, 0.2, 0.3, 0.4]];
    const place = { page: 2, start: 0, end: 4, boxes };
    const later: Compared = {
      ...document('b', ['x']),
      facts: {
        corrected: [],
        facts: {
          ...NO_FACTS,
          date: '2021-01-01',
          complainants: [{ name: 'Vì Thị Hặc' }, { name: 'Tòng Văn Ơn' }],
          parcels: [{ parcel: '7', sheet: '3' }],
          decisions: ['12/QĐ-UBND'],
        },
        readings: [
          { key: 'decisions', index: 0, value: '12/QĐ-UBND', text: '12/QĐ-UBND', place, confidence: 1 },
        ],
      },
    };
    const earlier = document('a', ['y'], {
      date: '2019-01-01',
      complainants: [{ name: 'Vì Thị Hặc' }],
      parcels: [{ parcel: '7', sheet: '4' }],
    });
    expect(compare(later, earlier).new.facts).toEqual([
      { key: 'decisions', text: '12/QĐ-UBND', page: 2, boxes },
      { key: 'parcels', text: 'thửa 7, tờ bản đồ 3' },
      { key: 'complainants', text: 'Tòng Văn Ơn' },
    ]);
  });

  it('are compared though a person typed a page, without boxes', () => {
    const typed = { ...pageOf(1, SECOND), words: [], method: 'typed' as const };
    const { here: page, new: told } = compare(
      { ...document('b', []), pages: [typed] },
      document('a', [FIRST]),
    );
    expect(page.pages[0]).toMatchObject({ matching: [], differing: [] });
    expect(told.passages[0]).toMatchObject({ page: 1, boxes: [] });
  });

  it('are compared as far as they are not too long', () => {
    const long = document(
      'a',
      Array.from({ length: 101 }, (_, i) => `trang ${i}`),
    );
    expect(compare(long, document('b', ['x']))).toMatchObject({ partial: true });
    expect(compare(long, long).here.pages).toHaveLength(100);
  });
});
