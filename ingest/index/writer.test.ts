import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndexableDocument } from '../../archive/indexing.ts';
import { aliasOf } from '../../mappings/indices.ts';
import { setUpIndices } from '../../mappings/setup.ts';
import { elasticsearchUrl, testIndexPrefix } from '../../tests/services.ts';
import { indexable } from '../../tests/indexable.ts';
import { createSegmenter } from '../../vietnamese/segment.ts';
import { createIndexWriter } from './writer.ts';

const prefix = testIndexPrefix();
const client = new Client({ node: elasticsearchUrl() });
const segmenter = createSegmenter();
const writer = createIndexWriter({ client, prefix, segmenter });

const pagesOf = async (documentId: string): Promise<unknown[]> => {
  const index = aliasOf(prefix, 'pages');
  const found = await client.search<{ text: string }>({
    index,
    query: { term: { documentId } },
    sort: 'number',
  });
  return found.hits.hits.map(({ _source }) => _source?.text);
};

const at = (version: number, ...texts: string[]): IndexableDocument => indexable({ id: 'a', version, texts });

beforeAll(async () => {
  expect(await setUpIndices(client, prefix)).toBe(true);
});
afterAll(() => client.close());

describe('the index writer', () => {
  test('makes what it wrote findable before it returns', async () => {
    expect(await writer.write([at(1, 'một', 'hai', 'ba')])).toEqual([]);
    expect(await pagesOf('a')).toEqual(['một', 'hai', 'ba']);
  });

  test('leaves a later version as it is, and says nothing of it', async () => {
    await writer.write([at(5, 'mới')]);
    expect(await writer.write([at(4, 'cũ')])).toEqual([]);
    expect(await pagesOf('a')).toEqual(['mới']);
  });

  test('writes the same version again', async () => {
    await writer.write([at(6, 'một')]);
    await writer.write([at(6, 'một, chiếu lại')]);
    expect(await pagesOf('a')).toEqual(['một, chiếu lại']);
  });

  test('takes away the pages that a document no longer has', async () => {
    await writer.write([at(7, 'một', 'hai', 'ba')]);
    await writer.write([at(8, 'một')]);
    expect(await pagesOf('a')).toEqual(['một']);
  });

  test('names the document that the index refuses and writes the others', async () => {
    // A year of six digits is no date to the engine.
    const monster = indexable({ id: 'b', texts: ['x'], receivedAt: '+275760-09-13T00:00:00Z' });
    const refused = await writer.write([monster, at(9, 'khác')]);
    expect(refused.map(({ id }) => id)).toEqual(['b']);
    expect(await pagesOf('a')).toEqual(['khác']);
  });

  test('removes a document with its pages', async () => {
    await writer.write([indexable({ id: 'c', version: 1, texts: ['một', 'hai'] })]);
    await writer.remove(['c', 'never-was']);
    await client.indices.refresh({ index: aliasOf(prefix, 'pages') });
    expect(await pagesOf('c')).toEqual([]);
  });

  test('says that search is down when it is', async () => {
    const nowhere = new Client({ node: 'http://127.0.0.1:9', maxRetries: 0 });
    const lost = createIndexWriter({ client: nowhere, prefix, segmenter });
    await expect(lost.write([at(10, 'một')])).rejects.toMatchObject({ code: 'search-unavailable' });
    await nowhere.close();
  });

  test('makes no index of the engine’s own devising when ours is gone', async () => {
    const lost = createIndexWriter({ client, prefix: `${prefix}-gone`, segmenter });
    await expect(lost.write([at(1, 'một')])).rejects.toMatchObject({ code: 'search-unavailable' });
    expect(await client.indices.exists({ index: `${prefix}-gone-documents` })).toBe(false);
  });
});
