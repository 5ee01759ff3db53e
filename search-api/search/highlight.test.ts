import { Client } from '@elastic/elasticsearch';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aliasOf } from '../../mappings/indices.ts';
import { setUpIndices } from '../../mappings/setup.ts';
import { elasticsearchUrl, testIndexPrefix } from '../../tests/services.ts';
import { findIn, soughtBy } from './highlight.ts';
import { readQuestion } from './question.ts';
import { ANY_LETTER, firstLetterAt, wordsIn } from './words-in-text.ts';

const prefix = testIndexPrefix();
const client = new Client({ node: elasticsearchUrl() });

beforeAll(() => setUpIndices(client, prefix));
afterAll(() => client.close());

/** Words as the index has them. */
async function indexed(text: string) {
  const request = { index: aliasOf(prefix, 'pages'), analyzer: 'vi_folded', text };
  const { tokens = [] } = await client.indices.analyze(request);
  return tokens.map(({ token, start_offset, end_offset }) => ({
    key: token,
    start: start_offset,
    end: end_offset,
  }));
}

describe('words are those of the index', () => {
  test.each([
    'Quyết định số 1218/QĐ-UBND ngày 14/12/2018 của UBND tỉnh; diện tích 4.026,3 m².',
    'Hòa HOÀ Thủy kỹ Lý quý qúy Ðất, giai đoạn 2026–2030 (lần 2)',
    'U.B.N.D huyện, TT.TTCP; Mục I.1.a và điểm b.khoản 2; ông Nguyễn Văn A., bà B.',
    'Nguyễn Văn A._ và_ ._x_. 3._4 a.b.c. x\u0301y 𝒜b 12,5.',
    'don_khieu_nai_2017.pdf – http://thanhtra.gov.vn/tin?id=1 – a@b.vn',
    'H’Mông, Y’Bia, Đăk Rơ-Ông; 50% x 3 = 1,5; §12; №5; ①',
  ])('%s', async (text) => {
    expect(wordsIn(text)).toEqual(await indexed(text));
  });

  test('of any text that people write', async () => {
    const pieces = 'đất Hòa 12 . , / - _ ’ ; : ( ) UBND QĐ x² % 2017'.split(' ').concat(' ', '\n');
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(wordsIn(value)).toEqual(await indexed(value));
      }),
      { numRuns: 60 },
    );
  });
});

const marked = (q: string, text: string) => {
  const { pairs, singles } = findIn(text, soughtBy(readQuestion(q)));
  const cut = (ranges: typeof pairs) => ranges.map(({ start, end }) => text.slice(start, end));
  return { pairs: cut(pairs), singles: cut(singles) };
};

describe('finds', () => {
  test('neighbours as one, and every syllable, whatever the marks', () => {
    expect(marked('thu hồi đất', 'Việc thu hổi đất; thu. Đất hồi')).toEqual({
      pairs: ['thu hổi đất'],
      singles: ['thu', 'hổi', 'đất', 'thu', 'Đất', 'hồi'],
    });
  });

  test('another way of writing where it stands together', () => {
    expect(marked('UBND tỉnh', 'Ủy ban nhân dân tỉnh; nhân dịp').pairs).toEqual(['Ủy ban nhân dân tỉnh']);
  });

  test('codes and phrases whole, beginnings of words', () => {
    const text = 'số 12/QĐ-UBND, 13/QĐ-UBND: bồi thường đất rừng, rừng đất';
    expect(marked('12/QĐ-UBND', text).singles).toEqual(['12/QĐ-UBND']);
    expect(marked('"đất rừng"', text).singles).toEqual(['đất rừng']);
    expect(marked('thuo*', text).singles).toEqual(['thường']);
  });
});

test('the first letter tells no word apart from its own key', () => {
  const letters = 'dđĐÐeếẾyYiıİ1аАхaxthuH’ỷ².'.split('').concat('e\u0302', 'd\u0301', 'ı\u0301', 'ａ');
  const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.oneof(
        word.map((all) => all.join('')),
        fc.string({ unit: 'grapheme' }),
      ),
      (text) => {
        for (const { key, start } of wordsIn(text)) {
          const letter = firstLetterAt(text, start);
          if (letter !== ANY_LETTER) expect(key.charCodeAt(0)).toBe(letter);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
