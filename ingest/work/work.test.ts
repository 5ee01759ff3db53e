import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { Client } from '@elastic/elasticsearch';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import type { Finding } from '../../archive/readings.ts';
import { aliasOf } from '../../mappings/indices.ts';
import { setUpIndices } from '../../mappings/setup.ts';
import { NO_FACTS } from '../../model/facts.ts';
import type { PageReading } from '../../model/page.ts';
import { openPool } from '../../archive/database.ts';
import { anyone, bytesOf, cleared, sending, testArchive } from '../../tests/archive.ts';
import { textPdf } from '../../tests/pdf.ts';
import { elasticsearchUrl, testIndexPrefix } from '../../tests/services.ts';
import { createSegmenter } from '../../vietnamese/segment.ts';
import { createIndexWriter } from '../index/writer.ts';
import { createReaders } from '../reading/readers.ts';
import { startIndexer } from './indexer.ts';
import { startRenewer } from './renewer.ts';
import { startWorker, type Nudgeable, type Running } from './worker.ts';

const given = testArchive();
const prefix = testIndexPrefix();
const log = pino({ level: 'silent' });
const client = new Client({ node: elasticsearchUrl() });
let worker: Running;
let indexer: Nudgeable;

/** Enough of a finder to tell a denunciation by its title. */
const find = (pages: readonly PageReading[]): Finding => ({
  facts: { facts: NO_FACTS, readings: [] },
  denunciation: pages[0]?.text.includes('TỐ CÁO') === true,
});

beforeAll(() => {
  const { archive } = given;
  indexer = startIndexer({
    archive,
    writer: createIndexWriter({ client, prefix, segmenter: createSegmenter() }),
    setUp: () => setUpIndices(client, prefix),
    onWritten: () => undefined,
    log,
  });
  worker = startWorker({
    archive,
    readers: createReaders({ threads: 1, trustedAuthorities: '/nowhere' }),
    find,
    log,
    documentsAtOnce: 4,
    pagesAtOnce: 2,
    onRead: () => indexer.nudge(),
  });
});

afterAll(async () => {
  await worker.stop();
  await indexer.stop();
  await client.close();
});

const accept = (archive: Archive, content: string | Buffer, name: string, receiptId: string = randomUUID()) =>
  archive.accept(bytesOf(content), name, sending({ receiptId }));

const stateOf = async (id: string) => (await given.archive.documents.get(id, anyone)).state;

const count = async (kind: 'documents' | 'pages', field: string, id: string): Promise<number> =>
  (await client.count({ index: aliasOf(prefix, kind), query: { term: { [field]: id } } })).count;

describe('a file on its way', () => {
  test('is read, found by search, and says so', async () => {
    const { archive } = given;
    const { id } = await accept(archive, textPdf(['Đơn khiếu nại\nvề việc thu hồi đất']), 'don.pdf');
    await vi.waitFor(async () => expect(await stateOf(id)).toBe('indexed'), { timeout: 20_000 });
    expect((await archive.pages.get(id, 1, anyone)).text).toContain('thu hồi đất');
    expect(await count('documents', 'id', id)).toBe(1);
    expect(await count('pages', 'documentId', id)).toBe(1);
    const events = (await archive.history.list(id, anyone)).map(({ event }) => event);
    expect(events).toEqual(['received', 'reading', 'read', 'indexed']);
  });

  test('is not in the way of others when it cannot be read, and the reason is told', async () => {
    const { archive } = given;
    const receiptId = randomUUID();
    await accept(archive, '', 'rong.txt', receiptId);
    await accept(archive, '%PDF-1.7 rubbish', 'hong.pdf', receiptId);
    await accept(archive, textPdf(['văn bản tốt']), 'tot.pdf', receiptId);
    await vi.waitFor(
      async () =>
        expect(await archive.arrivals.receipt(receiptId)).toMatchObject({
          working: 0,
          indexed: 1,
          failed: 2,
        }),
      { timeout: 20_000 },
    );
    const { failures } = await archive.arrivals.receipt(receiptId);
    expect(failures.map(({ code }) => code).toSorted()).toEqual(['file-damaged', 'file-empty']);
    expect(failures.every(({ message }) => message.length > 20)).toBe(true);
  });

  test('becomes secret when reading finds a denunciation', async () => {
    const { archive } = given;
    const receiptId = randomUUID();
    const { id } = await accept(archive, textPdf(['ĐƠN TỐ CÁO\nTôi tố cáo ông A']), 'thu.pdf', receiptId);
    await vi.waitFor(async () => expect((await archive.arrivals.receipt(receiptId)).indexed).toBe(1), {
      timeout: 20_000,
    });
    await expect(archive.documents.get(id, anyone)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('tells that its original is gone, and is read once it is back', async () => {
    const { archive } = given;
    const stored = await archive.originals.keep(bytesOf(textPdf(['bản gốc mất'])));
    const path = archive.originals.path(stored.sha256);
    await rm(path);
    const { id } = await archive.admit(stored, 'mat.pdf', sending());
    await vi.waitFor(async () => expect(await stateOf(id)).toBe('failed'), { timeout: 20_000 });
    expect((await archive.documents.get(id, anyone)).failure?.code).toBe('original-missing');
    await archive.originals.keep(bytesOf(textPdf(['bản gốc mất'])));
    await archive.documents.retry({ ids: [id] }, anyone);
    await vi.waitFor(async () => expect(await stateOf(id)).toBe('indexed'), { timeout: 20_000 });
  });

  test('has its facts found anew by new rules, from the pages as they are', async () => {
    const { archive, databaseUrl } = given;
    const { id } = await accept(archive, textPdf(['ĐƠN TỐ CÁO', 'trang hai']), 'thu-hai.pdf');
    const isIndexed = async () => expect((await archive.documents.get(id, cleared)).state).toBe('indexed');
    await vi.waitFor(isIndexed, { timeout: 20_000 });
    await archive.pages.type(id, 2, 'chữ viết tay', cleared);
    await vi.waitFor(isIndexed, { timeout: 20_000 });
    const pool = openPool(databaseUrl);
    const readAt = async () =>
      (
        await pool.query<object>('select number, read_at from pages where document_id = $1 order by number', [
          id,
        ])
      ).rows;
    const before = await readAt();
    await pool.query('update documents set facts_format = 0, secret_read = false where id = $1', [id]);
    expect((await archive.documents.get(id, anyone)).secret).toBe(false);

    const renewer = startRenewer({ archive, find, log });
    await vi.waitFor(() => expect(archive.documents.get(id, anyone)).rejects.toThrow(), { timeout: 20_000 });
    await renewer.stop();
    expect(await archive.renewal.renewFacts(find, 10)).toBe(0);
    const events = (await archive.history.list(id, cleared)).map(({ event }) => event);
    expect(events.filter((event) => event === 'facts-renewed')).toHaveLength(1);
    expect(await readAt()).toEqual(before);
    await pool.end();
    expect((await archive.pages.get(id, 2, cleared)).text).toBe('chữ viết tay');
  });

  test('is not made public by new rules, and keeps what it had where they fail', async () => {
    const { archive, databaseUrl } = given;
    const { id } = await accept(archive, textPdf(['Báo cáo năm']), 'bao-cao-nam.pdf');
    await vi.waitFor(async () => expect(await stateOf(id)).toBe('indexed'), { timeout: 20_000 });
    const pool = openPool(databaseUrl);
    const outdate = () =>
      pool.query('update documents set facts_format = 0, secret_read = true where id = $1', [id]);
    await outdate();
    expect(await archive.renewal.renewFacts(find, 10)).toBe(1);
    await expect(archive.documents.get(id, anyone)).rejects.toThrow();
    await outdate();
    expect(await archive.renewal.renewFacts(() => null, 10)).toBe(1);
    expect(await archive.renewal.renewFacts(find, 10)).toBe(0);
    await pool.end();
  });

  test('is written again when the indices are lost', async () => {
    const { archive } = given;
    const { id } = await accept(archive, textPdf(['còn trong kho']), 'kho.pdf');
    await vi.waitFor(async () => expect(await stateOf(id)).toBe('indexed'), { timeout: 20_000 });
    const indices = Object.keys(await client.indices.get({ index: `${prefix}-*` }));
    await client.indices.delete({ index: indices });
    const later = await accept(archive, textPdf(['đến sau']), 'sau.pdf');
    await vi.waitFor(async () => expect(await stateOf(later.id)).toBe('indexed'), { timeout: 20_000 });
    await vi.waitFor(async () => expect(await count('documents', 'id', id)).toBe(1), { timeout: 20_000 });
  });
});
