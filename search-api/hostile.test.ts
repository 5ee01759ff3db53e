import { beforeAll, describe, expect, test } from 'vitest';
import { testApi } from '../tests/api.ts';
import { anyone, page } from '../tests/archive.ts';
import { complaint } from '../tests/sample-files.ts';

const api = testApi();

/** What is repeated, nested, or put into the place of a value. */
const PIECES = [
  '(',
  ')',
  '-(',
  '"',
  '"a" OR ',
  'a* ',
  '* ',
  '?',
  'số:',
  'năm:2000..9999 ',
  'loại:"',
  '.*',
  '[^a]{1,9999}',
  '\\',
  '/',
  '../',
  '%00',
  '\u0000',
  '\u202e',
  '\ud800',
  '\u0301',
  '🙂',
  '土地',
  'Москва ',
  'עברית ',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{"match_all":{}}',
  "'; drop table documents; --",
  '${7*7}',
  '1/a ',
  'QĐ-UBND ',
  'khiếu nại ',
  'đ ',
  '9'.repeat(40) + ' ',
  'x'.repeat(300) + ' ',
  'thửa:*** ',
  'tệp:"*" ',
  'mật:có ',
  '_id:1 ',
];

const HOSTILE = PIECES.flatMap((piece, i) => {
  const other = PIECES[(i * 7 + 3) % PIECES.length] ?? '';
  return [
    piece,
    piece.repeat(Math.floor(990 / piece.length)),
    `${'('.repeat(30)}${piece}${')'.repeat(30)}`,
    `số:${piece} người:"${piece}" -${piece}`,
    `thu hồi ${piece}${other} đất`,
  ];
});

const ask = (path: string) => api.as(anyone).request(path);

async function answerOf(path: string): Promise<{ status: number; body: string }> {
  const answer = await ask(path);
  return { status: answer.status, body: await answer.text() };
}

/** As a browser sends it: no half of a surrogate pair. */
const wellFormed = (query: string): string => query.replace(/\p{Surrogate}/gu, '\ufffd');

/** What the contract calls HTML, and the web puts on the page as it is. */
const htmlIn = (body: string): string[] =>
  [...body.matchAll(/"(?:titleHtml|highlights)":("(?:[^"\\]|\\.)*"|\[[^\]]*\])/g)].map(
    ([, html = '']) => html,
  );

/** A reply that a person can work with: hits, or a coded problem; nothing that a browser would run. */
function expectHarmless({ status, body }: { status: number; body: string }, query: string): void {
  const told = query.slice(0, 60);
  expect([200, 400], told).toContain(status);
  const read: unknown = JSON.parse(body);
  expect(read, told).toMatchObject(status === 200 ? {} : { code: expect.any(String) as string, status: 400 });
  expect(htmlIn(body).join(), told).not.toMatch(/<(?!\/?mark>)/i);
}

beforeAll(async () => {
  await api.add(await complaint({ pages: [page(1, 'thu hồi đất <script>alert(1)</script> QĐ-UBND')] }));
  await api.index();
});

describe('200 hostile queries', () => {
  test('are two hundred', () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(190);
    expect(HOSTILE.length).toBe(200);
  });

  test.each(['/api/search?q=', '/api/suggest?q='])('%s is answered, and nothing is harmed', async (path) => {
    const before = await answerOf('/api/search?q=thu hồi đất');
    expect(htmlIn(before.body).join()).toContain('&lt;script&gt;');
    for (const query of HOSTILE) {
      const q = encodeURIComponent(wellFormed(query));
      expectHarmless(await answerOf(`${path}${q}`), query);
    }
    const withoutTime = ({ body }: { body: string }) => body.replace(/"tookMs":\d+/, '');
    expect(withoutTime(await answerOf('/api/search?q=thu hồi đất'))).toBe(withoutTime(before));
  });

  test('in the place of filters, pages and orders are refused or find nothing', async () => {
    for (const query of HOSTILE.slice(0, 60)) {
      const value = encodeURIComponent(wellFormed(query));
      for (const name of ['type', 'not-law', 'year', 'from', 'page', 'sort'])
        expectHarmless(await answerOf(`/api/search?q=đất&${name}=${value}`), `${name}=${query}`);
    }
  });
});
