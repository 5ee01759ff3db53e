import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';

import { beforeAll, describe, expect, test } from 'vitest';
import { PDFParse } from 'pdf-parse';
import { testApi } from '../../tests/api.ts';
import { anyone, cleared, page } from '../../tests/archive.ts';

const api = testApi();
let plain = '';
let hostile = '';
let secret = '';

beforeAll(async () => {
  const file = (name: string) => ({ fileName: name, bytes: Buffer.from(name) });
  ({ id: plain } = await api.add({
    ...file('ket luan.txt'),
    pages: [page(1, 'Trang bìa'), page(2, 'Kết luận về việc thu hồi đất & bồi thường <ở> "Mai Sơn"')],
    facts: { type: 'kết luận', number: '12/KL-TTr', date: '2019-03-05', issuer: 'Thanh tra tỉnh Sơn La' },
  }));
  ({ id: hostile } = await api.add({
    ...file('=cmd.txt'),
    pages: [page(1, 'Đơn về việc thu hồi đất')],
    facts: {
      type: 'đơn',
      kind: 'khiếu nại',
      subject: '=HYPERLINK("http://x","y")',
      respondents: ['@SUM(1)'],
    },
  }));
  ({ id: secret } = await api.add({
    ...file('mat.txt'),
    pages: [page(1, 'Tố cáo việc thu hồi đất')],
    facts: { type: 'đơn', kind: 'tố cáo', complainants: [{ name: 'Lường Thị Mật' }] },
  }));
}, 60_000);

const get = (query: string, viewer = anyone) =>
  api.as(viewer).request(`http://kho.example/api/search/export?${query}`);
const bytesOf = async (query: string, viewer = anyone) =>
  new Uint8Array(await (await get(query, viewer)).arrayBuffer());
const csv = async (query: string, viewer = anyone) =>
  Buffer.from(await bytesOf(`format=csv&${query}`, viewer))
    .toString()
    .split('\r\n');

describe('CSV', () => {
  test('is UTF-8 with its mark, in the order of the columns asked for, and leads to the page', async () => {
    const answer = await get('format=csv&q=bồi thường&columns=number,date,passage,link');
    expect(answer.headers.get('X-Total-Rows')).toBe('1');
    expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="ket-qua-.*\.csv"/);
    const lines = Buffer.from(await answer.arrayBuffer())
      .toString()
      .split('\r\n');
    expect(lines).toEqual([
      '\ufeff"Số, ký hiệu","Ngày văn bản","Đoạn tìm thấy","Mở trang"',
      `"12/KL-TTr","05/03/2019","Kết luận về việc thu hồi đất & bồi thường <ở> ""Mai Sơn""","http://kho.example/van-ban/${plain}?trang=2"`,
      '',
    ]);
  });

  test('holds nothing that a spreadsheet takes for a formula', async () => {
    expect(await csv(`ids=${hostile}&columns=subject&columns=respondents&columns=fileName`)).toContain(
      `"'=HYPERLINK(""http://x"",""y"")","'@SUM(1)","'=cmd.txt"`,
    );
  });

  test('names secret documents, marked, to those with clearance alone', async () => {
    expect(await csv('q=thu hồi đất&columns=citation')).toHaveLength(4);
    const seen = await csv(`ids=${secret},${plain}&columns=citation`, cleared);
    expect(seen).toContain('"MẬT","Đơn tố cáo"');
    expect(await csv(`ids=${secret}&columns=citation`)).toHaveLength(2);
  });
});

test('XLSX types texts as texts, dates as dates, and links to pages', async () => {
  const files = unzipSync(await bytesOf('format=xlsx&q=thu hồi đất'));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain(`<t xml:space="preserve">'=HYPERLINK`);
  expect(sheet).toContain(`<f>HYPERLINK("http://kho.example/van-ban/${plain}?trang=2")</f>`);
  expect(sheet).toContain('<v>43529</v>');
  expect(sheet.match(/<f>/g)).toHaveLength(2);
  expect(sheet.match(/<row>/g)).toHaveLength(3);
});

test('DOCX holds a row for each, with links', async () => {
  const files = unzipSync(await bytesOf('format=docx&q=thu hồi đất&columns=number,subject,link'));
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(body).toContain('12/KL-TTr');
  expect(body).toContain(`HYPERLINK &quot;http://kho.example/van-ban/${plain}?trang=2&quot;`);
  expect(body.match(/<w:tr>/g)).toHaveLength(3);
});

test('PDF holds the words as they are written', async () => {
  const bytes = await bytesOf('format=pdf&q=bồi thường&columns=number,date,issuer,subject,link');
  const parser = new PDFParse({ data: bytes });
  const { text } = await parser.getText();
  await parser.destroy();
  for (const words of ['Kết quả tìm kiếm', '12/KL-TTr', '05/03/2019', 'Thanh tra tỉnh', 'Trang 1'])
    expect(text).toContain(words);
});

describe('an export on its way', () => {
  test('tells how far it has come, and that it was broken off', async () => {
    const done = randomUUID();
    const app = api.as(anyone);
    await (await app.request(`/api/search/export?format=csv&progress=${done}`)).arrayBuffer();
    const progress = await app.request(`/api/exports/${done}`);
    expect(await progress.json()).toEqual({ rows: 2, total: 2, state: 'done' });

    const left = randomUUID();
    const answer = await app.request(`/api/search/export?format=csv&progress=${left}`);
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(await (await app.request(`/api/exports/${left}`)).json()).toMatchObject({ state: 'stopped' });
    expect((await app.request(`/api/exports/${randomUUID()}`)).status).toBe(404);
  });

  test.each(['format=doc', 'format=csv&columns=secret', 'format=csv&ids=1', 'q=x'])(
    'refuses %s',
    async (query) => {
      expect((await get(query)).status).toBe(400);
    },
  );
});
