import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../../tests/api.ts';
import { anyone, page } from '../../tests/archive.ts';
import { complaint, picture } from '../../tests/sample-files.ts';

describe('pages', () => {
  const api = testApi();
  let id: string;

  const get = async (path: string) => (await api.as(anyone).request(`/api${path}`)).json();
  const type = (n: number | string, text: unknown) =>
    api.as(anyone).request(`/api/documents/${id}/pages/${n}/text`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text }),
    });

  beforeAll(async () => {
    id = (await api.add(await complaint({ pages: [page(1), page(2, 'mờ', 0.4)] }))).id;
    const other = { bytes: await picture(9), fileName: 'khác.png', pages: [page(1, 'mờ hơn', 0.2)] };
    await api.add(await complaint(other));
  });

  it('give text, words and boxes', async () => {
    expect(await get(`/documents/${id}/pages/2`)).toEqual({
      number: 2,
      text: 'mờ',
      method: 'ocr',
      engine: 'test 1',
      model: null,
      confidence: expect.closeTo(0.4, 5) as number,
      unclear: true,
      words: [{ text: 'mờ', start: 0, box: [0.1, 0.2, 0.3, 0.4], confidence: 0.4 }],
      width: 595,
      height: 842,
    });
    expect(await get(`/documents/${id}/pages/1`)).toMatchObject({ unclear: false });
    expect(await get(`/documents/${id}/pages/3`)).toMatchObject({ code: 'not-found' });
  });

  it('that were read unclearly are listed, the least clear first', async () => {
    const list = (await get('/pages-to-look-at')) as { total: number; pages: object[] };
    expect(list.total).toBe(2);
    expect(list.pages).toMatchObject([
      { fileName: 'khác.png', number: 1 },
      { documentId: id, fileName: 'Đơn khiếu nại.png', number: 2, method: 'ocr' },
    ]);
    expect(await get('/pages-to-look-at?size=1&page=2')).toMatchObject({ total: 2, pages: [{ number: 2 }] });
  });

  it('can be typed, are then clear, and can be taken back', async () => {
    const typed = await type(2, 'Đơn đề nghị'.normalize('NFD'));
    expect(typed.status).toBe(200);
    expect(await typed.json()).toMatchObject({
      ...{ text: 'Đơn đề nghị', method: 'typed', unclear: false, words: [] },
    });
    expect(await get('/pages-to-look-at')).toMatchObject({ total: 1 });
    const path = `/api/documents/${id}/pages/2/text`;
    const back = await api.as(anyone).request(path, { method: 'DELETE' });
    expect(await back.json()).toMatchObject({ text: 'mờ', method: 'ocr', unclear: true });
  });

  it('take only text', async () => {
    expect((await type(2, 5)).status).toBe(400);
    expect((await type(2, 'a'.repeat(200_001))).status).toBe(400);
    expect((await type(9, 'a')).status).toBe(404);
    expect((await type('x', 'a')).status).toBe(404);
  });
});
