import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anyone, bytesOf, cleared, read, page, sending, testArchive } from '../tests/archive.ts';

const given = testArchive();

describe('a file that comes in', () => {
  test('is kept byte for byte under its hash, and cannot be written to', async () => {
    const { archive, dataFolder } = given;
    const { id } = await archive.accept(bytesOf('Đơn khiếu nại'), 'đơn 1.txt', sending());
    const { sha256, bytes, state } = await archive.documents.get(id, anyone);
    const path = join(dataFolder, 'originals', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    expect(await readFile(path, 'utf8')).toBe('Đơn khiếu nại');
    expect((await stat(path)).mode & 0o222).toBe(0);
    expect(bytes).toBe(Buffer.byteLength('Đơn khiếu nại'));
    expect(state).toBe('received');
  });

  test('is known by its bytes when it comes again', async () => {
    const { archive } = given;
    const receiptId = randomUUID();
    const first = await archive.accept(bytesOf('hai lần'), 'a.txt', sending({ receiptId }));
    const second = await archive.accept(bytesOf('hai lần'), 'b.txt', sending({ receiptId }));
    expect(second).toEqual({ id: first.id, fileName: 'b.txt', duplicateOf: first.id });
    expect(await archive.arrivals.receipt(receiptId)).toMatchObject({
      received: 2,
      duplicates: 1,
      working: 2,
    });
    const events = await archive.history.list(first.id, anyone);
    expect(events.map(({ event }) => event)).toEqual(['received', 'received-again']);
  });

  test('counts once for one arrival, also when it is accepted twice after a crash', async () => {
    const { archive } = given;
    const once = sending({ arrivalId: randomUUID(), way: 'folder' });
    const { id } = await archive.accept(bytesOf('một lần'), 'a.txt', once);
    await archive.accept(bytesOf('một lần'), 'a.txt', once);
    expect(await archive.history.list(id, anyone)).toHaveLength(1);
    expect((await archive.arrivals.receipt(once.receiptId)).received).toBe(1);
  });

  test('is refused when too large, and leaves nothing behind', async () => {
    const { archive, dataFolder } = given;
    const accepting = archive.accept(bytesOf('x'.repeat(2 ** 20 + 1)), 'a.txt', sending());
    await expect(accepting).rejects.toMatchObject({ code: 'file-too-large' });
    expect(await readdir(join(dataFolder, 'incoming'))).toEqual([]);
  });

  test('loses its folders and control characters from its name', async () => {
    const { archive } = given;
    const { fileName } = await archive.accept(bytesOf('tên'), '..\\x/\u0007đơn.txt', sending());
    expect(fileName).toBe('đơn.txt');
  });
});

describe('a denunciation', () => {
  test.each(['Đơn tố cáo ông A.pdf', 'DON_TO_CAO.pdf', 'to\u0302\u0301 ca\u0301o.pdf'])(
    'is secret from the first moment when its name says so: %s',
    async (name) => {
      const { archive } = given;
      const { id } = await archive.accept(bytesOf(name), name, sending());
      await expect(archive.documents.get(id, anyone)).rejects.toMatchObject({ code: 'not-found' });
      expect((await archive.documents.get(id, cleared)).secret).toBe(true);
    },
  );

  test('is not every report', async () => {
    const { archive } = given;
    const { id } = await archive.accept(bytesOf('báo cáo'), 'Báo cáo công tác.pdf', sending());
    expect((await archive.documents.get(id, anyone)).secret).toBe(false);
  });

  test('sent again without clearance is a new file, but to those who know it', async () => {
    const { archive } = given;
    const receiptId = randomUUID();
    const first = await archive.accept(bytesOf('tc'), 'đơn.txt', sending());
    await read(archive, first.id, [page(1)], { kind: 'tố cáo' });
    const again = await archive.accept(bytesOf('tc'), 'đơn.txt', sending({ receiptId }));
    expect(again).toEqual({ id: expect.not.stringMatching(first.id) as string, fileName: 'đơn.txt' });
    expect(await archive.arrivals.receipt(receiptId)).toMatchObject({ received: 1, duplicates: 0 });
    await expect(archive.documents.get(again.id, cleared)).rejects.toMatchObject({ code: 'not-found' });
    const known = await archive.accept(bytesOf('tc'), 'đơn.txt', sending({ viewer: cleared }));
    expect(known.duplicateOf).toBe(first.id);
    const events = (await archive.history.list(first.id, cleared)).map(({ event }) => event);
    expect(events.slice(-2)).toEqual(['received-again', 'received-again']);
  });
});
