import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { NO_FACTS } from '../model/facts.ts';
import { ClaimLost, type Claim } from './readings.ts';
import { anyone, bytesOf, page, read, sending, take, testArchive } from '../tests/archive.ts';

const given = testArchive();
const opened = { mediaType: 'application/pdf', pageCount: 3, signatures: [] };
const nothing = { facts: { facts: NO_FACTS, readings: [] }, denunciation: false };

const arrive = async (text: string) => (await given.archive.accept(bytesOf(text), 'a.pdf', sending())).id;

describe('a document being read', () => {
  test('goes from received to indexed, and its history tells', async () => {
    const { archive } = given;
    const id = await arrive('vòng đời');
    const claim = await take(archive, id);
    expect((await archive.documents.get(id, anyone)).state).toBe('reading');
    await archive.readings.savePages(claim, opened, [page(1), page(2)]);
    expect(await archive.documents.get(id, anyone)).toMatchObject({ pagesRead: 2, pageCount: 3 });
    await archive.readings.finish(claim, opened, [page(3)], nothing);
    expect((await archive.documents.get(id, anyone)).state).toBe('reading');
    const due = await archive.indexing.due();
    expect(due.map(({ document, pages }) => [document.id, pages.length])).toEqual([[id, 3]]);
    await archive.indexing.done(due.map(({ document, version }) => ({ id: document.id, version })));
    expect((await archive.documents.get(id, anyone)).state).toBe('indexed');
    expect(await archive.indexing.due()).toEqual([]);
    const events = (await archive.history.list(id, anyone)).map(({ event }) => event);
    expect(events).toEqual(['received', 'reading', 'read', 'indexed']);
  });

  test('is given to another worker, with the pages it has, when its worker dies', async () => {
    const { archive } = given;
    const id = await arrive('chết giữa chừng');
    const dead = randomUUID();
    const lost = (await archive.readings.take(dead, 10)).find((claim) => claim.id === id);
    if (lost === undefined) throw new Error('not taken');
    await archive.readings.savePages(lost, opened, [page(1)]);
    expect(await archive.readings.rescue()).toBe(1);
    const claim = await take(archive, id);
    expect(claim.deaths).toBe(1);
    expect(await archive.readings.pagesDone(claim)).toEqual(new Set([1]));
    await expect(archive.readings.finish(lost, opened, [], nothing)).rejects.toThrow(ClaimLost);
    await archive.readings.finish(claim, opened, [page(2), page(3)], nothing);
  });

  test('is queued again when its job was lost, and only then', async () => {
    const { archive } = given;
    const ids = await Promise.all(['mất khi chờ', 'mất khi đọc', 'còn'].map(arrive));
    const [waiting = '', taken = '', kept = ''] = ids;
    const before = await archive.readings.take(randomUUID(), 10);
    const claimOf = (id: string): Claim => {
      const claim = before.find((one) => one.id === id);
      if (claim === undefined) throw new Error('not taken');
      return claim;
    };
    for (const id of [waiting, kept]) await archive.readings.postpone(claimOf(id), 0, 0);
    const client = new pg.Client({ connectionString: given.databaseUrl });
    await client.connect();
    const lost = `data ->> 'documentId' in ('${waiting}', '${taken}')`;
    await client.query(`update pgboss.job set state = 'failed' where name = 'read' and ${lost}`);
    await client.end();
    expect(await archive.readings.requeueLost()).toBe(2);
    expect(await archive.readings.requeueLost()).toBe(0);
    expect((await archive.documents.get(taken, anyone)).state).toBe('received');
    const claims = await archive.readings.take(randomUUID(), 10);
    expect(claims.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    await expect(archive.readings.finish(claimOf(taken), opened, [page(1)], nothing)).rejects.toThrow(
      ClaimLost,
    );
    for (const mine of claims)
      await archive.readings.finish(mine, { ...opened, pageCount: 1 }, [page(1)], nothing);
  });

  test('stays with its worker while that lives', async () => {
    const { archive } = given;
    const id = await arrive('sống');
    const claim = await take(archive, id);
    expect(await archive.readings.rescue()).toBe(0);
    await archive.readings.fail(claim, { code: 'file-damaged', message: 'Tệp bị hỏng.' });
    const { state, failure } = await archive.documents.get(id, anyone);
    expect({ state, failure }).toEqual({
      state: 'failed',
      failure: { code: 'file-damaged', message: 'Tệp bị hỏng.' },
    });
    expect(await archive.documents.retry({}, anyone)).toBe(1);
    await read(archive, id, [page(1)]);
    expect((await archive.documents.get(id, anyone)).state).toBe('indexed');
  });

  test('keeps text that PostgreSQL cannot hold, but for the characters in question', async () => {
    const { archive } = given;
    const id = await arrive('ký tự lạ');
    await read(archive, id, [page(1, 'a\0b\ud800c')]);
    expect((await archive.pages.get(id, 1, anyone)).text).toBe('a\ufffdb\ufffdc');
  });

  test('put off comes again, with its count', async () => {
    const { archive } = given;
    const id = await arrive('hoãn');
    await archive.readings.postpone(await take(archive, id), 0, 1);
    expect((await archive.documents.get(id, anyone)).state).toBe('received');
    const claim = await take(archive, id);
    expect(claim.attempt).toBe(1);
    await archive.readings.fail(claim, { code: 'internal', message: '' });
  });
});

describe('what a person says', () => {
  test('about a page’s text outlives reading again', async () => {
    const { archive } = given;
    const id = await arrive('gõ lại');
    await read(archive, id, [page(1, 'mờ', 0.3), page(2)]);
    expect((await archive.documents.get(id, anyone)).pagesToLookAt).toBe(1);
    await archive.pages.type(id, 1, 'Đơn khiếu nại', anyone);
    const kept = await take(archive, id);
    expect((await archive.readings.pagesDone(kept)).size).toBe(2);
    await archive.readings.finish(kept, { ...opened, pageCount: 2 }, [], nothing);
    await archive.documents.reread({ ids: [id] }, anyone);
    await read(archive, id, [page(1, 'mờ hơn', 0.2), page(2)]);
    expect(await archive.pages.get(id, 1, anyone)).toMatchObject({ text: 'Đơn khiếu nại', method: 'typed' });
    expect((await archive.documents.get(id, anyone)).pagesToLookAt).toBe(0);
    await archive.pages.untype(id, 1, anyone);
    await read(archive, id, []);
  });

  test('about one page to be read again leaves the others', async () => {
    const { archive } = given;
    const id = await arrive('một trang');
    await read(archive, id, [page(1), page(2), page(3)]);
    await archive.documents.rereadPages(id, [2], anyone);
    const claim = await take(archive, id);
    expect(await archive.readings.pagesDone(claim)).toEqual(new Set([1, 3]));
    await archive.readings.finish(claim, opened, [page(2, 'mới')], nothing);
    expect((await archive.pages.get(id, 2, anyone)).text).toBe('mới');
  });

  test('about a fact outlives reading again', async () => {
    const { archive } = given;
    const id = await arrive('sửa dữ kiện');
    await read(archive, id, [page(1)], { subject: 'sai', number: '1/QĐ', laws: ['Luật A'] });
    await archive.facts.correct(id, 'subject', 'đúng', anyone);
    await archive.facts.correct(id, 'number', null, anyone);
    await archive.documents.reread({ ids: [id] }, anyone);
    await read(archive, id, [page(1)], { subject: 'sai nữa', number: '2/QĐ', laws: ['Luật B'] });
    const { facts, corrected } = await archive.facts.get(id, anyone);
    expect(facts).toEqual({ ...NO_FACTS, subject: 'đúng', laws: ['Luật B'] });
    expect(corrected).toEqual(['number', 'subject']);
  });
});
