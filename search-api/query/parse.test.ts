import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_FIELDS } from '../../mappings/fields.ts';
import { ASKED_FIELDS, fieldNamed, writtenName } from './fields.ts';
import { parse } from './parse.ts';
import type { FaultCode, Node } from './tree.ts';

/** A tree as text: each group in brackets, words in `‹›`. */
function shown(node: Node | null): string {
  switch (node?.kind) {
    case undefined:
      return '';
    case 'words':
      return `‹${node.text}›`;
    case 'phrase':
      return `"${node.text}"`;
    case 'prefix':
      return `${node.text}*`;
    case 'span':
      return `[${node.from ?? ''}, ${node.to ?? ''}]`;
    case 'field':
      return `${node.field.name}:${shown(node.value)}`;
    case 'not':
      return `not ${shown(node.of)}`;
    case 'or':
    case 'and':
      return `(${node.of.map(shown).join(` ${node.kind} `)})`;
  }
}

const tree = (q: string): string => shown(parse(q).tree);

/** The faulty parts of a query, as typed. */
const faults = (q: string): [FaultCode, string][] =>
  parse(q).faults.map(({ code, start, end }) => [code, q.slice(start, end)]);

describe('what a query asks for', () => {
  test.each([
    ['', ''],
    ['thu hồi đất', '‹thu hồi đất›'],
    ['"thu hồi đất" Mai Sơn', '("thu hồi đất" and ‹Mai Sơn›)'],
    ['“thu hồi” «đất» ＂xã＂', '("thu hồi" and "đất" and "xã")'],
    ['đơn ""', '‹đơn›'],
    ['đất -"bồi thường"', '(‹đất› and not "bồi thường")'],
    ['đất –rừng', '(‹đất› and not ‹rừng›)'],
    ['đất -(rừng OR ruộng)', '(‹đất› and not (‹rừng› or ‹ruộng›))'],
    ['khiếu nại OR tố cáo', '(‹khiếu nại› or ‹tố cáo›)'],
    ['khiếu nại HOẶC tố cáo', '(‹khiếu nại› or ‹tố cáo›)'],
    ['khiếu nại|tố cáo || phản ánh', '(‹khiếu nại› or ‹tố cáo› or ‹phản ánh›)'],
    ['khiếu nại OR tố cáo năm:2017', '((‹khiếu nại› or ‹tố cáo›) and năm:[2017-01-01, 2017-12-31])'],
    ['đất AND rừng', '‹đất rừng›'],
    ['(a OR b) (c OR d)', '((‹a› or ‹b›) and (‹c› or ‹d›))'],
    ['chiềng mu*', '(‹chiềng› and mu*)'],
    ['chiềng mu* OR mai sơn', '((‹chiềng› and mu*) or ‹mai sơn›)'],
    ['（đất｜rừng）－ruộng', '((‹đất› or ‹rừng›) and ‹ruộng›)'],
  ])('%s', (q, expected) => {
    expect([tree(q), faults(q)]).toEqual([expected, []]);
  });

  test.each([
    ['số:1218/QĐ-UBND', 'số:‹1218/QĐ-UBND›'],
    ['so:1218/qd-ubnd,', 'số:‹1218/qd-ubnd›'],
    ['loại:"quyết định"', 'loại:"quyết định"'],
    ['LOAI:don', 'loại:‹don›'],
    ['người:"Lò Văn Hùng"', 'người:"Lò Văn Hùng"'],
    ['người ký:Hùng', 'người ký:‹Hùng›'],
    ['đơn người_ký:Hùng', '(‹đơn› and người ký:‹Hùng›)'],
    ['nguoiky:Hùng', 'người ký:‹Hùng›'],
    ['cccd:014188000123', 'căn cước:‹014188000123›'],
    ['số:121*', 'số:121*'],
    ['thửa:12 tờ:5', '(thửa:‹12› and tờ:‹5›)'],
    ['luật:"Điều 106"', 'luật:"Điều 106"'],
    ['-loại:đơn', 'not loại:‹đơn›'],
    ['loại:(đơn OR "báo cáo")', 'loại:(‹đơn› or "báo cáo")'],
    ['loại:đơn OR loại:"báo cáo"', '(loại:‹đơn› or loại:"báo cáo")'],
    ['mật:không', 'độ mật:‹không›'],
    ['cách đọc:"gõ tay"', 'cách đọc:"gõ tay"'],
  ])('of a field: %s', (q, expected) => {
    expect([tree(q), faults(q)]).toEqual([expected, []]);
  });

  test.each([
    ['năm:2017', '2017-01-01', '2017-12-31'],
    ['năm:2017..2019', '2017-01-01', '2019-12-31'],
    ['năm:2017–2019', '2017-01-01', '2019-12-31'],
    ['năm:2017..', '2017-01-01', undefined],
    ['năm:"2017 .. 2019"', '2017-01-01', '2019-12-31'],
    ['ngày:..2019', undefined, '2019-12-31'],
    ['ngày:2018', '2018-01-01', '2018-12-31'],
    ['ngày:2/2020', '2020-02-01', '2020-02-29'],
    ['ngày:01/03/2018..', '2018-03-01', undefined],
    ['ngày:1/3/2018..5/2018', '2018-03-01', '2018-05-31'],
    ['ngày:2018-03-01', '2018-03-01', '2018-03-01'],
    ['ngày:"1 tháng 3 năm 2018"', '2018-03-01', '2018-03-01'],
    ['ngày:"ngày 01 tháng 03 năm 2018"', '2018-03-01', '2018-03-01'],
  ])('a span: %s', (q, from, to) => {
    const read = parse(q).tree;
    expect(read).toMatchObject({ kind: 'field', value: { kind: 'span' } });
    if (read?.kind !== 'field' || read.value.kind !== 'span') return;
    expect([read.value.from, read.value.to]).toEqual([from, to]);
  });

  test('several years', () => {
    expect(tree('năm:(2015 OR 2017..)')).toBe('năm:([2015-01-01, 2015-12-31] or [2017-01-01, ])');
  });
});

describe('ordinary text', () => {
  test.each([
    ['UBND xã Mường Bú (huyện Mường La)', '‹UBND xã Mường Bú huyện Mường La›'],
    ['Kính gửi: UBND huyện', '‹Kính gửi UBND huyện›'],
    ['Số: 1218/QĐ-UBND', '‹Số 1218/QĐ-UBND›'],
    ['1218 / QĐ - UBND', '‹1218 / QĐ - UBND›'],
    ['02-NQ/TW', '‹02-NQ/TW›'],
    ['a) đất; b) rừng', '‹a đất; b rừng›'],
    ['lúc 10:30', '‹lúc 10:30›'],
    ['- bác đơn - giữ nguyên', '‹- bác đơn - giữ nguyên›'],
    ['CÔNG NHẬN HOẶC HỦY BỎ', '‹CÔNG NHẬN hoặc HỦY BỎ›'],
    ['đất hoặc rừng', '‹đất hoặc rừng›'],
    ['http://thanhtra.vn/x', '‹http //thanhtra.vn/x›'],
    ['???', '‹???›'],
    ['*', '‹*›'],
  ])('is words without a fault: %s', (q, expected) => {
    expect([tree(q), faults(q)]).toEqual([expected, []]);
  });

  test('a pasted paragraph is words, whatever signs it has', () => {
    const paragraph =
      'Căn cứ Luật Khiếu nại (số:02/2011/QH13; sau đây gọi là "Luật"): - Xét đề nghị của Chánh Thanh tra tại ' +
      'báo cáo:811/BC-TTr (ngày:01/03/2018 - về việc khiếu nại của ông Lò Văn Hùng - bản Nà Sản, xã Chiềng Mung';
    expect(parse(paragraph)).toMatchObject({ tree: { kind: 'words' }, faults: [] });
  });
});

describe('faults', () => {
  test.each<[string, string, [FaultCode, string][]]>([
    ['đơn "thu hồi', '‹đơn thu hồi›', [['quote-open', '"thu hồi']]],
    ['-đất (rừng', '(not ‹đất› and ‹rừng›)', [['group-open', '(']]],
    ['-đất) rừng', '(not ‹đất› and ‹rừng›)', [['group-close', ')']]],
    ['đất OR', '‹đất›', [['or-alone', 'OR']]],
    ['OR đất', '‹đất›', [['or-alone', 'OR']]],
    [
      'đất OR OR rừng',
      '(‹đất› or ‹rừng›)',
      [
        ['or-alone', 'OR'],
        ['or-alone', 'OR'],
      ],
    ],
    ['m* đất', '‹m đất›', [['prefix-short', 'm*']]],
    ['ch*ng đất', '‹ch*ng đất›', [['star-inside', 'ch*ng']]],
    ['mau:đỏ', '‹mau đỏ›', [['field-unknown', 'mau:']]],
    ['đất năm:', '‹đất năm›', [['field-empty', 'năm:']]],
    ['năm:hai', '‹năm hai›', [['value-year', 'năm:hai']]],
    ['đất năm:2019..2017', '‹đất năm 2019..2017›', [['value-reversed', 'năm:2019..2017']]],
    ['ngày:31/02/2018', '‹ngày 31/02/2018›', [['value-date', 'ngày:31/02/2018']]],
    ['mật:hơi', '‹mật hơi›', [['value-yes-no', 'mật:hơi']]],
    ['cách đọc:nhanh', '‹cách đọc nhanh›', [['value-method', 'cách đọc:nhanh']]],
    ['loại:(số:5)', 'loại:‹số 5›', [['field-nested', 'số:']]],
    ['đất -khiếu nại', '(‹đất› and not ‹khiếu› and ‹nại›)', [['only-one-word', '-khiếu nại']]],
    ['loại:quyết định', '(loại:‹quyết› and ‹định›)', [['only-one-word', 'loại:quyết định']]],
  ])('%s', (q, expected, found) => {
    expect([tree(q), faults(q)]).toEqual([expected, found]);
  });

  test('too deep, too many', () => {
    expect(faults('('.repeat(12) + '-a' + ')'.repeat(12)).map(([code]) => code)).toContain('group-deep');
    expect(faults('-a '.repeat(100)).map(([code]) => code)).toEqual(['too-many']);
  });
});

/** A tree as a person would type it. */
function typed(node: Node): string {
  switch (node.kind) {
    case 'words':
    case 'span':
      return node.text;
    case 'phrase':
      return `"${node.text}"`;
    case 'prefix':
      return `${node.text}*`;
    case 'field':
      return `${writtenName(node.field)}:${valueTyped(node.value)}`;
    case 'not':
      return `-${operand(node.of)}`;
    case 'or':
      return `(${node.of.map((part) => (part.kind === 'and' ? `(${typed(part)})` : typed(part))).join(' OR ')})`;
    case 'and':
      return node.of.map(typed).join(' ');
  }
}

function operand(node: Node): string {
  if (node.kind === 'words') return /^[\p{L}\p{N}]\S*$/u.test(node.text) ? node.text : `(${node.text})`;
  return node.kind === 'and' || node.kind === 'not' ? `(${typed(node)})` : typed(node);
}

const valueTyped = (value: Node): string =>
  value.kind === 'words' && !/[ "()|]/.test(value.text) ? value.text : operand(value);

const NAMES = Object.values(DOCUMENT_FIELDS).flatMap((field) => ('names' in field ? [...field.names] : []));
const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '(',
    ')',
    '-',
    ' -',
    '*',
    ':',
    '|',
    ' OR ',
    ' HOẶC ',
    ' AND ',
    ' ',
    '..',
    '\u00a0',
    '＂',
    '–',
  ),
  fc.constantFrom(
    'đất',
    'thu hồi',
    'Mường',
    '1218/QĐ-UBND',
    '2017',
    '01/03/2018',
    'ĐẤT',
    'a',
    '🙂',
    '\ud800',
    'o\u0302\u0301',
  ),
  fc.constantFrom(...NAMES).map((name) => `${name}:`),
  fc.string({ maxLength: 4, unit: 'binary' }),
);
const query = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

/** The same texts in every run, so that a failure is a change’s. */
const SEED = 24112026;

describe('whatever is typed', () => {
  test('has a reading, with faults that lie in it', () => {
    fc.assert(
      fc.property(query, (q) => {
        for (const { start, end } of parse(q).faults) {
          expect(0 <= start && start < end && end <= q.length).toBe(true);
        }
      }),
      { numRuns: 4000, seed: SEED },
    );
  });

  test('a dash behind a star is no sign', () => {
    expect(parse(':đất*–đất').tree).toEqual({ kind: 'words', text: 'đất đất' });
  });

  test('typed again as it was read, is read the same', () => {
    fc.assert(
      fc.property(query, (q) => {
        const first = parse(q).tree;
        if (first) expect(shown(parse(typed(first)).tree)).toBe(shown(first));
      }),
      { numRuns: 4000, seed: SEED },
    );
  });

  test('is read in no time, however long and nested', () => {
    for (const sign of ['(', ')', '"', '-(', '*', 'a:', 'số:', '| ', 'số:(', 'người ', 'OR ', '-"a" ']) {
      expect(parse(sign.repeat(20_000)).faults.length).toBeLessThan(30_000);
    }
  });
});

describe('names of fields', () => {
  test('every field that is searched has one', () => {
    for (const field of Object.values(DOCUMENT_FIELDS)) {
      const asked = (field.uses as readonly string[]).includes('searched');
      expect('names' in field && field.names.length > 0, field.meaning).toBe(asked);
    }
  });

  test('each means all the fields that bear it, kept alike', () => {
    for (const [name, { kind, ...field }] of Object.entries(DOCUMENT_FIELDS)) {
      for (const asked of 'names' in field ? field.names : []) {
        expect(fieldNamed(asked)?.fields, asked).toContain(name);
        expect(fieldNamed(asked)?.kind, asked).toBe(kind);
      }
    }
    const names = ASKED_FIELDS.map(({ name }) => name).filter((name) => !name.includes(' '));
    // Else `căn cứ luật:…` would ask another field than `luật:…`.
    expect(names.filter((name) => NAMES.some((other) => other.endsWith(` ${name}`)))).toEqual([]);
    expect(fieldNamed('người')?.fields).toEqual(['signer', 'complainants', 'respondents']);
  });
});
