import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../../tests/api.ts';
import { anyone } from '../../tests/archive.ts';
import { complaint, picture } from '../../tests/sample-files.ts';

describe('GET /api/documents/:id/original', () => {
  const api = testApi();
  let path: string;
  let bytes: Buffer;

  const get = (headers: Record<string, string> = {}) => api.as(anyone).request(path, { headers });
  const body = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

  beforeAll(async () => {
    bytes = await picture(250);
    path = `/api/documents/${(await api.add(await complaint())).id}/original`;
  });

  it('gives the bytes that came in, under their own name', async () => {
    const answer = await get();
    expect(answer.status).toBe(200);
    expect(await body(answer)).toEqual(bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache, no-transform',
      'content-disposition': `inline; filename="Don khieu nai.png"; filename*=UTF-8''%C4%90%C6%A1n%20khi%E1%BA%BFu%20n%E1%BA%A1i.png`,
      'content-length': String(bytes.length),
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    });
  });

  it('tells its length without its bytes', async () => {
    const answer = await api.as(anyone).request(path, { method: 'HEAD' });
    expect(answer.headers.get('Content-Length')).toBe(String(bytes.length));
    expect((await body(answer)).length).toBe(0);
  });

  it('gives a range', async () => {
    const answer = await get({ Range: 'bytes=8-15' });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('Content-Range')).toBe(`bytes 8-15/${bytes.length}`);
    expect(answer.headers.get('Content-Length')).toBe('8');
    expect(await body(answer)).toEqual(bytes.subarray(8, 16));
  });

  it('gives the whole when the range is for another file', async () => {
    const answer = await get({ Range: 'bytes=8-15', 'If-Range': '"another"' });
    expect(answer.status).toBe(200);
    expect(await body(answer)).toEqual(bytes);
  });

  it('refuses a range outside', async () => {
    const answer = await get({ Range: `bytes=${bytes.length}-` });
    expect(answer.status).toBe(416);
    expect(answer.headers.get('Content-Range')).toBe(`bytes */${bytes.length}`);
    expect(await answer.json()).toMatchObject({ code: 'invalid-range' });
  });

  it('gives nothing to who has it already', async () => {
    const etag = (await get()).headers.get('ETag') ?? '';
    const answer = await get({ 'If-None-Match': etag });
    expect(answer.status).toBe(304);
    expect((await body(answer)).length).toBe(0);
  });
});
