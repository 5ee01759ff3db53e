import { describe, expect, test } from 'vitest';
import { ASKED_FIELDS } from '../query/fields.ts';
import { anyone, cleared } from '../../tests/archive.ts';
import { indexable } from '../../tests/indexable.ts';
import { asked, testSearch } from '../../tests/search.ts';

const search = testSearch([
  indexable({
    id: 'petition',
    fileName: 'don-kn-quang-thi-hoa.pdf',
    method: 'ocr',
    receivedAt: '2024-03-05T18:00:00Z',
    texts: [
      'ĐƠN KHIẾU NẠI. Tôi là Quàng Thị Hòa, khiếu nại việc thu hồi đất rừng tại bản Nà Sản.',
      'Thửa đất số 12, tờ bản đồ số 5. Theo Điều 106 Luật Đất đai. Quàng Thị Hòa ký.',
    ],
    facts: {
      type: 'đơn',
      kind: 'khiếu nại',
      date: '2017-06-30',
      subject: 'việc thu hồi đất rừng',
      complainants: [
        {
          name: 'Quàng Thị Hòa',
          identityNumber: '014188000123',
          phone: '0912345678',
          address: 'bản Nà Sản, xã Chiềng Mung',
          commune: 'xã Chiềng Mung',
          district: 'huyện Mai Sơn',
          province: 'tỉnh Sơn La',
        },
      ],
      respondents: ['Chủ tịch UBND huyện Mai Sơn'],
      addressees: ['Thanh tra tỉnh Sơn La'],
      decisions: ['1218/QĐ-UBND'],
      parcels: [
        { parcel: '12', sheet: '5' },
        { parcel: '7', sheet: '9' },
      ],
      laws: ['Điều 106 Luật Đất đai năm 2013'],
    },
  }),
  indexable({
    id: 'decision',
    receivedAt: '2024-03-07T03:00:00Z',
    texts: ['Số: 1218/QĐ-UBND. QUYẾT ĐỊNH về việc thu hồi đất. Người ký: Lò Văn Hùng'],
    facts: {
      type: 'quyết định',
      number: '1218/QĐ-UBND',
      date: '2016-12-31',
      issuer: 'Ủy ban nhân dân huyện Mai Sơn',
      signer: 'Lò Văn Hùng',
      subject: 'Thu hồi đất',
      outcome: 'không công nhận',
      changes: [{ how: 'hủy bỏ', number: '17/QĐ-UBND' }],
    },
  }),
  indexable({
    id: 'report',
    fileName: 'Ảnh_Quét_12.tif',
    receivedAt: '2024-03-07T03:00:00Z',
    texts: ['Báo cáo về kết quả đạt được và bồi thường ruộng. Kết quả hòa giải của ông Lò Văn Hưng.'],
    facts: {
      type: 'báo cáo',
      number: '12/BC-TTr',
      date: '2019-01-01',
      signer: 'Lò Văn Hưng',
      parcels: [{ parcel: '12', sheet: '9' }, { parcel: '334' }],
    },
  }),
  indexable({
    id: 'secret',
    secret: true,
    receivedAt: '2024-03-07T03:00:00Z',
    texts: ['Đơn tố cáo ông Vi Văn Bụt nhận tiền'],
    facts: { type: 'đơn', kind: 'tố cáo', complainants: [{ name: 'Cà Thị Mộng' }] },
  }),
]);

const find = (q: string, more: Record<string, string> = {}) => search.find(anyone, asked({ q, ...more }));

const idsOf = async (q: string): Promise<string[]> => (await find(q)).hits.map(({ id }) => id).toSorted();

describe('signs', () => {
  test.each<[string, string[]]>([
    ['"thu hồi đất"', ['decision', 'petition']],
    ['"thu hoi dat"', ['decision', 'petition']],
    ['"đất thu hồi"', []],
    ['thu hồi -rừng', ['decision']],
    ['thu hồi -"đất rừng"', ['decision']],
    ['-"thu hồi"', ['report']],
    ['rừng OR ruộng', ['petition', 'report']],
    ['rừng HOẶC ruộng', ['petition', 'report']],
    ['rừng | ruộng', ['petition', 'report']],
    ['khiếu nại OR bồi thường', ['petition', 'report']],
    ['(rừng OR ruộng) -khiếu', ['report']],
    ['đất -(rừng OR ruộng)', ['decision']],
    ['khiế*', ['petition']],
    ['ruo*', ['report']],
    ['kết quả bồi thư*', ['report']],
    ['-ruo* -khieu*', ['decision']],
  ])('%s', async (q, expected) => {
    expect(await idsOf(q)).toEqual(expected);
  });

  test('marks typed behind a minus must be there, so that no more is left out than was said', async () => {
    expect(await idsOf('kết quả -đất')).toEqual(['report']);
    expect(await idsOf('kết quả -dat')).toEqual([]);
  });

  test('a phrase with its marks comes before one without', async () => {
    const { hits } = await find('"Lò Văn Hưng" OR "Lò Văn Hùng"');
    expect(hits).toHaveLength(2);
    expect((await find('"Lò Văn Hưng"')).hits[0]?.id).toBe('report');
  });
});

/** For every field that may be asked: what finds exactly these. */
const OF_FIELDS: readonly (readonly [q: string, ids: readonly string[]])[] = [
  ['tên_tệp:quang-thi-hoa', ['petition']],
  ['tên_tệp:"don kn"', ['petition']],
  ['tệp:quet_12', ['report']],
  ['tiêu_đề:"khiếu nại"', ['petition']],
  ['loại:"quyết định"', ['decision']],
  ['loai:"quyet dinh"', ['decision']],
  ['loại:quyết', ['decision']],
  ['loại:(đơn OR "báo cáo")', ['petition', 'report']],
  ['loại:"khiếu nại"', ['petition']],
  ['loại_đơn:"khiếu nại"', ['petition']],
  ['-loại:đơn', ['decision', 'report']],
  ['số:1218/QĐ-UBND', ['decision']],
  ['số:1218', ['decision']],
  ['số:121', []],
  ['số:121*', ['decision']],
  ['số:12/bc-ttr', ['report']],
  ['ngày:..2016', ['decision']],
  ['ngày:30/6/2017..', ['petition', 'report']],
  ['ngày:1/7/2017..31/12/2018', []],
  ['năm:2017..2019', ['petition', 'report']],
  ['năm:2017', ['petition']],
  ['năm:(2016 OR 2019)', ['decision', 'report']],
  ['cơ_quan:"UBND huyện Mai Sơn"', ['decision']],
  ['cơ quan:"uy ban nhan dan"', ['decision']],
  ['trích_yếu:"đất rừng"', ['petition']],
  ['người_ký:"Lò Văn Hưng"', ['decision', 'report']],
  ['nguoi_ky:Hung', ['decision', 'report']],
  ['-người_ký:"Lò Văn Hưng"', ['decision', 'petition']],
  ['người_nộp_đơn:"Quàng Thị Hoà"', ['petition']],
  ['người:"Lò Văn Hùng"', ['decision', 'report']],
  ['người:Quàng', ['petition']],
  ['người:"chủ tịch"', ['petition']],
  ['căn_cước:014188000123', ['petition']],
  ['điện_thoại:"0912 345 678"', ['petition']],
  ['địa_chỉ:"Nà Sản"', ['petition']],
  ['xã:"chieng mung"', ['petition']],
  ['huyện:"Mai Sơn"', ['petition']],
  ['tỉnh:"Sơn La"', ['petition']],
  ['nơi:"Mai Sơn"', ['petition']],
  ['bị_khiếu_nại:"UBND huyện Mai Sơn"', ['petition']],
  ['kính_gửi:"thanh tra"', ['petition']],
  ['văn_bản_dẫn:1218/QĐ-UBND', ['petition']],
  ['quyết_định:1218', ['petition']],
  ['thửa:12', ['petition', 'report']],
  ['tờ:9', ['petition', 'report']],
  ['thửa:12 tờ:5', ['petition']],
  ['tờ:9 thửa:12', ['report']],
  ['thửa:12 tờ:(5 OR 9)', ['petition', 'report']],
  ['thửa:7 tờ:5', []],
  ['sđt:0912345678', ['petition']],
  ['ĐT:0912.345.678', ['petition']],
  ['0912 345 678', ['petition']],
  ['0912.345.678', ['petition']],
  ['"014 188 000 123"', []],
  ['014 188 000 123', ['petition']],
  ['thửa:012 tờ:05', ['petition']],
  ['thửa:12/9', ['report']],
  ['thửa:0012/09', ['report']],
  ['thửa:334', ['report']],
  ['thửa:33', []],
  ['thửa:33*', ['report']],
  ['luật:"Điều 106"', ['petition']],
  ['luật:"Luật Đất đai"', ['petition']],
  ['cách_đọc:quét', ['petition']],
  ['độ_mật:không', ['decision', 'petition', 'report']],
  ['mật:có', []],
  // Seven hours ahead of Greenwich the petition came on 6 March.
  ['ngày_nhận:6/3/2024', ['petition']],
  ['nội_dung:"hòa giải"', ['report']],
  ['từ_khóa:"bồi thường"', ['report']],
  ['kết_quả_giải_quyết:"không công nhận"', ['decision']],
  ['dạng_vụ_việc:"thu hồi đất"', ['decision', 'petition']],
  ['đối_tượng_bị_khiếu_nại:"UBND cấp huyện"', ['petition']],
  ['văn_bản_bị_hủy_bỏ:17/QĐ-UBND', ['decision']],
];

describe('fields', () => {
  test.each(OF_FIELDS)('%s', async (q, expected) => {
    const { hits, faults } = await find(q);
    expect([hits.map(({ id }) => id).toSorted(), faults]).toEqual([expected, []]);
  });

  test('each that may be asked is asked here', () => {
    const tried = OF_FIELDS.map(([q]) => q.replaceAll('_', ' '));
    const names = ASKED_FIELDS.map(({ name }) => name);
    expect(names.filter((name) => !tried.some((q) => q.includes(`${name}:`)))).toEqual([]);
  });

  test('with words beside them', async () => {
    expect(await idsOf('thu hồi đất loại:đơn năm:2017')).toEqual(['petition']);
    expect(await idsOf('khiếu nại OR bồi thường năm:2019')).toEqual(['report']);
  });

  test('a value with its marks comes first', async () => {
    expect((await find('người:"Lò Văn Hưng"')).hits.map(({ id }) => id)).toEqual(['report', 'decision']);
    expect((await find('người:"Lò Văn Hùng"')).hits.map(({ id }) => id)).toEqual(['decision', 'report']);
  });

  test('tell nothing of a secret document', async () => {
    for (const q of ['người:"Cà Thị Mộng"', 'loại:"tố cáo"', 'mật:có', 'người:Mộng OR người:Bụt', 'Mộn*']) {
      expect(await find(q)).toMatchObject({ total: 0, hits: [], years: [] });
      expect((await search.find(cleared, asked({ q }))).total).toBe(1);
    }
    const all = await find('-người:"Cà Thị Mộng"');
    expect(all.total).toBe(3);
  });
});

describe('what is shown', () => {
  const marks = async (q: string, id = 'petition'): Promise<string> => {
    const hit = (await find(q)).hits.find((one) => one.id === id);
    return JSON.stringify(hit?.pages ?? []);
  };

  test.each([
    ['người:"Quàng Thị Hòa"', /<mark>Quàng.*Hòa<\/mark>/],
    ['luật:"Điều 106"', /<mark>Điều.*106<\/mark>/],
    ['khiế*', /<mark>khiếu<\/mark>/i],
    ['"thu hồi đất" năm:2017', /<mark>thu.*đất<\/mark>/],
  ])('what a sign found: %s', async (q, expected) => {
    expect(await marks(q)).toMatch(expected);
  });

  test('nothing of what was left out', async () => {
    expect(await marks('hồi -rừng', 'decision')).toMatch(/<mark>hồi<\/mark>/);
    expect(await marks('"đất rừng" OR -thu')).not.toMatch(/<mark>thu/);
  });

  test('places on the page', async () => {
    const places = await search.places(anyone, 'petition', 'người:"Quàng Thị Hòa" năm:2017');
    expect([...new Set(places.map(({ page }) => page))]).toEqual([1, 2]);
    expect(await search.places(anyone, 'petition', 'năm:2017')).toEqual([]);
  });
});

describe('too little found', () => {
  test('widens to most of the words, after what has them all', async () => {
    const { total, everyWord, hits, relaxed } = await find('thu hồi đất rừng');
    expect([total, everyWord, relaxed]).toEqual([2, 1, false]);
    expect(hits.map(({ id }) => id)).toEqual(['petition', 'decision']);
    expect(hits[1]?.pages[0]?.highlights[0]).toMatch(/<mark>/);
  });

  test('but never what was asked by a sign', async () => {
    const alone = async (q: string) => {
      const { total, everyWord } = await find(q);
      expect(total, q).toBe(everyWord);
    };
    await alone('thu hồi đất rừng loại:đơn');
    await alone('thu hồi đất rừng -"quyết định"');
    await alone('"thu hồi đất rừng"');
    await alone('thửa:12 tờ:5');
    const none = await find('thu hồi cà phê loại:"quyết định"');
    expect([none.relaxed, none.hits.map(({ id }) => id)]).toEqual([true, ['decision']]);
  });

  test('within the filters, and not in an order that would mix the two', async () => {
    const found = async (more: Record<string, string>) => {
      const { total, everyWord } = await find('thu hồi đất rừng', more);
      return [total, everyWord];
    };
    expect(await found({ type: 'quyết định' })).toEqual([1, 0]);
    expect(await found({ type: 'báo cáo' })).toEqual([0, 0]);
    expect(await found({ sort: 'date-desc' })).toEqual([1, 1]);
  });
});

describe('faults', () => {
  test('are explained, and the search is done all the same', async () => {
    const { relaxed, hits, faults } = await find('mau:rừng');
    expect(faults).toEqual([
      { start: 0, end: 4, code: 'field-unknown', message: expect.stringContaining('“mau”') as string },
    ]);
    expect([relaxed, hits.map(({ id }) => id)]).toEqual([true, ['petition']]);
    expect((await find('ruộng năm:hai')).faults).toHaveLength(1);
  });

  test('nothing hostile is an error', async () => {
    const hostile = [
      '('.repeat(500),
      '-('.repeat(300),
      '"a" OR '.repeat(140),
      'số:'.repeat(300),
      'a*'.repeat(400),
      'loại:' + 'a'.repeat(900),
      'loại:"' + '.*'.repeat(400) + '"',
      'loại:"a{1,9999}b|c&~d<1-9>"',
      'số:*',
      'thửa:*** tờ:?*',
      'thửa:\\* tờ:\\',
      'năm:0000..9999',
      'ngày:99/99/9999',
      'tệp:"' + '../'.repeat(200) + '"',
      'mật:\u0000',
      'ab* '.repeat(30),
      '-ab* '.repeat(60),
      'người:(' + '"a b" OR '.repeat(60) + 'c)',
    ];
    for (const q of hostile) {
      const [answer] = await Promise.allSettled([find(q)]);
      expect(answer.status, q.slice(0, 40)).toBe('fulfilled');
    }
  });
});
