import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openArchive, type Archive } from '../archive/archive.ts';
import { aliasOf } from '../mappings/indices.ts';
import { Problem } from '../problems/problem.ts';
import { anyone, bytesOf, findings, sending } from './archive.ts';
import { startKillable, type Killable } from './killable.ts';
import { textPdf } from './pdf.ts';
import { testDataFolder } from './services.ts';

const COUNT = 60;
const dataFolder = testDataFolder();
let copy: Killable;
let archive: Archive;
let client: Client;
let ingest: ReturnType<Killable['ingest']>;

beforeAll(async () => {
  copy = await startKillable(dataFolder);
  const { databaseUrl, elasticsearchUrl } = copy;
  archive = await openArchive({ databaseUrl, dataFolder, maxFileBytes: 2 ** 30, unclearBelow: 0.75 });
  client = new Client({ node: elasticsearchUrl });
  ingest = copy.ingest();
}, 300_000);

afterAll(async () => {
  await archive.close();
  await client.close();
  await copy.stop();
}, 60_000);

/** As every sender does: what was not taken is sent again. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'database-unavailable') throw error;
      await wait(300);
    }
  }
}

const word = (batch: string, number: number): string => `tu${batch}so${number}`;

/** Sends a batch of letters, and does something to the services in its middle. */
async function sendBatch(batch: string, inTheMiddle: () => void): Promise<string[]> {
  const ids: string[] = [];
  const receiptId = randomUUID();
  for (let i = 0; i < COUNT; i += 1) {
    const file = textPdf([`Đơn kiến nghị\n${word(batch, i)}`, 'trang hai', 'trang ba']);
    const accepted = await insist(() =>
      archive.accept(bytesOf(file), `${batch} ${i}.pdf`, sending({ receiptId })),
    );
    ids.push(accepted.id);
    if (i === COUNT / 2) inTheMiddle();
  }
  return ids;
}

const stateOf = async (id: string): Promise<string> =>
  (await insist(() => archive.documents.get(id, anyone))).state;

async function untilIndexed(ids: readonly string[]): Promise<void> {
  await vi.waitFor(
    async () => {
      const states = await Promise.all(ids.map(stateOf));
      expect(states.filter((state) => state !== 'indexed')).toEqual([]);
    },
    { timeout: 150_000, interval: 500 },
  );
}

/** Every file is in the archive and in both indices once, and found by its word. */
async function expectEachOnce(batch: string, ids: readonly string[]): Promise<void> {
  expect(new Set(ids).size).toBe(COUNT);
  await client.indices.refresh();
  const searches = Array.from({ length: COUNT }, (_, i) => [
    { index: aliasOf('trahoso', 'pages') },
    { query: { match: { text: word(batch, i) } }, _source: ['documentId', 'number'] },
  ]);
  const { responses } = await client.msearch<{ documentId: string; number: number }>({
    searches: searches.flat(),
  });
  const found = responses.map((answer) =>
    'hits' in answer ? answer.hits.hits.map((hit) => [hit._source?.documentId, hit._source?.number]) : answer,
  );
  expect(found).toEqual(ids.map((id) => [[id, 1]]));
  const { count } = await client.count({
    index: aliasOf('trahoso', 'pages'),
    query: { terms: { documentId: [...ids] } },
  });
  expect(count).toBe(3 * COUNT);
  expect(await findings(archive)).toEqual([]);
}

describe('killed in the middle of a batch and started again, every file is there once and found:', () => {
  test('ingest', async () => {
    const ids = await sendBatch('ingest', () => {
      ingest.kill('SIGKILL');
      ingest = copy.ingest();
    });
    await untilIndexed(ids);
    await expectEachOnce('ingest', ids);
  }, 200_000);

  test('Elasticsearch, while intake goes on', async () => {
    const ids = await sendBatch('elastic', () => copy.kill('elasticsearch'));
    const waiting = await vi.waitFor(
      async () => {
        const states = await Promise.all(ids.map(stateOf));
        const index = states.indexOf('reading');
        const events = await archive.history.list(ids[index] ?? '', anyone);
        expect(events.map(({ event }) => event)).toContain('waiting-for-search');
        return states;
      },
      { timeout: 60_000, interval: 300 },
    );
    expect(waiting).not.toContain('failed');
    await untilIndexed(ids);
    await expectEachOnce('elastic', ids);
  }, 300_000);

  test('PostgreSQL', async () => {
    const ids = await sendBatch('postgres', () => copy.kill('postgres'));
    await untilIndexed(ids);
    await expectEachOnce('postgres', ids);
  }, 200_000);
});
