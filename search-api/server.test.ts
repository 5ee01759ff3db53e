import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { testApi } from '../tests/api.ts';
import { anyone } from '../tests/archive.ts';
import { closeServer, createWebServer } from './server.ts';
import { loadUserInterface } from './userInterface.ts';

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

describe('the web server', () => {
  const api = testApi();
  let server: Server;
  let base: string;

  beforeAll(async () => {
    server = createWebServer({
      api: { fetch: (incoming) => api.as(anyone).fetch(incoming) },
      pages: (incoming, response) => {
        const from = `${String(incoming.headers['x-forwarded-proto'])} ${incoming.url ?? ''}`;
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(from.padEnd(5000, ' trang'));
      },
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    base = `http://127.0.0.1:${portOf(server)}`;
  });
  afterAll(() => closeServer(server, 1000));

  it('gives /api to the API and all else to the pages', async () => {
    expect(await (await fetch(`${base}/api/live`)).json()).toEqual({ live: true });
    expect(await (await fetch(`${base}/?q=a`)).text()).toMatch(/^http \/\?q=a/);
    expect(await (await fetch(`${base}/apical`)).text()).toMatch(/^http \/apical/);
  });

  it('compresses texts of both', async () => {
    for (const path of ['/', '/api/openapi.json']) {
      const answer = await fetch(base + path, { headers: { 'Accept-Encoding': 'gzip' } });
      expect([path, answer.headers.get('Content-Encoding')]).toEqual([path, 'gzip']);
    }
  });

  it('takes an upload as it comes in', async () => {
    const body = new FormData();
    body.append('files', new File(['x'.repeat(900_000)], 'a.txt'));
    expect((await fetch(`${base}/api/documents`, { method: 'POST', body })).status).toBe(202);
  });

  it('leaves nothing of an upload whose sender goes away', async () => {
    const incoming = join(api.dataFolder, 'incoming');
    const before = (await api.archive.documents.counts(anyone)).total;
    const sending = request(`${base}/api/documents`, {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=B', 'Content-Length': 1_000_000 },
    });
    sending.on('error', () => undefined);
    sending.write('--B\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nmột nửa');
    await vi.waitFor(async () => expect(await readdir(incoming)).toHaveLength(1));
    sending.destroy();
    await vi.waitFor(async () => expect(await readdir(incoming)).toEqual([]));
    expect((await api.archive.documents.counts(anyone)).total).toBe(before);
  });
});

describe('closeServer', () => {
  it('lets a request under way finish and takes no other', async () => {
    const slow = createWebServer({
      api: { fetch: () => pause(300).then(() => new Response('đã xong')) },
      pages: (_, response) => void response.end(),
    });
    await once(slow.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${portOf(slow)}/api/x`;
    const underWay = fetch(url);
    await pause(50);
    const closed = closeServer(slow, 60_000);
    await expect(fetch(url)).rejects.toThrow();
    expect(await (await underWay).text()).toBe('đã xong');
    await closed;
  });

  it('cuts what takes too long', async () => {
    const stuck = createWebServer({
      api: { fetch: () => new Promise(() => undefined) },
      pages: (_, response) => void response.end(),
    });
    await once(stuck.listen(0, '127.0.0.1'), 'listening');
    const underWay = fetch(`http://127.0.0.1:${portOf(stuck)}/api/x`);
    const cut = expect(underWay).rejects.toThrow();
    await pause(50);
    await closeServer(stuck, 100);
    await cut;
  });
});

describe('loadUserInterface', () => {
  it('says in words that it was not built', async () => {
    const server = createWebServer({
      api: { fetch: () => new Response() },
      pages: await loadUserInterface('/nowhere/handler.js'),
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const answer = await fetch(`http://127.0.0.1:${portOf(server)}/`);
    expect([answer.status, await answer.text()]).toMatchObject([503, expect.stringContaining('npm start')]);
    await closeServer(server, 100);
  });
});
