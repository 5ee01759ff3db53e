import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../model/viewer.ts';
import { testApi } from '../../tests/api.ts';
import { anyone, cleared, page } from '../../tests/archive.ts';
import { createMailer, type Mailer } from './mail.ts';
import type { SavedSearchJson } from './saved-searches.schemas.ts';
import { watchOnce } from './watch.ts';

const api = testApi();
const mails: { to: string[]; text: string }[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
      done();
    });
  },
});
let mailer: Mailer;

beforeAll(async () => {
  const server = smtp.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const smtpUrl = `smtp://127.0.0.1:${port}`;
  mailer = createMailer({ smtpUrl, from: 'kho@example.vn', link: 'http://kho.example/tim-kiem-da-luu' });
});
afterAll(async () => {
  mailer.close();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

const ask = async (path: string, viewer: Viewer = anyone, method = 'GET', body?: unknown) => {
  const headers = { 'Content-Type': 'application/json' };
  const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) };
  return api.as(viewer).request(`/api/saved-searches${path}`, init);
};
const save = async (input: object, viewer: Viewer = anyone) =>
  (await (await ask('', viewer, 'POST', input)).json()) as SavedSearchJson;
const list = async (viewer: Viewer = anyone) =>
  ((await (await ask('', viewer)).json()) as { searches: SavedSearchJson[] }).searches;
const newOf = async (id: string, viewer: Viewer = anyone) =>
  (await (await ask(`/${id}/new`, viewer)).json()) as { total: number; documents: { fileName: string }[] };
const countOf = async (id: string, viewer: Viewer = anyone) =>
  (await list(viewer)).find((search) => search.id === id)?.newDocuments;

const add = (name: string, text: string, kind?: 'tố cáo') =>
  api.add({
    fileName: name,
    bytes: Buffer.from(name),
    pages: [page(1, text)],
    ...(kind && { facts: { type: 'đơn', kind } }),
  });

/** Watches when the newest documents have settled in the index. */
async function watch(pauseSeconds = 0): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 3200));
  const { archive } = api;
  const search = api.search;
  await watchOnce(
    { watched: archive.watchedSearches, search, mailer, log: pino({ level: 'silent' }) },
    pauseSeconds,
  );
}

describe('a saved search', () => {
  test('is kept, changed and let go', async () => {
    const { id, ...saved } = await save({ name: ' Thu hồi ', query: 'q=thu+hồi&year=2019' });
    expect(saved).toMatchObject({
      name: 'Thu hồi',
      query: 'q=thu+hồi&year=2019',
      watching: false,
      newDocuments: 0,
    });
    const changed = await ask(`/${id}`, anyone, 'PUT', { name: 'Khác', query: 'q=đường', watching: true });
    expect(await changed.json()).toMatchObject({ id, name: 'Khác', watching: true });
    expect((await ask(`/${id}`, anyone, 'DELETE')).status).toBe(204);
    expect((await ask(`/${id}`, anyone, 'DELETE')).status).toBe(404);
  });

  test.each([
    { name: '', query: 'q=x' },
    { name: 'x\r\nBcc: y@example.vn', query: 'q=x' },
    { name: 'x', query: 'sort=xyz' },
    { name: 'x', query: 'q=x', email: 'không phải thư' },
  ])('is refused: %j', async (input) => {
    expect((await ask('', anyone, 'POST', input)).status).toBe(400);
  });

  test('is unknown to those with other clearances, whatever they try', async () => {
    const { id } = await save({ name: 'Lường Thị Mật', query: 'q=mật' }, cleared);
    expect(await list()).not.toContainEqual(expect.objectContaining({ id }));
    for (const [path, method, body] of [
      [`/${id}/new`, 'GET', undefined],
      [`/${id}/seen`, 'POST', { ids: [] }],
      [`/${id}`, 'PUT', { name: 'x', query: '' }],
      [`/${id}`, 'DELETE', undefined],
    ] as const) {
      expect((await ask(path, anyone, method, body)).status).toBe(404);
    }
    expect((await ask(`/${randomUUID()}/new`)).status).toBe(404);
    expect(await list(cleared)).toContainEqual(expect.objectContaining({ id, name: 'Lường Thị Mật' }));
  });
});

describe('a watching search', () => {
  test('lists what is new and matches, until it is seen; what became secret is gone', async () => {
    await add('cũ.txt', 'Kết luận về đền bù đường dây');
    const { id } = await save({ name: 'Đền bù', query: 'q=đền bù đường dây', watching: true });
    await watch();
    expect(await newOf(id)).toEqual({ total: 0, documents: [] });

    await add('mới.txt', 'Báo cáo về đền bù đường dây 110 kV');
    await add('khác.txt', 'Báo cáo về trường học');
    const { id: turned } = await add('sẽ mật.txt', 'Đơn về đền bù đường dây');
    await watch();
    expect((await newOf(id)).documents.map(({ fileName }) => fileName).sort()).toEqual([
      'mới.txt',
      'sẽ mật.txt',
    ]);
    expect(await countOf(id)).toBe(2);
    await api.archive.documents.setSecret(turned, true, cleared);
    const left = (await newOf(id)) as unknown as { documents: { id: string; fileName: string }[] };
    expect(left.documents.map(({ fileName }) => fileName)).toEqual(['mới.txt']);

    const seen = await ask(`/${id}/seen`, anyone, 'POST', { ids: left.documents.map((one) => one.id) });
    expect(await seen.json()).toMatchObject({ newDocuments: 0 });
    await watch();
    expect(await countOf(id)).toBe(0);
  }, 60_000);

  test('tells by mail how many, without a name or a word of them, and of nothing secret', async () => {
    mails.length = 0;
    const watching = { query: 'q=bến phà', watching: true };
    await save({ ...watching, name: 'Bến phà', email: 'can-bo@example.vn' });
    await save({ ...watching, name: 'Tố cáo của Lường Thị Mật', email: 'thanh-tra@example.vn' }, cleared);
    await add('phà 1.txt', 'Lò Văn Hùng kiến nghị về bến phà');
    await add('phà 2.txt', 'Lường Thị Mật tố cáo về bến phà', 'tố cáo');
    await watch();
    expect(mails.map(({ to }) => to)).toEqual(
      expect.arrayContaining([['can-bo@example.vn'], ['thanh-tra@example.vn']]),
    );
    expect(mails).toHaveLength(2);
    for (const { text } of mails) {
      const plain = Buffer.from(
        text.split('\r\n\r\n').slice(1).join('\n'),
        /base64/i.test(text) ? 'base64' : 'utf8',
      );
      const words = /quoted-printable/i.test(text) ? unquoted(plain.toString()) : plain.toString();
      expect(words).toContain('Có 1 văn bản mới khớp với');
      expect(words).toContain('http://kho.example/tim-kiem-da-luu');
      expect(words).not.toMatch(/Lường|Mật|Hùng|phà \d/);
    }
    await watch();
    expect(mails).toHaveLength(2);
  }, 60_000);

  test('is silent for a while after a message, and loses nothing when the mail server is away', async () => {
    mails.length = 0;
    await save({ name: 'Hồ chứa', query: 'q=hồ chứa', watching: true, email: 'a@example.vn' });
    await add('hồ 1.txt', 'Báo cáo về hồ chứa');
    const working = mailer;
    mailer = createMailer({
      smtpUrl: 'smtp://127.0.0.1:9',
      from: 'kho@example.vn',
      link: 'http://kho.example',
    });
    await watch();
    mailer = working;
    expect(mails).toHaveLength(0);
    await watch(3600);
    expect(mails).toHaveLength(1);
    await add('hồ 2.txt', 'Kết luận về hồ chứa');
    await watch(3600);
    expect(mails).toHaveLength(1);
    await watch(0);
    expect(mails).toHaveLength(2);
  }, 60_000);
});

test('one process at a time watches', async () => {
  let inside = false;
  const { watchedSearches } = api.archive;
  await watchedSearches.alone(async () => {
    inside = await watchedSearches.alone(() => Promise.resolve());
  });
  expect(inside).toBe(false);
});

const unquoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
