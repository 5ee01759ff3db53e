import { Client } from '@elastic/elasticsearch';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aliasOf, INDICES, MAPPING_VERSION, versionOfIndex, type IndexKind } from '../../mappings/indices.ts';
import { INDEX_KINDS } from '../../mappings/setup.ts';
import { bytesOf, page, sending, take, testArchive } from '../../tests/archive.ts';
import { NO_FACTS } from '../../model/facts.ts';
import { elasticsearchUrl, testIndexPrefix } from '../../tests/services.ts';
import { createSegmenter } from '../../vietnamese/segment.ts';
import { startIndexer } from '../work/indexer.ts';
import { isOutdated } from './living.ts';
import { startRolling } from './roll.ts';
import { createIndexWriter } from './writer.ts';

const given = testArchive();
const prefix = testIndexPrefix();
const client = new Client({ node: elasticsearchUrl() });
const segmenter = createSegmenter();
const log = pino({ level: 'silent' });
const BEFORE = 30;
const MEANWHILE = 25;

/** Indices as an older version of this program made them: without a field that this one writes. */
async function makeOldIndices(): Promise<void> {
  for (const kind of INDEX_KINDS) {
    const { settings, mappings } = INDICES[kind];
    const properties = Object.fromEntries(
      Object.entries(mappings.properties ?? {}).filter(([field]) => field !== 'signer'),
    );
    await client.indices.create({
      index: `${aliasOf(prefix, kind)}-v0-first`,
      aliases: { [aliasOf(prefix, kind)]: {} },
      settings,
      mappings: { ...mappings, properties },
    });
  }
}

async function arrive(text: string): Promise<void> {
  const { id } = await given.archive.accept(bytesOf(text), `${text}.pdf`, sending());
  const claim = await take(given.archive, id);
  const opened = { mediaType: 'application/pdf', pageCount: 1, signatures: [] };
  const finding = { facts: { facts: NO_FACTS, readings: [] }, denunciation: false };
  await given.archive.readings.finish(claim, opened, [page(1, text)], finding);
}

async function versionOf(kind: IndexKind): Promise<number | null> {
  const [index = ''] = Object.keys(await client.indices.getAlias({ name: aliasOf(prefix, kind) }));
  return versionOfIndex(prefix, kind, index);
}

async function found(): Promise<number> {
  await client.indices.refresh({ index: aliasOf(prefix, 'pages') });
  const { count } = await client.count({
    index: aliasOf(prefix, 'pages'),
    query: { match: { text: 'đơn' } },
  });
  return count;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('waited a minute for nothing');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const nothingDue = async (): Promise<boolean> => (await given.archive.indexing.due()).length === 0;

beforeAll(makeOldIndices);
afterAll(() => client.close());

test('a change of the mappings is rolled in while writes go on, and no document is lost', async () => {
  const { archive } = given;
  const writer = createIndexWriter({ client, prefix, segmenter, refresh: false });
  const indexer = startIndexer({
    archive,
    writer,
    setUp: () => Promise.resolve(false),
    onWritten: () => undefined,
    log,
  });
  try {
    for (let i = 0; i < BEFORE; i += 1) await arrive(`đơn cũ ${i}`);
    await until(nothingDue);
    expect(await found()).toBe(BEFORE);
    expect(await isOutdated(client, prefix)).toBe(true);

    const rolling = startRolling({ archive, client, prefix, segmenter, log });
    for (let i = 0; i < MEANWHILE; i += 1) {
      await arrive(`đơn mới ${i}`);
      indexer.nudge();
    }
    await until(async () => !(await isOutdated(client, prefix)));
    await until(nothingDue);
    await rolling.stop();
    expect(await found()).toBe(BEFORE + MEANWHILE);
    expect([await versionOf('documents'), await versionOf('pages')]).toEqual([
      MAPPING_VERSION,
      MAPPING_VERSION,
    ]);
  } finally {
    await indexer.stop();
  }
});

test('indices of this version are left as they are', async () => {
  const before = await client.indices.getAlias({ name: aliasOf(prefix, 'documents') });
  const rolling = startRolling({ archive: given.archive, client, prefix, segmenter, log });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await rolling.stop();
  expect(Object.keys(await client.indices.getAlias({ name: aliasOf(prefix, 'documents') }))).toEqual(
    Object.keys(before),
  );
});
