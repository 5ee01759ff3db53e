import { createHash, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../tests/api.ts';
import { anyone, cleared } from '../../tests/archive.ts';
import type { ReceivedJson } from './intake.schemas.ts';

type Files = readonly (readonly [name: string, content: string | Buffer])[];

describe('POST /api/documents', () => {
  const api = testApi();

  const send = (files: Files, fields: readonly (readonly [string, string])[] = [], viewer = anyone) => {
    const body = new FormData();
    for (const [name, content] of files)
      body.append('files', new File([new Uint8Array(Buffer.from(content))], name));
    for (const [name, value] of fields) body.append(name, value);
    return api.as(viewer).request('/api/documents', { method: 'POST', body });
  };
  const received = async (answer: Response): Promise<ReceivedJson> => {
    expect(answer.status).toBe(202);
    return (await answer.json()) as ReceivedJson;
  };
  const total = async (viewer = cleared): Promise<number> =>
    (await api.archive.documents.counts(viewer)).total;

  it('takes many files in, byte for byte, under their own names', async () => {
    const files: Files = [
      ['Đơn số 1.txt'.normalize('NFD'), 'một'],
      ['C:\\Quét\\đơn 2.txt', 'hai'],
    ];
    const { documents, refused, receipt } = await received(await send(files));
    expect(documents.map(({ fileName }) => fileName)).toEqual(['Đơn số 1.txt', 'đơn 2.txt']);
    expect(refused).toEqual([]);
    const first = await api.archive.documents.get(documents[0]?.id ?? '', anyone);
    expect(first.sha256).toBe(createHash('sha256').update('một').digest('hex'));
    const counts = await api.as(anyone).request(`/api/receipts/${receipt}`);
    expect(await counts.json()).toEqual({
      ...{ received: 2, duplicates: 0, working: 2, indexed: 0, failed: 0, failures: [] },
    });
  });

  it('recognises the same bytes', async () => {
    const [first] = (await received(await send([['a.txt', 'như nhau']]))).documents;
    const [again] = (await received(await send([['b.txt', 'như nhau']]))).documents;
    expect(again).toEqual({ id: first?.id, fileName: 'b.txt', duplicateOf: first?.id });
  });

  it('takes the others in when one is too large', async () => {
    const answer = await send([
      ['lớn.txt', 'x'.repeat(2 ** 20 + 1)],
      ['nhỏ.txt', 'nhỏ'],
    ]);
    const { documents, refused } = await received(answer);
    expect(documents.map(({ fileName }) => fileName)).toEqual(['nhỏ.txt']);
    expect(refused).toMatchObject([{ fileName: 'lớn.txt', code: 'file-too-large' }]);
    expect(refused[0]?.message).toContain('1 MB');
    expect(await readdir(join(api.dataFolder, 'incoming'))).toEqual([]);
  });

  it('is a problem when none could be taken in, with each reason', async () => {
    const answer = await send([['lớn.txt', 'x'.repeat(2 ** 20 + 1)]]);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: 'file-too-large', refused: [{ fileName: 'lớn.txt' }] });
  });

  it('wants files', async () => {
    expect(await (await send([])).json()).toMatchObject({ code: 'no-files' });
    const json = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } };
    const answer = await api.as(anyone).request('/api/documents', json);
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'invalid-request' }]);
  });

  it('keeps files secret from the first moment when the form says so, even at its end', async () => {
    const before = await total(anyone);
    const { documents, receipt } = await received(await send([['a.txt', 'kín']], [['secret', 'true']]));
    const path = `/api/documents/${documents[0]?.id ?? ''}`;
    expect((await api.as(anyone).request(path)).status).toBe(404);
    expect((await api.as(cleared).request(path)).status).toBe(200);
    expect(await total(anyone)).toBe(before);
    expect(await (await api.as(anyone).request(`/api/receipts/${receipt}`)).json()).toMatchObject({
      received: 1,
    });
  });

  it('takes no unclear word on secrecy for a no', async () => {
    const before = await total();
    const answer = await send([['a.txt', 'kín hay hở']], [['secret', 'có']]);
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'invalid-request' }]);
    expect(await total()).toBe(before);
  });

  it('leaves no record when the form breaks off', async () => {
    const before = await total();
    const part = '--B\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nmới';
    const answer = await api.as(anyone).request('/api/documents', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=B' },
      body: `${part} 1\r\n${part}`,
    });
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'invalid-request' }]);
    expect(await total()).toBe(before);
    expect(await readdir(join(api.dataFolder, 'incoming'))).toEqual([]);
  });

  it('writes down the program that sent', async () => {
    const { documents } = await received(await send([['w.txt', 'từ trang web']], [['way', 'web']]));
    const [event] = await api.archive.history.list(documents[0]?.id ?? '', anyone);
    expect(event?.detail).toMatchObject({ way: 'web' });
  });

  it('knows no receipt that it did not give', async () => {
    expect((await api.as(anyone).request(`/api/receipts/${randomUUID()}`)).status).toBe(404);
  });
});
