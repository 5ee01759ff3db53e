import { describe, expect, test } from 'vitest';
import { anyone, cleared } from '../../tests/archive.ts';
import { indexable } from '../../tests/indexable.ts';
import { asked, testSearch } from '../../tests/search.ts';

const search = testSearch([
  indexable({
    id: 'secret',
    secret: true,
    fileName: 'to-cao-moc.pdf',
    method: 'ocr',
    texts: ['Tôi là Cà Thị Mộng, tố cáo ông Vi Văn Bụt nhận tiền ở bản Phiêng Ngùa theo số 9/QĐ-TC'],
    facts: {
      type: 'đơn',
      kind: 'tố cáo',
      date: '2018-03-01',
      subject: 'việc ông Vi Văn Bụt nhận tiền',
      complainants: [{ name: 'Cà Thị Mộng', commune: 'xã Phiêng Ngùa', district: 'huyện Sốp Cộp' }],
      respondents: ['ông Vi Văn Bụt'],
      number: '9/QĐ-TC',
      issuer: 'Đảng ủy Phiêng Ngùa',
    },
  }),
  indexable({
    id: 'open',
    texts: ['Báo cáo về bản Phiêng Cằm và việc nhận tiền hỗ trợ'],
    facts: { type: 'báo cáo', date: '2018-05-01', issuer: 'UBND huyện Sốp Cộp' },
  }),
]);

const QUERIES = [
  '',
  'Cà Thị Mộng',
  'ca thi mong',
  'Vi Văn Bụt',
  'nhận tiền',
  '"tố cáo"',
  '9/QĐ-TC',
  '9',
  'to cao moc',
].concat(['Phiêng Ngùa', 'Phiêng Ngua Mông nhận tiền xyz', 'Mộngg', 'ngùaa']);
const FILTERS: Record<string, string>[] = [
  {},
  { kind: 'tố cáo' },
  { secret: 'true' },
  { year: '2018' },
  { commune: 'xã Phiêng Ngùa' },
  { from: '2018-02-01', to: '2018-04-01' },
  { sort: 'received' },
];

/** What only the secret document says, whatever its marks or marks-up. */
const TRACES = /mộng|bụt|ngùa|tố cáo|QĐ-TC|Đảng ủy/i;

describe('someone without clearance', () => {
  test.each(QUERIES)('finds no trace of a secret document: "%s"', async (q) => {
    for (const filters of FILTERS) {
      const answer = await search.find(anyone, asked({ q, ...filters }));
      expect(answer.hits.map(({ id }) => id)).not.toContain('secret');
      expect(answer.total).toBe(answer.hits.length);
      const { facets, hits, didYouMean } = answer;
      for (const [facet, values] of Object.entries(facets)) {
        const counted = values.filter(({ count }) => count > 0);
        expect(
          counted.every(({ count }) => count === 1),
          facet,
        ).toBe(true);
        expect(JSON.stringify(counted)).not.toMatch(TRACES);
      }
      expect(answer.years.every(({ count }) => count === 1)).toBe(true);
      expect(JSON.stringify(hits).replace(/<\/?mark>/g, '')).not.toMatch(TRACES);
      expect(didYouMean ?? '').not.toMatch(TRACES);
    }
  });

  test('gets the same answer as when there is no such document', async () => {
    const answer = await search.find(anyone, asked({ q: 'nhận tiền' }));
    expect(answer).toMatchObject({ total: 1, relaxed: false, years: [{ year: 2018, count: 1 }] });
    expect(answer.facets.secret).toEqual([{ value: 'false', count: 1, selected: false, excluded: false }]);
  });

  test.each(['Cà', 'mong', 'vi van', '9', 'Đảng', 'Phiêng', 'việc ông', 'sốp'])(
    'is suggested nothing of it: %s',
    async (beginning) => {
      expect(JSON.stringify(await search.suggest(anyone, beginning))).not.toMatch(TRACES);
    },
  );

  test('is shown no place in it', async () => {
    expect(await search.places(anyone, 'secret', 'nhận tiền')).toEqual([]);
  });
});

describe('someone with clearance', () => {
  test('finds it, counted, highlighted and suggested', async () => {
    const answer = await search.find(cleared, asked({ q: 'nhận tiền' }));
    expect(answer.total).toBe(2);
    expect(answer.years).toEqual([{ year: 2018, count: 2 }]);
    expect(answer.facets.kind).toEqual([{ value: 'tố cáo', count: 1, selected: false, excluded: false }]);
    const hit = answer.hits.find(({ id }) => id === 'secret');
    expect(hit?.pages[0]?.highlights[0]).toContain('<mark>nhận tiền</mark>');
    expect(await search.suggest(cleared, 'mong')).toContainEqual({ text: 'Cà Thị Mộng', kind: 'person' });
    expect(await search.places(cleared, 'secret', 'nhận tiền')).toHaveLength(1);
    expect((await search.find(cleared, asked({ q: 'ngùaa' }))).didYouMean).toBe('ngùa');
  });
});
