import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndexableDocument } from '../../archive/indexing.ts';
import { aliasOf } from '../../mappings/indices.ts';
import { setUpIndices } from '../../mappings/setup.ts';
import { anyone, bytesOf, page, read, sending, testArchive } from '../../tests/archive.ts';
import { elasticsearchUrl, testIndexPrefix } from '../../tests/services.ts';
import { createSegmenter } from '../../vietnamese/segment.ts';
import { beginBuild } from './build.ts';
import { CountsDiffer } from './compare.ts';
import { rebuildIndices } from './rebuild.ts';
import { createIndexWriter } from './writer.ts';

const given = testArchive();
const prefix = testIndexPrefix();
const client = new Client({ node: elasticsearchUrl() });
const segmenter = createSegmenter();
const living = createIndexWriter({ client, prefix, segmenter });
const ids: string[] = [];

async function arrive(text: string, pages = 1): Promise<string> {
  const { id } = await given.archive.accept(bytesOf(text), 'a.pdf', sending());
  await read(
    given.archive,
    id,
    Array.from({ length: pages }, (_, i) => page(i + 1, `${text} trang ${i + 1}`)),
  );
  return id;
}

const indicesOf = async (kind: 'documents' | 'pages'): Promise<string[]> =>
  Object.keys(await client.indices.get({ index: `${aliasOf(prefix, kind)}*` }));

const textsOf = async (id: string): Promise<unknown[]> => {
  const query = { term: { documentId: id } };
  const found = await client.search<{ text: string }>({
    index: aliasOf(prefix, 'pages'),
    query,
    sort: 'number',
  });
  return found.hits.hits.map(({ _source }) => _source?.text);
};

const rebuild = (onProgress?: (done: number, total: number) => void) =>
  rebuildIndices({ archive: given.archive, client, prefix, segmenter, ...(onProgress && { onProgress }) });

beforeAll(async () => {
  await setUpIndices(client, prefix);
  for (const text of ['đất đai', 'nhà cửa', 'môi trường']) ids.push(await arrive(text, 2));
});
afterAll(() => client.close());

describe('a rebuild', () => {
  test('puts new indices with everything in the archive in the place of the old', async () => {
    const before = await indicesOf('documents');
    const progress: number[] = [];
    const { documents, pages, refused } = await rebuild((done, total) => progress.push(done / total));
    expect([documents, pages, refused.size]).toEqual([3, 6, 0]);
    expect(progress.at(-1)).toBe(1);
    const after = await indicesOf('documents');
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
    expect(await textsOf(ids[0] ?? '')).toEqual(['đất đai trang 1', 'đất đai trang 2']);
  });

  test('removes what an interrupted one left, and leaves the living indices to it', async () => {
    const alive = await indicesOf('pages');
    await beginBuild(client, prefix, new Date('2020-01-01T00:00:00Z'));
    expect(await indicesOf('pages')).toHaveLength(2);
    expect(await textsOf(ids[1] ?? '')).toHaveLength(2);
    await rebuild();
    const after = await indicesOf('pages');
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(alive);
  });

  test('loses nothing that the indexer writes meanwhile, new or changed', async () => {
    const { archive } = given;
    let late = '';
    const change = async (): Promise<void> => {
      await archive.pages.type(ids[0] ?? '', 1, 'người gõ lại', anyone);
      late = await arrive('đến trong lúc dựng lại');
      const changed = await archive.indexing.byId([late, ids[0] ?? '']);
      await living.write(changed);
      await archive.indexing.done(changed.map(({ document, version }) => ({ id: document.id, version })));
    };
    const indexing = {
      ...archive.indexing,
      after: async (id: string | null) => {
        const batch = await archive.indexing.after(id);
        if (id !== null && late === '') await change();
        return batch.filter(({ document }) => document.id !== late);
      },
    };
    const { documents, pages } = await rebuildIndices({ archive: { indexing }, client, prefix, segmenter });
    expect([documents, pages]).toEqual([4, 7]);
    expect(await archive.indexing.due()).toEqual([]);
    expect(await textsOf(late)).toEqual(['đến trong lúc dựng lại trang 1']);
    expect(await textsOf(ids[0] ?? '')).toEqual(['người gõ lại', 'đất đai trang 2']);
  });

  test('goes on without a document that the index refuses, and names it', async () => {
    const refusing = ids[2] ?? '';
    const spoil = (batch: IndexableDocument[]) =>
      batch.map((one) =>
        one.document.id === refusing
          ? { ...one, document: { ...one.document, receivedAt: new Date(8.64e15) } }
          : one,
      );
    const indexing = {
      ...given.archive.indexing,
      after: async (id: string | null) => spoil(await given.archive.indexing.after(id)),
    };
    const { documents, refused } = await rebuildIndices({ archive: { indexing }, client, prefix, segmenter });
    expect([documents, [...refused.keys()]]).toEqual([3, [refusing]]);
  });

  test('leaves the living indices as they are when documents are missing', async () => {
    const alive = await indicesOf('documents');
    const indexing = {
      ...given.archive.indexing,
      byId: () => Promise.resolve([]),
      after: () => Promise.resolve([]),
    };
    const broken = rebuildIndices({ archive: { indexing }, client, prefix, segmenter });
    await expect(broken).rejects.toThrow(CountsDiffer);
    expect(await indicesOf('documents')).toEqual(expect.arrayContaining(alive));
    expect(await textsOf(ids[1] ?? '')).toHaveLength(2);
  });
});
