import { appendFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { anyone, page, read, take, testArchive } from '../../tests/archive.ts';
import { testDataFolder } from '../../tests/services.ts';
import type { Running } from '../work/worker.ts';
import { watchFolder } from './watch.ts';

const given = testArchive();
const parent = testDataFolder();
const everyMs = 50;
let watching: Running | undefined;
let count = 0;

/** A watched folder of its own for a test. */
async function watched(): Promise<string> {
  const folder = join(parent, `intake-${(count += 1)}`);
  await mkdir(folder);
  return folder;
}

const watch = (folder: string): void => {
  watching = watchFolder({
    archive: given.archive,
    folder,
    viewer: anyone,
    log: pino({ level: 'silent' }),
    everyMs,
  });
};

afterEach(async () => {
  await watching?.stop();
  watching = undefined;
});

const documents = () => given.archive.documents.list({}, { page: 1, size: 100 }, anyone);

async function arrived(fileName: string): Promise<string> {
  return vi.waitFor(async () => {
    const found = (await documents()).documents.find((document) => document.fileName === fileName);
    if (found === undefined) throw new Error(`${fileName} has not arrived`);
    return found.id;
  }, 10_000);
}

const inFolder = (folder: string) => readdir(folder, { recursive: true });

describe('the watched folder', () => {
  test('takes files in, from subfolders too, and moves them to done/', async () => {
    const folder = await watched();
    await mkdir(join(folder, 'Huyện A'), { recursive: true });
    await writeFile(join(folder, 'Huyện A', 'một.txt'), 'một');
    watch(folder);
    const id = await arrived('một.txt');
    expect(await inFolder(join(folder, 'Huyện A'))).toEqual([]);
    await read(given.archive, id, [page(1)]);
    await vi.waitFor(async () => expect(await inFolder(join(folder, 'done'))).toContain('Huyện A/một.txt'));
    await vi.waitFor(async () => expect(await inFolder(join(folder, '.working'))).toEqual([]));
  });

  test('waits until a file stops growing, and passes over what is no document', async () => {
    const folder = await watched();
    watch(folder);
    const path = join(folder, 'dài.txt');
    for (const name of ['.ẩn', '~$mở.docx', 'chép.part', 'Thumbs.db'])
      await writeFile(join(folder, name), 'x');
    for (let i = 0; i < 10; i += 1) {
      await appendFile(path, 'thêm ');
      await wait(everyMs / 2);
    }
    await arrived('dài.txt');
    const { bytes } = await given.archive.documents.get(await arrived('dài.txt'), anyone);
    expect(bytes).toBe(10 * Buffer.byteLength('thêm '));
    expect((await inFolder(folder)).filter((name) => !name.includes('.working'))).toEqual(
      expect.arrayContaining(['.ẩn', '~$mở.docx', 'chép.part', 'Thumbs.db']),
    );
  });

  test('moves what cannot be read to failed/, with the reason beside it', async () => {
    const folder = await watched();
    watch(folder);
    await writeFile(join(folder, 'hỏng.pdf'), 'hỏng');
    const id = await arrived('hỏng.pdf');
    const failure = { code: 'file-damaged', message: 'Tệp bị hỏng.' };
    await given.archive.readings.fail(await take(given.archive, id), failure);
    const reason = join(folder, 'failed', 'hỏng.pdf.txt');
    await vi.waitFor(async () => expect(await readFile(reason, 'utf8')).toContain('Tệp bị hỏng.'), 10_000);
    await vi.waitFor(async () => expect(await inFolder(join(folder, 'failed'))).toContain('hỏng.pdf'));
  });

  test('keeps both of two files of one name', async () => {
    const folder = await watched();
    watch(folder);
    for (const text of ['bản đầu', 'bản hai']) {
      await writeFile(join(folder, 'trùng tên.txt'), text);
      const id = await vi.waitFor(async () => {
        const all = (await documents()).documents;
        const waiting = all.find((one) => one.fileName === 'trùng tên.txt' && one.state === 'received');
        if (waiting === undefined) throw new Error('not arrived');
        return waiting.id;
      }, 10_000);
      await read(given.archive, id, [page(1)]);
      await vi.waitFor(async () => expect(await inFolder(join(folder, '.working'))).toEqual([]), 10_000);
    }
    expect((await inFolder(join(folder, 'done'))).toSorted()).toEqual(['trùng tên (2).txt', 'trùng tên.txt']);
  });

  test('goes on after a crash with what it had taken, once', async () => {
    const folder = await watched();
    watch(folder);
    await writeFile(join(folder, 'dở dang.txt'), 'dở dang');
    const id = await arrived('dở dang.txt');
    await watching?.stop();
    // As if the crash had come after renaming, before accepting.
    const unknown = '0b0e7f3c-2f5c-4e6b-9d61-6f1f4c1f0a11';
    await mkdir(join(folder, '.working', unknown), { recursive: true });
    await writeFile(join(folder, 'x'), 'chưa nhận');
    await rename(join(folder, 'x'), join(folder, '.working', unknown, 'chưa nhận.txt'));
    watch(folder);
    await arrived('chưa nhận.txt');
    await wait(everyMs * 6);
    const events = await given.archive.history.list(id, anyone);
    expect(events.map(({ event }) => event)).toEqual(['received']);
  });

  test('refuses a file that is too large, and says so', async () => {
    const folder = await watched();
    watch(folder);
    await writeFile(join(folder, 'to.txt'), Buffer.alloc(2 ** 20 + 1));
    const reason = join(folder, 'failed', 'to.txt.txt');
    await vi.waitFor(
      async () => expect(await readFile(reason, 'utf8')).toContain('lớn hơn mức cho phép'),
      10_000,
    );
  });
});
