import { createHash, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../tests/api.ts';
import { anyone, cleared, read } from '../../tests/archive.ts';
import { complaint, picture } from '../../tests/sample-files.ts';
import type { ReceivedJson } from './intake.schemas.ts';

type Files = readonly (readonly [name: string, content: string | Buffer])[];

/** What differs between two sendings whatever the archive holds. */
const withoutChance = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer)
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
      .replace(/[0-9a-f]{64}/g, 'HASH')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
      .replaceAll(/(mới|lại)\.png/g, 'NAME'),
  );

describe('POST /api/documents', () => {
  const api = testApi();

  /** What someone without clearance sees of a file they have just sent, on every route that tells of it. */
  const seen = async ({ documents, receipt }: ReceivedJson) => {
    const path = `/api/documents/${documents[0]?.id ?? ''}`;
    const looks = ['', '/history', '/facts', '/pages/1', '/pages/1/image', '/original'].map(
      (part) => path + part,
    );
    const answers = [];
    for (const look of [`/api/receipts/${receipt}`, ...looks]) {
      const answer = await api.as(anyone).request(look);
      answers.push({ status: answer.status, body: withoutChance(await answer.json()) });
    }
    return answers;
  };
  const endDisguise = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: api.databaseUrl });
    await client.connect();
    await client.query('update arrivals set disguised_until = now()').finally(() => client.end());
  };

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

  it('answers bytes of a denunciation like a new file to who may not know of it', async () => {
    const file = await complaint({ bytes: await picture(7), facts: { kind: 'tố cáo' } });
    const { id } = await api.upload(file);
    await read(api.archive, id, file.pages, file.facts);
    const again = await received(await send([['lại.png', await picture(7)]]));
    expect(again.documents).toEqual([{ id: expect.not.stringMatching(id) as string, fileName: 'lại.png' }]);
    const fresh = await received(await send([['mới.png', await picture(8)]]));
    expect(await seen(again)).toEqual(await seen(fresh));
    expect(await api.archive.facts.get(id, cleared)).toMatchObject({ corrected: [] });
    await endDisguise();
    expect((await seen(again)).map(({ status }) => status)).toEqual([200, 404, 404, 404, 404, 404, 404]);
    expect((await received(await send([['lại.png', await picture(7)]], [], cleared))).documents[0]?.id).toBe(
      id,
    );
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
