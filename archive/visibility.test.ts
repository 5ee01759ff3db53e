import { describe, expect, test } from 'vitest';
import { anyone, bytesOf, cleared, page, read, sending, testArchive } from '../tests/archive.ts';

const given = testArchive();
const notFound = { code: 'not-found' };
const notYetRead = { code: 'not-yet-read' };

describe('what may be seen', () => {
  test('of a document nobody has read: that it is there, but not what stands in it', async () => {
    const { archive } = given;
    const { id } = await archive.accept(bytesOf('chưa đọc'), 'a.txt', sending());
    expect((await archive.documents.get(id, anyone)).state).toBe('received');
    await expect(archive.documents.getReadable(id, anyone)).rejects.toMatchObject(notYetRead);
    await expect(archive.pages.list(id, anyone)).rejects.toMatchObject(notYetRead);
    await expect(archive.facts.get(id, anyone)).rejects.toMatchObject(notYetRead);
    expect(await archive.pages.list(id, cleared)).toEqual([]);
    await read(archive, id, [page(1)]);
    expect(await archive.pages.list(id, anyone)).toHaveLength(1);
  });

  test('of a denunciation: nothing at all without clearance', async () => {
    const { archive } = given;
    const before = await archive.documents.counts(anyone);
    const { id } = await archive.accept(bytesOf('tố cáo'), 'b.txt', sending());
    await read(archive, id, [page(1, 'mờ', 0.1)], { kind: 'tố cáo' });
    await expect(archive.documents.get(id, anyone)).rejects.toMatchObject(notFound);
    await expect(archive.pages.get(id, 1, anyone)).rejects.toMatchObject(notFound);
    await expect(archive.pages.type(id, 1, 'x', anyone)).rejects.toMatchObject(notFound);
    await expect(archive.facts.get(id, anyone)).rejects.toMatchObject(notFound);
    await expect(archive.facts.correct(id, 'subject', 'x', anyone)).rejects.toMatchObject(notFound);
    await expect(archive.history.list(id, anyone)).rejects.toMatchObject(notFound);
    await expect(archive.documents.setSecret(id, false, anyone)).rejects.toMatchObject(notFound);
    expect(await archive.documents.reread({ ids: [id] }, anyone)).toBe(0);
    expect(await archive.documents.counts(anyone)).toEqual(before);
    const list = await archive.documents.list({ needsLook: true }, { page: 1, size: 10 }, anyone);
    expect(list).toEqual({ total: 0, documents: [] });
    expect((await archive.documents.counts(cleared)).total).toBe(before.total + 1);
  });

  test('changes by a person’s word, which outlives reading', async () => {
    const { archive } = given;
    const { id } = await archive.accept(bytesOf('quyết định'), 'c.txt', sending());
    await read(archive, id, [page(1)]);
    await archive.documents.setSecret(id, true, anyone);
    await expect(archive.documents.get(id, anyone)).rejects.toMatchObject(notFound);
    await archive.documents.reread({ ids: [id] }, cleared);
    await read(archive, id, [page(1)]);
    expect((await archive.documents.get(id, cleared)).secret).toBe(true);
  });

  test('changes when a person corrects the kind', async () => {
    const { archive } = given;
    const { id } = await archive.accept(bytesOf('đơn'), 'd.txt', sending());
    await read(archive, id, [page(1)], { type: 'đơn', kind: 'khiếu nại' });
    await archive.facts.correct(id, 'kind', 'tố cáo', anyone);
    await expect(archive.documents.get(id, anyone)).rejects.toMatchObject(notFound);
    await archive.facts.restore(id, 'kind', cleared);
    await read(archive, id, [], { type: 'đơn', kind: 'khiếu nại' });
    expect((await archive.documents.get(id, anyone)).facts.kind).toBe('khiếu nại');
  });

  test('stays with a letter that denounces beside something else when its kind is corrected', async () => {
    const { archive } = given;
    const { id } = await archive.accept(bytesOf('khiếu nại và tố cáo'), 'e.txt', sending());
    const letter = { type: 'đơn', kind: 'kiến nghị' } as const;
    await read(archive, id, [page(1)], letter, true);
    await archive.facts.correct(id, 'kind', 'khiếu nại', cleared);
    await expect(archive.documents.get(id, anyone)).rejects.toMatchObject(notFound);
    await archive.documents.reread({ ids: [id] }, cleared);
    await read(archive, id, [page(1)], letter, true);
    await expect(archive.documents.get(id, anyone)).rejects.toMatchObject(notFound);
  });

  test('ends when a person says that what was read as a denunciation is none', async () => {
    const { archive } = given;
    const { id } = await archive.accept(bytesOf('đơn đọc nhầm'), 'g.txt', sending());
    await read(archive, id, [page(1)], { type: 'đơn', kind: 'tố cáo' });
    await archive.facts.correct(id, 'kind', 'khiếu nại', cleared);
    expect((await archive.documents.get(id, anyone)).secret).toBe(false);
    await archive.documents.reread({ ids: [id] }, cleared);
    await read(archive, id, [page(1)], { type: 'đơn', kind: 'tố cáo' });
    expect((await archive.documents.get(id, anyone)).secret).toBe(false);
  });

  test('is nothing for an id that cannot be one', async () => {
    await expect(given.archive.documents.get("' or true --", cleared)).rejects.toMatchObject(notFound);
  });
});
