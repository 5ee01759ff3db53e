import { describe, expect, it } from 'vitest';
import type { TextLayer, TextLayerHints } from '../../formats/open.ts';
import { isPageText } from './layer-quality.ts';

const PROSE =
  'Căn cứ Luật Khiếu nại và hồ sơ vụ việc, cơ quan thụ lý đã làm việc với các bên liên quan. '.repeat(4);
const GARBLED =
  'Cän cú Luat Khiéu nai và hô so vu viêc, co quän thu lÿ dä làm viêcx vói cäc bên lïen quan. '.repeat(4);

function layer(text: string, hints: Partial<TextLayerHints> = {}): TextLayer {
  let start = 0;
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => {
      start = text.indexOf(word, start);
      return { text: word, start, box: [0, 0, 1, 1] as const, confidence: 1 };
    });
  const none = {
    fonts: [],
    imageCover: 0,
    textCover: 0.2,
    unmapped: 0,
    invisible: 0,
    legacy: [],
    stamps: [],
  };
  return { text, words, turn: 0, hints: { ...none, ...hints } };
}

describe('isPageText', () => {
  it.each([
    ['born-digital prose', layer(PROSE), true],
    ['a short born-digital page', layer('NGƯỜI VIẾT ĐƠN\nLò Thị Mai'), true],
    [
      'prose over a scan, put there by a good OCR program',
      layer(PROSE, { imageCover: 1, invisible: 1 }),
      true,
    ],
    ['what a poor OCR program put under a scan', layer(GARBLED, { imageCover: 1, invisible: 1 }), false],
    ['a few words over a scan', layer('Số: 115/NQ-CP ngày 29 tháng 4', { imageCover: 1 }), false],
    ['no letters', layer('— 12 —'), false],
    ['a font without Unicode', layer(PROSE, { unmapped: 0.4 }), false],
    ['letters that are not Vietnamese at all', layer('qkx wvz zrr bbq dfg hjk xcv '.repeat(20)), false],
  ])('%s', (_, given, is) => {
    expect(isPageText(given, false)).toBe(is);
  });

  it('text that a file holds as text, in any language, but not a caption over a scan', () => {
    const english = 'Report of the joint mission on resettlement and livelihoods. '.repeat(6);
    expect(isPageText(layer(english), true)).toBe(true);
    expect(isPageText(layer('Hình 1', { imageCover: 1 }), true)).toBe(false);
    expect(isPageText(layer('— 12 —'), true)).toBe(false);
  });
});
