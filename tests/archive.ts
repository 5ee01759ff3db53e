import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { NO_FACTS, type Facts } from '../model/facts.ts';
import type { PageReading } from '../model/page.ts';
import type { Viewer } from '../model/viewer.ts';
import { testDatabase, testDataFolder } from './services.ts';
import { openArchive, type Archive } from '../archive/archive.ts';
import type { Sending } from '../archive/intake.ts';
import type { Claim } from '../archive/readings.ts';
import type { Flaw } from '../archive/verify.ts';

/** Someone without any clearance, and someone who may see denunciations. */
export const anyone: Viewer = { clearances: new Set() };
export const cleared: Viewer = { clearances: new Set(['denunciations']) };

/** An archive of its own for the test file that calls this at its top level; to be used inside tests. */
export function testArchive(): {
  readonly archive: Archive;
  readonly dataFolder: string;
  readonly databaseUrl: string;
} {
  const databaseUrl = testDatabase();
  const dataFolder = testDataFolder();
  let archive: Archive | undefined;
  beforeAll(async () => {
    archive = await openArchive({ databaseUrl, dataFolder, maxFileBytes: 2 ** 20, unclearBelow: 0.75 });
  });
  afterAll(() => archive?.close());
  return {
    dataFolder,
    databaseUrl,
    get archive() {
      if (archive === undefined) throw new Error('only inside tests');
      return archive;
    },
  };
}

/** The content as a stream of bytes, as a file comes in. */
export async function* bytesOf(content: string | Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(content));
}

/** A sending by someone without clearance, unless said otherwise. */
export const sending = (given: Partial<Sending> = {}): Sending => ({
  way: 'api',
  receiptId: randomUUID(),
  secret: false,
  viewer: anyone,
  ...given,
});

/** A page of one word. */
export const page = (number: number, text = `trang ${number}`, confidence = 0.9): PageReading => ({
  number,
  text,
  words: [{ text, start: 0, box: [0.1, 0.2, 0.3, 0.4], confidence }],
  method: 'ocr',
  engine: 'test 1',
  model: null,
  confidence,
  width: 595,
  height: 842,
  turn: 0,
});

export const worker = randomUUID();

/** Takes the document as a worker does. Other documents that wait are taken too. */
export async function take(archive: Archive, id: string): Promise<Claim> {
  await archive.readings.seen(worker);
  const claims = await archive.readings.take(worker, 100);
  const claim = claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`${id} was not waiting`);
  return claim;
}

/** Reads the document as a worker does, from waiting to being in the index. */
export async function read(
  archive: Archive,
  id: string,
  pages: readonly PageReading[],
  facts: Partial<Facts> = {},
  denunciation = facts.kind === 'tố cáo',
): Promise<void> {
  const claim = await take(archive, id);
  const opened = { mediaType: 'application/pdf', pageCount: pages.length, signatures: [] };
  await archive.readings.finish(claim, opened, pages, {
    facts: { facts: { ...NO_FACTS, ...facts }, readings: [] },
    denunciation,
  });
  const due = await archive.indexing.due();
  await archive.indexing.done(due.map(({ document, version }) => ({ id: document.id, version })));
}

/** What verifying finds wrong with the originals. */
export async function findings(archive: Archive): Promise<Flaw[]> {
  const found: Flaw[] = [];
  for await (const finding of archive.verify(() => undefined)) found.push(finding);
  return found;
}
