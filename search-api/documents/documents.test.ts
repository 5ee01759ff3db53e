import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../../tests/api.ts';
import { anyone, cleared, page } from '../../tests/archive.ts';
import { complaint, picture } from '../../tests/sample-files.ts';

describe('documents', () => {
  const api = testApi();
  let read: string;
  let waiting: string;

  const get = (path: string, viewer = anyone) => api.as(viewer).request(`/api${path}`);

  beforeAll(async () => {
    read = (await api.add(await complaint({ pages: [page(1), page(2, 'mờ', 0.3)] }))).id;
    waiting = (await api.upload({ fileName: 'chưa đọc.png', bytes: await picture(1), pages: [] })).id;
  });

  it('are given as the contract says', async () => {
    const answer = await get(`/documents/${read}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      id: read,
      fileName: 'Đơn khiếu nại.png',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      mediaType: 'application/pdf',
      bytes: (await picture(250)).length,
      receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      state: 'indexed',
      pages: 2,
      pagesRead: 2,
      pagesToLookAt: 1,
      secret: false,
      linked: false,
      facts: {
        ...{ type: 'đơn', kind: 'khiếu nại', date: '2019-04-18', subject: 'thu hồi đất' },
        ...{
          complainants: [],
          respondents: [],
          addressees: [],
          decisions: [],
          parcels: [],
          laws: [],
          changes: [],
        },
      },
      signatures: [],
      citation: 'Đơn khiếu nại ngày 18/4/2019',
    });
  });

  it('are listed newest first, in parts, by what is to be done with them', async () => {
    const ids = async (query: string) => {
      const { total, documents } = (await (await get(`/documents${query}`)).json()) as {
        total: number;
        documents: { id: string }[];
      };
      return [total, ...documents.map(({ id }) => id)];
    };
    expect(await ids('')).toEqual([2, waiting, read]);
    expect(await ids('?size=1&page=2')).toEqual([2, read]);
    expect(await ids('?state=received')).toEqual([1, waiting]);
    expect(await ids('?state=failed')).toEqual([0]);
    expect(await ids('?needsLook=true')).toEqual([1, read]);
  });

  it.each(['?page=0', '?page=một', '?size=201', '?state=lost', '?needsLook=ja'])(
    'are not listed by %s',
    async (query) => {
      const answer = await get(`/documents${query}`);
      expect(answer.status).toBe(400);
      const name = query.slice(1).split('=')[0] ?? '';
      expect(await answer.json()).toMatchObject({
        code: 'invalid-request',
        detail: expect.stringContaining(`“${name}”`) as string,
      });
    },
  );

  it.each([randomUUID(), 'không-có', '1', "'"])('with the id %s are not found', async (id) => {
    const answer = await get(`/documents/${encodeURIComponent(id)}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'not-found' });
  });

  it('tell what happened to them', async () => {
    const { events } = (await (await get(`/documents/${read}/history`)).json()) as {
      events: { event: string; at: string }[];
    };
    expect(events.map(({ event }) => event)).toEqual(['received', 'reading', 'read', 'indexed']);
  });

  it('that nobody has read show their state to all, and their content only with clearance', async () => {
    for (const path of ['', '/history']) {
      expect((await get(`/documents/${waiting}${path}`)).status).toBe(200);
    }
    for (const path of ['/original', '/facts', '/pages/1', '/pages/1/image', '/hits?q=a']) {
      const answer = await get(`/documents/${waiting}${path}`);
      expect([path, answer.status]).toEqual([path, 409]);
      expect(await answer.json()).toMatchObject({ code: 'not-yet-read' });
    }
    expect((await get(`/documents/${waiting}/original`, cleared)).status).toBe(200);
  });
});

describe('secrecy', () => {
  const api = testApi();

  const decide = (id: string, secret: unknown, viewer = cleared) =>
    api.as(viewer).request(`/api/documents/${id}/secret`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ secret }),
    });

  it('is decided by those with clearance, there and back', async () => {
    const { id } = await api.add(await complaint());
    const path = `/api/documents/${id}`;
    expect(await (await decide(id, true)).json()).toMatchObject({ id, secret: true });
    expect((await api.as(anyone).request(path)).status).toBe(404);
    expect((await api.as(cleared).request(path)).status).toBe(200);
    expect(await (await decide(id, false)).json()).toMatchObject({ id, secret: false });
    expect((await api.as(anyone).request(path)).status).toBe(200);
    expect((await decide(id, 'có')).status).toBe(400);
  });

  it('hides a document from search at once, before the index knows', async () => {
    const { id } = await api.add(
      await complaint({ bytes: await picture(8), pages: [page(1, 'bồi thường')] }),
    );
    const found = async (viewer = anyone) => {
      const q = encodeURIComponent('bồi thường');
      return (await (await api.as(viewer).request(`/api/search?q=${q}`)).json()) as { total: number };
    };
    expect(await found()).toMatchObject({ total: 1, hits: [{ id }] });
    await decide(id, true);
    expect(await found()).toMatchObject({ total: 0, hits: [], years: [] });
    await api.index();
    expect(await found()).toMatchObject({ total: 0 });
    expect(await found(cleared)).toMatchObject({ total: 1 });
  });

  it('is for no one else to decide, whether the document exists or not', async () => {
    const { id } = await api.upload({ fileName: 'a.png', bytes: await picture(2), pages: [] });
    const [known, unknown] = await Promise.all([
      decide(id, true, anyone),
      decide(randomUUID(), true, anyone),
    ]);
    expect(known.status).toBe(403);
    expect(await known.text()).toBe(await unknown.text());
  });
});
