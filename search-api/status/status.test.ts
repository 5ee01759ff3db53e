import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { Client } from '@elastic/elasticsearch';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive, type Archive } from '../../archive/archive.ts';
import { testApi } from '../../tests/api.ts';
import { anyone } from '../../tests/archive.ts';
import { complaint, picture } from '../../tests/sample-files.ts';
import { testDatabase, testDataFolder } from '../../tests/services.ts';
import { createApp } from '../app.ts';
import { createPictures } from '../pictures/pictures.ts';
import { createSearch } from '../search/search.ts';
import { searchCheck } from './elasticsearch.ts';

describe('GET /api/status', () => {
  const api = testApi();

  it('counts what there is', async () => {
    await api.add(await complaint());
    await api.upload({ fileName: 'b.png', bytes: await picture(3), pages: [] });
    expect(await (await api.as(anyone).request('/api/status')).json()).toEqual({
      ...{ searchable: 1, total: 2, working: 1, failed: 0, pagesToLookAt: 0 },
      ...{ elasticsearch: 'up', database: 'up' },
    });
  });

  it('and its little sister only say that the program lives', async () => {
    expect(await (await api.as(anyone).request('/api/live')).json()).toEqual({ live: true });
  });
});

/** A way to a server that can be cut and mended. */
class Line {
  readonly #sockets = new Set<Socket>();
  readonly #target: URL;
  #server: Server | undefined;

  constructor(target: string) {
    this.#target = new URL(target);
  }

  /** Opens the way; the address that goes through it. */
  async open(): Promise<string> {
    this.#server = createServer((from) => {
      const to = connect(Number(this.#target.port), this.#target.hostname);
      for (const socket of [from, to]) this.#sockets.add(socket.on('error', () => socket.destroy()));
      from.pipe(to).pipe(from);
    });
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    const through = new URL(this.#target);
    through.host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return through.href;
  }

  cut(): void {
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}

describe('while something is down', () => {
  const databaseUrl = testDatabase();
  const dataFolder = testDataFolder();
  const line = new Line(databaseUrl);
  const client = new Client({ node: 'http://127.0.0.1:1', maxRetries: 0 });
  const pictures = createPictures({ folder: dataFolder, onTrouble: console.error });
  let archive: Archive;
  let ask: (path: string, init?: RequestInit) => Promise<unknown>;

  beforeAll(async () => {
    const limits = { maxFileBytes: 1000, unclearBelow: 0.75 };
    archive = await openArchive({ databaseUrl: await line.open(), dataFolder, ...limits });
    const app = createApp({
      archive,
      search: createSearch({ client, prefix: 'none' }),
      isSearchUp: searchCheck(client),
      pictures,
      viewer: anyone,
      log: pino({ level: 'silent' }),
      unclearBelow: 0.75,
    });
    ask = async (path, init) => {
      const answer = await app.request(path, init);
      return { status: answer.status, ...((await answer.json()) as object) };
    };
  });
  afterAll(async () => {
    await Promise.all([client.close(), pictures.close(), archive.close()]);
  });

  it('search says so, and the status too; documents go on', async () => {
    expect(await ask('/api/search?q=a')).toMatchObject({ status: 503, code: 'search-unavailable' });
    expect(await ask('/api/status')).toMatchObject({
      status: 200,
      elasticsearch: 'down',
      database: 'up',
      total: 0,
    });
    expect(await ask('/api/documents')).toMatchObject({ status: 200, total: 0 });
    const body = new FormData();
    body.append('files', new File(['một'], 'a.txt'));
    expect(await ask('/api/documents', { method: 'POST', body })).toMatchObject({ status: 202 });
  });

  it('each answer says that the database is away, and the status has no counts', async () => {
    line.cut();
    expect(await ask('/api/documents')).toMatchObject({ status: 503, code: 'database-unavailable' });
    const counts = { searchable: null, total: null, working: null, failed: null, pagesToLookAt: null };
    expect(await ask('/api/status')).toMatchObject({ status: 200, database: 'down', ...counts });
    expect(await ask('/api/live')).toMatchObject({ status: 200, live: true });
  });
});
