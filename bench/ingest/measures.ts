import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { aliasOf } from '../../mappings/indices.ts';
import { EVERYTHING, type Copy } from './copy.ts';
import { bodyOf, longScan, scannedLetter, typedLetter } from './inputs.ts';

const seconds = (since: number): number => (performance.now() - since) / 1000;

async function* bytesOf(content: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content);
}

/** Waits until a scan that says this can be found by searching. */
async function untilScanFound({ client, prefix }: Copy, text: string): Promise<void> {
  const query = { bool: { must: { match: { body: text } }, filter: { term: { method: 'ocr' } } } };
  for (;;) {
    const { hits } = await client.search({ index: aliasOf(prefix, 'documents'), query, size: 1 });
    if (hits.hits.length > 0) return;
    await wait(100);
  }
}

async function untilIndexed({ archive }: Copy, receiptId: string): Promise<void> {
  for (;;) {
    const { working, failed, failures } = await archive.arrivals.receipt(receiptId);
    if (failed > 0) throw new Error(failures[0]?.message);
    if (working === 0) return;
    await wait(200);
  }
}

async function send(copy: Copy, files: readonly Buffer[]): Promise<string> {
  const receiptId = randomUUID();
  const sending = { way: 'api', receiptId, secret: false, viewer: EVERYTHING } as const;
  const rest = files.entries();
  const goOn = async (): Promise<void> => {
    for (const [i, file] of rest) await copy.archive.accept(bytesOf(file), `letter ${i}.pdf`, sending);
  };
  await Promise.all([goOn(), goOn(), goOn()]);
  return receiptId;
}

/** Born-digital letters a second, from the first byte in until the last can be found. */
export async function typedPerSecond(copy: Copy, count: number): Promise<number> {
  // The threads and the compiler are warm before it counts.
  await untilIndexed(
    copy,
    await send(
      copy,
      Array.from({ length: 40 }, (_, i) => typedLetter(1e6 + i)),
    ),
  );
  const letters = Array.from({ length: count }, (_, i) => typedLetter(i));
  const started = performance.now();
  await untilIndexed(copy, await send(copy, letters));
  return count / seconds(started);
}

/**
 * What Poppler's pdftotext alone does with the same letters, as many at a time as there are reading
 * threads: no archive, no index. `null` when it is not installed.
 */
export async function pdftotextPerSecond(count: number, atOnce: number): Promise<number | null> {
  const pdftotext = (path: string) => promisify(execFile)('pdftotext', [path, '-']);
  if ((await promisify(execFile)('which', ['pdftotext']).catch(() => null)) === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'trahoso-peer-'));
  try {
    const paths = Array.from({ length: count }, (_, i) => join(folder, `${i}.pdf`));
    for (const [i, path] of paths.entries()) await writeFile(path, typedLetter(i));
    const started = performance.now();
    const rest = paths.values();
    const goOn = async (): Promise<void> => {
      for (const path of rest) await pdftotext(path);
    };
    await Promise.all(Array.from({ length: atOnce }, goOn));
    return count / seconds(started);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Seconds from a one-page scan lying in the watched folder until a search for its text finds it. */
export async function secondsToFound(copy: Copy): Promise<number> {
  const number = 2e6;
  const scan = await scannedLetter(number);
  const started = performance.now();
  await writeFile(join(copy.intake, 'scan.pdf'), scan);
  await untilScanFound(copy, bodyOf(number));
  return seconds(started);
}

/** Reads a scan of so many pages; the peak of the memory of ingest, in MiB, and pages a minute. */
export async function readLongScan(
  copy: Copy,
  pages: number,
): Promise<{ peak: number; pagesPerMinute: number }> {
  const scan = await longScan(pages);
  const started = performance.now();
  await untilIndexed(copy, await send(copy, [scan]));
  return { peak: await copy.peakMemory(), pagesPerMinute: (60 * pages) / seconds(started) };
}
