import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../tests/api.ts';
import { anyone, page, take } from '../../tests/archive.ts';
import { complaint, picture } from '../../tests/sample-files.ts';

describe('reading again', () => {
  const api = testApi();

  const post = (path: string, body?: unknown) =>
    api.as(anyone).request(`/api/documents/${path}`, {
      method: 'POST',
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
  const state = async (id: string) =>
    ((await (await api.as(anyone).request(`/api/documents/${id}`)).json()) as { state: string }).state;

  it('is for failed documents a button to try again', async () => {
    const { id } = await api.upload({ fileName: 'a.png', bytes: await picture(1), pages: [] });
    const claim = await take(api.archive, id);
    await api.archive.readings.fail(claim, { code: 'file-locked', message: 'Tệp bị khóa.' });
    expect(await state(id)).toBe('failed');
    const again = await post(`${id}/retry`);
    expect(again.status).toBe(202);
    expect(await again.json()).toMatchObject({ id, state: 'received' });
    const twice = await post(`${id}/retry`);
    expect([twice.status, await twice.json()]).toMatchObject([409, { code: 'not-failed' }]);
    expect((await post(`${randomUUID()}/retry`)).status).toBe(404);
  });

  it('is asked for a document or some of its pages', async () => {
    const { id } = await api.add(await complaint({ bytes: await picture(2), pages: [page(1), page(2)] }));
    const some = await post(`${id}/read-again`, { pages: [2] });
    expect([some.status, await some.json()]).toMatchObject([202, { state: 'received' }]);
    expect((await post(`${id}/read-again`, {})).status).toBe(202);
    expect((await post(`${id}/read-again`, { pages: [3] })).status).toBe(404);
    expect((await post(`${id}/read-again`, { pages: [] })).status).toBe(400);
    expect((await post(`${randomUUID()}/read-again`, {})).status).toBe(404);
  });

  it('is asked for every document of a set', async () => {
    const unclear = await api.add(await complaint({ bytes: await picture(3), pages: [page(1, 'mờ', 0.1)] }));
    const clear = await api.add(await complaint({ bytes: await picture(4) }));
    const some = await post('read-again', { needsLook: true });
    expect([some.status, await some.json()]).toEqual([202, { documents: 1 }]);
    expect(await state(unclear.id)).toBe('received');
    expect(await state(clear.id)).toBe('indexed');
    expect(await (await post('read-again', { ids: [clear.id] })).json()).toEqual({ documents: 1 });
    expect((await post('read-again', {})).status).toBe(400);
  });
});
