import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSegmenter } from './segment.ts';

interface Vntk {
  readonly words: (text: string) => string[];
  readonly tokens: (text: string) => string[];
}

/** vntk itself; absent where its native part could not be compiled, which the product can do without. */
function loadVntk(): Vntk | undefined {
  const require = createRequire(import.meta.url);
  try {
    const { wordTokenizer } = require('vntk') as { wordTokenizer: () => { tag: (text: string) => string[] } };
    const tokenizer = require('vntk/lib/tokenizer') as { tokenize: (text: string) => string[] };
    return { words: (text) => wordTokenizer().tag(text), tokens: (text) => tokenizer.tokenize(text) };
  } catch (error) {
    console.warn('vntk cannot be loaded here, so nothing is compared with it:', error);
    return undefined;
  }
}

const vntk = loadVntk();

const SENTENCES = [
  'Tôi làm đơn này khiếu nại việc thu hồi Giấy chứng nhận quyền sử dụng đất tại xã Chiềng Sơn.',
  'Người khiếu nại có quyền tự mình khiếu nại; trường hợp người khiếu nại là người chưa thành niên',
  'Uỷ ban nhân dân tỉnh Sơn La giao Thanh tra tỉnh thụ lý, xác minh và báo cáo trước ngày 14/04/2019.',
  'Diện tích ghi trong quyết định là 4026,3 m², không khớp với kết quả đo đạc thực tế!',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, Độc lập - Tự do - Hạnh phúc',
  'Ông Lò Văn Hùng, bà Vàng Thị Thúy và các hộ dân bản Co Pục (xã Hua La) kiến nghị đo đạc lại.',
];

describe('segment', () => {
  const segmenter = createSegmenter();

  it.skipIf(!vntk).each(SENTENCES)('finds the same words as vntk in: %s', (sentence) => {
    expect(segmenter.join(vntk?.tokens(sentence) ?? [])).toEqual(vntk?.words(sentence));
  });

  it('keeps numbers, codes and dates whole and joins the syllables of a word', () => {
    const words = segmenter.segment(
      'Quyết định 1218/QĐ-UBND ngày 14/12/2018 thu hồi đất, đơn khiếu nại; Thông tư 05/2021/TT-TTCP.',
    );
    expect(words).toEqual(
      expect.arrayContaining(['1218/QĐ-UBND', '14/12/2018', '05/2021/TT-TTCP', 'thu hồi đất', 'khiếu nại']),
    );
  });

  it('keeps names of bodies and terms of the trade whole, in any spelling', () => {
    const words = segmenter.segment(
      'Uỷ ban nhân dân huyện giao Ban Quản lý dự án thu hồi đất, cấp giấy chứng nhận quyền sử dụng đất ở',
    );
    expect(words).toEqual(
      ['Uỷ ban nhân dân', 'huyện', 'giao', 'Ban Quản lý dự án', 'thu hồi đất', 'cấp'].concat([
        'giấy chứng nhận quyền sử dụng đất',
        'ở',
      ]),
    );
  });

  it('names what a text is about', () => {
    expect(
      segmenter.keyTerms('Ông Lò Văn Hùng khiếu nại việc thu hồi đất không bồi thường. Khiếu nại lần 2.'),
    ).toEqual(['khiếu nại', 'thu hồi đất', 'bồi thường']);
  });

  it.each([
    ['Bà Hà Thị Hoa và ông Lò Văn Hùng khiếu nại', ['khiếu nại']],
    ['ĐƠN KHIẾU NẠI CỦA BÀ QUÀNG THỊ HOA. Bà Quàng Thị Hoa trình bày', ['trình bày']],
    ['Xã Hạnh Phúc, thị trấn Thịnh Vượng mất trật tự', ['thị trấn', 'trật tự']],
    ['Hạnh phúc gia đình', ['hạnh phúc', 'gia đình']],
    ['Luật Đất đai, Bộ Tài nguyên và Môi trường', ['đất đai', 'tài nguyên', 'môi trường']],
    ['Việc Thu Hồi Đất ở bản', ['thu hồi đất']],
  ])('leaves bits of names out of what a text is about: %s', (text, terms) => {
    expect(segmenter.keyTerms(text)).toEqual(terms);
  });

  it('finds the same words in decomposed text', () => {
    const [sentence = ''] = SENTENCES;
    expect(segmenter.segment(sentence.normalize('NFD'))).toEqual(segmenter.segment(sentence));
  });

  it('loses no letter and no digit, whatever the text', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    const text = fc
      .array(fc.constantFrom('đất', 'khiếu', 'nại', '12/5', 'QĐ-UBND', ',', ' ', '\n', 'Ủy', '𝒜', 'x'))
      .map((all) => all.join(' '));
    fc.assert(fc.property(text, (value) => letters(segmenter.segment(value).join('')) === letters(value)));
  });
});
