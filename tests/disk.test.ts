import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { openArchive, type Archive } from '../archive/archive.ts';
import { anyone, bytesOf, findings, sending } from './archive.ts';
import { testDatabase, testDataFolder } from './services.ts';

const databaseUrl = testDatabase();
const dataFolder = join(testDataFolder(), 'small');
const KILOBYTE = 1024;
let archive: Archive;
let mounted = false;

/** Only root may mount, and not in every container. */
function mountSmallDisk(): boolean {
  mkdirSync(dataFolder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', dataFolder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const needsMount = ({ skip }: TestContext): void =>
  skip(!mounted, 'a disk of its own can only be mounted as root, outside of most containers');

const remount = (how: 'ro' | 'rw') => execFileSync('mount', ['-o', `remount,${how}`, dataFolder]);

const accept = (text: string) => archive.accept(bytesOf(text), 'a.txt', sending());

beforeAll(async () => {
  mounted = mountSmallDisk();
  archive = await openArchive({ databaseUrl, dataFolder, maxFileBytes: 2 ** 30, unclearBelow: 0.75 });
});

afterAll(async () => {
  await archive.close();
  if (mounted) execFileSync('umount', [dataFolder]);
});

describe('a disk that cannot take more', () => {
  test('is told when it is full; nothing is lost, and it goes on once there is room', async (context) => {
    needsMount(context);
    const before = await accept('trước khi đầy');
    writeFileSync(join(dataFolder, 'other'), Buffer.alloc(900 * KILOBYTE));
    const large = 'x'.repeat(400 * KILOBYTE);
    await expect(accept(large)).rejects.toMatchObject({ code: 'disk-full' });
    expect(await readdir(join(dataFolder, 'incoming'))).toEqual([]);
    expect((await archive.documents.counts(anyone)).total).toBe(1);
    expect(await findings(archive)).toEqual([]);
    await rm(join(dataFolder, 'other'));
    const after = await accept(large);
    expect(after.id).not.toBe(before.id);
    expect(await findings(archive)).toEqual([]);
  });

  test('is told when it is read-only', async (context) => {
    needsMount(context);
    const total = (await archive.documents.counts(anyone)).total;
    remount('ro');
    try {
      await expect(accept('không ghi được')).rejects.toMatchObject({ code: 'storage-read-only' });
      expect((await archive.documents.counts(anyone)).total).toBe(total);
    } finally {
      remount('rw');
    }
    await accept('không ghi được');
    expect(await findings(archive)).toEqual([]);
  });
});

test('an original that is missing, changed or stray is found by verifying', async () => {
  const { id: lost } = await accept('sẽ mất');
  const { id: changed } = await accept('sẽ đổi');
  const shaOf = async (id: string) => (await archive.documents.get(id, anyone)).sha256;
  const path = async (id: string) => archive.originals.path(await shaOf(id));
  await rm(await path(lost));
  await rm(await path(changed));
  writeFileSync(await path(changed), 'đã đổi');
  const stray = await archive.originals.keep(bytesOf('không có hồ sơ'));
  expect(new Set(await findings(archive))).toEqual(
    new Set([
      { kind: 'missing', path: await path(lost), fileName: 'a.txt' },
      { kind: 'changed', path: await path(changed), fileName: 'a.txt' },
      { kind: 'stray', path: archive.originals.path(stray.sha256) },
    ]),
  );
});
