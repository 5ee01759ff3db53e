import { Client } from '@elastic/elasticsearch';
import { describe, expect, test } from 'vitest';
import { anyone } from '../../tests/archive.ts';
import { indexable } from '../../tests/indexable.ts';
import { asked, testSearch } from '../../tests/search.ts';
import { createSearch } from './search.ts';

const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';

const search = testSearch([
  indexable({
    id: 'petition',
    texts: [
      `${HEAD}ĐƠN KHIẾU NẠI\nTôi tên là: Lường Thị Thủy, số CCCD 014188000123. Tôi khiếu nại việc thu hồi đất tại xã Nậm Păm theo Quyết định số 77/QĐ-UBND của Ủy ban nhân dân huyện.`,
      'Gia đình tôi sử dụng thửa đất từ năm 1991 đến nay <không tranh chấp> & đã nộp thuế. Ngày ký: như trên.',
    ],
    facts: {
      type: 'đơn',
      kind: 'khiếu nại',
      date: '2016-05-10',
      subject: 'việc thu hồi đất tại xã Nậm Păm',
      complainants: [{ name: 'Lường Thị Thủy', identityNumber: '014188000123', commune: 'xã Nậm Păm' }],
      respondents: ['Chủ tịch UBND huyện Mường La'],
      decisions: ['77/QĐ-UBND'],
    },
  }),
  indexable({
    id: 'decision',
    texts: [
      `${HEAD}Số: 77/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc thu hồi đất để xây dựng trường học. Thu hồi 300 m² đất.`,
    ],
    facts: { type: 'quyết định', number: '77/QĐ-UBND', date: '2015-12-01', issuer: 'UBND huyện Mường La' },
  }),
  indexable({
    id: 'noise',
    texts: [
      `${HEAD}Báo cáo về thu nhập, hội họp và kết quả đạt được; thu ngân sách 77 tỷ đồng. Hỏi đáp kỳ họp.`,
    ],
    facts: { type: 'báo cáo', date: '2019-01-02' },
    receivedAt: '2024-06-01T00:00:00Z',
  }),
  indexable({
    id: 'scan',
    texts: [`${HEAD}THONG BAO thu ly don cua ba Luong Thi Thuy ve viec thu hoi dat`],
    facts: { type: 'thông báo' },
    method: 'ocr',
  }),
]);

const find = (q: string, more: Record<string, string | string[]> = {}) =>
  search.find(anyone, asked({ q, ...more }));

const idsOf = async (q: string, more?: Record<string, string>): Promise<string[]> =>
  (await find(q, more)).hits.map(({ id }) => id);

describe('what is found first', () => {
  test.each([
    ['thu hồi đất', ['decision', 'petition', 'scan', 'noise']],
    ['thu hoi dat', ['decision', 'petition', 'scan', 'noise']],
  ])('neighbours before scattered syllables: %s', async (q, expected) => {
    const ids = await idsOf(q);
    expect(ids.toSorted()).toEqual(expected.toSorted());
    expect(ids.at(-1)).toBe('noise');
  });

  test('marks as typed before none', async () => {
    expect(await idsOf('Lường Thị Thủy')).toEqual(['petition', 'scan']);
    expect(await idsOf('luong thi thuy')).toEqual(['petition', 'scan']);
  });

  test.each(['Thủy', 'Thuỷ', 'thủy'])('a name in either spelling, alone: %s', async (q) => {
    expect((await idsOf(q))[0]).toBe('petition');
  });

  test.each(['ngày ký', 'ngày kí', 'ngay ky'])('i for y: %s', async (q) => {
    expect((await idsOf(q))[0]).toBe('petition');
  });

  test.each(['77/QĐ-UBND', '77/qd-ubnd', '77 / QĐ-UBND', 'qd ubnd 77', 'QĐ 77', '77'])(
    'its own number, then those that cite it: %s',
    async (q) => {
      expect((await idsOf(q)).slice(0, 2)).toEqual(['decision', 'petition']);
    },
  );

  test('an identity number', async () => {
    expect(await idsOf('014188000123')).toEqual(['petition']);
  });

  test('an abbreviation finds what is written out, and the other way', async () => {
    expect(await idsOf('UBND huyện Nậm Păm')).toContain('petition');
    expect(await idsOf('ủy ban nhân dân huyện thu hồi')).toContain('decision');
  });

  test('the name of the file', async () => {
    expect(await idsOf('decision')).toEqual(['decision']);
  });

  test('a whole paragraph, typed a little wrongly', async () => {
    const q = `Gia đình tôi sử dụng thửa đất từ năm 1991 đến nay, không có tranh chấp với ai và đã nộp thuế đầy đủ`;
    const { hits, relaxed } = await find(q);
    expect([hits[0]?.id, relaxed]).toEqual(['petition', true]);
  });
});

describe('how much must match', () => {
  test('a phrase stands together, without marks too', async () => {
    expect(await idsOf('"thu hồi đất"')).not.toContain('noise');
    expect(await idsOf('"hồi thu đất"')).toEqual([]);
    expect(await idsOf('“thuế sử dụng”')).toEqual([]);
  });

  test('all words; when no document has them all, most of them, and it says so', async () => {
    const strict = await find('thu hồi đất Nậm Păm');
    expect([strict.relaxed, strict.everyWord, strict.hits[0]?.id]).toEqual([false, 1, 'petition']);
    const relaxed = await find('thu hồi đất Nậm Păm Hakuna');
    expect([relaxed.relaxed, relaxed.hits[0]?.id]).toEqual([true, 'petition']);
  });

  test('filters that leave nothing do not relax the words', async () => {
    const { everyWord, relaxed } = await find('thu hồi đất Nậm Păm', { type: 'báo cáo' });
    expect([everyWord, relaxed]).toEqual([0, false]);
  });

  test('a word of several syllables stands together, in any marks, or misread by a letter', async () => {
    const everyWord = async (q: string) => (await find(q)).everyWord;
    expect(await everyWord('thu hồi')).toBeGreaterThan(0);
    expect(await everyWord('ngân sách họp')).toBe(1);
    expect(await everyWord('họp ngân kết sách quả')).toBe(1);
    expect(await everyWord('thu họp')).toBe(1);
    expect(await everyWord('thu nhập hội họp')).toBe(1);
    expect(await everyWord('thu nhap hoi hop')).toBe(1);
    expect(await everyWord('Luờng Thủy')).toBe(2);
  });

  test('words that only bind others are not required', async () => {
    const { everyWord, hits } = await find('việc thu hồi đất của xã Nậm Păm');
    expect([everyWord, hits[0]?.id]).toEqual([1, 'petition']);
  });

  test('nothing found is nothing, with a word near it', async () => {
    const { total, didYouMean, relaxed } = await find('trườmg');
    expect([total, relaxed, didYouMean]).toEqual([0, false, 'trường']);
    expect((await find('xyzzy')).didYouMean).toBeUndefined();
  });

  test.each([
    ['chanh chấp thửa đất', 'tranh chấp thửa đất'],
    ['khieu lai thu hoi dat', 'khieu nai thu hoi dat'],
    ['khieeus naij', 'khiếu nại'],
    ['thu hồi đất', undefined],
    ['dân cộc', undefined],
  ])('a word that is misspelt is noticed though something is found: %s', async (q, meant) => {
    expect((await find(q)).didYouMean).toBe(meant);
  });

  test.each(['', '   '])('no words: every document, newest arrival first: "%s"', async (q) => {
    const { total, hits } = await find(q);
    expect([total, hits[0]?.id, hits[0]?.score]).toEqual([4, 'noise', 1]);
  });

  test.each([
    '???',
    '"',
    '""',
    '()',
    'a AND',
    'field:*',
    '*',
    '\\',
    '/',
    '<script>',
    '\u0000',
    '\ud800',
    '🙂',
    '土地',
  ])('nothing typed is an error: %j', async (q) => {
    await expect(find(q)).resolves.toMatchObject({ hits: expect.any(Array) as unknown });
  });

  test('a thousand characters of anything are an answer', async () => {
    await expect(find('đ '.repeat(500))).resolves.toBeDefined();
    await expect(find('1/a '.repeat(250))).resolves.toBeDefined();
    await expect(find('UBND '.repeat(200))).resolves.toBeDefined();
    await expect(find('土'.repeat(1000))).resolves.toBeDefined();
  });
});

describe('what is shown', () => {
  test('the words in the title and on the page, in the spelling of the source', async () => {
    const { hits } = await find('thuỷ');
    const hit = hits.find(({ id }) => id === 'petition');
    expect(hit?.titleHtml).toContain('Lường Thị <mark>Thủy</mark>');
    expect(hit?.pages[0]).toMatchObject({ number: 1 });
    expect(hit?.pages[0]?.highlights[0]).toContain('Lường Thị <mark>Thủy</mark>');
  });

  test('neighbours as one, and no other "thu" or "đất" beside them', async () => {
    const { hits } = await find('thu hồi đất');
    const decision = hits.find(({ id }) => id === 'decision');
    const marked = decision?.pages
      .flatMap(({ highlights }) => highlights)
      .join()
      .match(/<mark>.*?<\/mark>/g);
    expect(marked).toContain('<mark>thu hồi đất</mark>');
    expect(marked).not.toContain('<mark>đất</mark>');
  });

  test('the page that answers, first', async () => {
    const { hits } = await find('đã nộp thuế');
    expect(hits[0]?.pages.map(({ number }) => number)[0]).toBe(2);
  });

  test('HTML of the source is escaped', async () => {
    const { hits } = await find('tranh chấp');
    expect(hits[0]?.pages[0]?.highlights[0]).toContain('&lt;không <mark>tranh chấp</mark>&gt; &amp; đã');
  });

  test('scores as shares of the best', async () => {
    const scores = (await find('thu hồi đất')).hits.map(({ score }) => score);
    expect(scores[0]).toBe(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('a code whole, not each QĐ-UBND', async () => {
    const { hits } = await find('77/QĐ-UBND');
    expect(hits[0]?.titleHtml).toBe('Quyết định số <mark>77/QĐ-UBND</mark>');
  });
});

describe('order and pages of results', () => {
  test.each([
    ['date-desc', ['noise', 'petition', 'decision', 'scan']],
    ['date-asc', ['decision', 'petition', 'noise', 'scan']],
  ])('%s, documents without a date last', async (sort, expected) => {
    expect(await idsOf('', { sort })).toEqual(expected);
  });

  test('no document stands on two pages', async () => {
    const pages = await Promise.all(['1', '2', '3', '4'].map((page) => idsOf('thu', { page, size: '1' })));
    expect(pages.flat().toSorted()).toEqual(['decision', 'noise', 'petition', 'scan']);
    expect(await idsOf('thu', { page: '5', size: '1' })).toEqual([]);
  });
});

describe('places in a document', () => {
  test('are ranges of the page’s text, in reading order', async () => {
    const places = await search.places(anyone, 'petition', 'thửa đất');
    expect(places).toEqual([{ page: 2, start: 21, end: 29 }]);
  });

  test('forgive marks that were read wrongly', async () => {
    expect(await search.places(anyone, 'scan', 'thu hồi đất')).toHaveLength(1);
  });

  test('prefer marks as typed', async () => {
    const found = await search.places(anyone, 'noise', 'hội');
    expect(found).toHaveLength(2);
  });

  test('are none in a document that is not there', async () => {
    expect(await search.places(anyone, 'nowhere', 'đất')).toEqual([]);
  });
});

describe('suggestions', () => {
  test.each([
    ['lường', 'Lường Thị Thủy', 'person'],
    ['luong thi th', 'Lường Thị Thủy', 'person'],
    ['77', '77/QĐ-UBND', 'number'],
    ['ubnd huyện', 'UBND huyện Mường La', 'body'],
    ['nam p', 'xã Nậm Păm', 'place'],
    ['việc thu', 'việc thu hồi đất tại xã Nậm Păm', 'subject'],
  ])('%s', async (beginning, text, kind) => {
    expect(await search.suggest(anyone, beginning)).toContainEqual({ text, kind });
  });

  test.each(['', '  ', '!!'])('none for nothing: "%s"', async (beginning) => {
    expect(await search.suggest(anyone, beginning)).toEqual([]);
  });
});

test('search that is down is never an empty result', async () => {
  const client = new Client({ node: 'http://127.0.0.1:9', maxRetries: 0 });
  const down = createSearch({ client, prefix: 'any' });
  const unavailable = { code: 'search-unavailable' };
  await expect(down.find(anyone, asked({ q: 'đất' }))).rejects.toMatchObject(unavailable);
  await expect(down.suggest(anyone, 'đất')).rejects.toMatchObject(unavailable);
  await expect(down.places(anyone, 'a', 'đất')).rejects.toMatchObject(unavailable);
  await client.close();
});
