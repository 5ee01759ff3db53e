import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../vietnamese/fold.ts';
import { createReaders, type Readers } from './readers.ts';

const LINES = [
  'ĐƠN ĐỀ NGHỊ XEM XÉT',
  'Kính gửi: Ủy ban nhân dân xã Mường Bú',
  'Tôi là Quàng Thị Xuân, trú tại bản Nà Nong, xã Mường Bú.',
  'Ngày 12 tháng 6 năm 2021, gia đình tôi nhận được thông báo',
  'về việc đo lại ranh giới thửa đất số 215, tờ bản đồ số 17.',
  'Gia đình không đồng ý với kết quả đo vì mốc giới đã bị dời.',
  'Đề nghị cơ quan có thẩm quyền kiểm tra và trả lời bằng văn bản.',
  'Tôi xin chân thành cảm ơn và chịu trách nhiệm về nội dung đơn.',
];

let folder: string;
let readers: Readers;

/** How the writing stands on the paper. */
interface Look {
  /** Grey of the ink, 0..255; the paper has 244. */
  readonly ink?: number;
  /** Standard deviation of the blur, in pixels. */
  readonly blur?: number;
  /** Standard deviation of the grain, in greys. */
  readonly grain?: number;
  /** Seen from behind. */
  readonly mirrored?: boolean;
}

/** A page as a worn, faint or unsharp original gives it. */
async function poorScan(name: string, look: Look, lines = LINES): Promise<string> {
  const { ink = 34, blur = 0.6, grain = 3, mirrored = false } = look;
  const canvas = createCanvas(1654, 2339);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#f4f4f4';
  pen.fillRect(0, 0, 1654, 2339);
  pen.fillStyle = `rgb(${ink}, ${ink}, ${ink})`;
  pen.font = '38px "Liberation Serif", "DejaVu Serif", serif';
  lines.forEach((line, i) => pen.fillText(line, 200, 400 + i * 90));
  const picture = await sharp(canvas.toBuffer('image/png'))
    .flop(mirrored)
    .blur(blur)
    .greyscale()
    .raw()
    .toBuffer();
  const data = picture.map((grey, i) =>
    Math.min(255, Math.max(0, grey + grain * (GRAIN[i % GRAIN.length] ?? 0))),
  );
  const path = join(folder, `${name}.png`);
  await sharp(data, { raw: { width: 1654, height: 2339, channels: 1 } })
    .png()
    .withMetadata({ density: 200 })
    .toFile(path);
  return path;
}

/** Grain of about the normal distribution (sums of twelve uniform numbers), deviation 1. */
const GRAIN = Float32Array.from({ length: 65_537 }, () =>
  Array.from({ length: 12 }, Math.random).reduce((sum, part) => sum + part, -6),
);

/** A page at 200 dpi as a scanner gives it, with grain. */
async function scan(name: string, turn = 0): Promise<string> {
  const canvas = createCanvas(1654, 2339);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#f6f4ee';
  pen.fillRect(0, 0, 1654, 2339);
  pen.fillStyle = '#222';
  pen.font = '38px "Liberation Serif", "DejaVu Serif", serif';
  if (name !== 'blank') LINES.forEach((line, i) => pen.fillText(line, 200, 400 + i * 90));
  const path = join(folder, `${name}.png`);
  await sharp(canvas.toBuffer('image/png'))
    .rotate(turn, { background: '#f6f4ee' })
    .blur(0.6)
    .png()
    .withMetadata({ density: 200 })
    .toFile(path);
  return path;
}

async function read(path: string) {
  const { mediaType, pageCount } = await readers.open(path, path);
  expect(pageCount).toBe(1);
  return readers.readPage(path, mediaType, 1);
}

/** Share of the lines' words that were read, marks apart. */
function recall(text: string): number {
  const found = new Set(fold(text).match(/[a-z0-9]+/g));
  const wanted = fold(LINES.join(' ')).match(/[a-z0-9]+/g) ?? [];
  return wanted.filter((word) => found.has(word)).length / wanted.length;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-'));
  readers = createReaders({ threads: 1, trustedAuthorities: folder });
});

afterAll(async () => {
  await readers.close();
  await rm(folder, { recursive: true });
});

describe('reading a scan', () => {
  it.each([
    ['upright', 0, 0],
    ['sideways', 90, 270],
    ['upside-down', 180, 180],
    ['slanted', 3, 0],
  ])('reads a page that lies %s', { timeout: 120_000 }, async (name, lies, turn) => {
    const page = await read(await scan(name, lies));
    expect(page.turn).toBe(turn);
    expect(recall(page.text)).toBeGreaterThan(0.95);
    expect(page.method).toBe('ocr');
    expect(page.engine).toMatch(/^tesseract\.js \d/);
    expect(page.confidence).toBeGreaterThan(0.85);
    expect(page.text).toBe(page.text.normalize('NFC'));
    for (const word of page.words) expect(page.text.startsWith(word.text, word.start)).toBe(true);
  });

  it('says where a word stands', { timeout: 120_000 }, async () => {
    const page = await read(await scan('places'));
    const box = page.words.find(({ text }) => text.startsWith('215'))?.box ?? [0, 0, 0, 0];
    const y = (400 + 4 * 90 - 13) / 2339;
    expect(box[1]).toBeLessThan(y);
    expect(box[3]).toBeGreaterThan(y);
    expect(box[2] - box[0]).toBeLessThan(0.08);
  });

  it('finds nothing on a blank page, and is sure of it', { timeout: 60_000 }, async () => {
    expect(await read(await scan('blank'))).toMatchObject({ text: '', words: [], confidence: 1 });
  });
});

describe('writing that is dark nowhere', () => {
  it.each<[string, Look]>([
    ['pencil', { ink: 176 }],
    ['a worn ribbon on grainy paper', { ink: 170, grain: 9 }],
  ])('is read: %s', { timeout: 120_000 }, async (name, look) => {
    expect(recall((await read(await poorScan(name, look))).text)).toBeGreaterThan(0.9);
  });

  it('is read where there are few words', { timeout: 120_000 }, async () => {
    const page = await read(await poorScan('few', { ink: 176 }, LINES.slice(2, 3)));
    expect(page.text).toContain('Quàng Thị Xuân');
  });

  it('is for a person to look at where it cannot be read', { timeout: 120_000 }, async () => {
    expect((await read(await poorScan('blurred', { ink: 90, blur: 7 }))).confidence).toBeLessThan(0.75);
  });

  it.each<[string, Look, string[]?]>([
    ['coarse grain', { grain: 16 }, []],
    ['the other side, clearly', { ink: 195, blur: 1.5, mirrored: true }],
  ])('is not what a blank page shows: %s', { timeout: 120_000 }, async (name, look, lines) => {
    expect(await read(await poorScan(name, look, lines))).toMatchObject({
      text: '',
      words: [],
      confidence: 1,
    });
  });
});

describe('a file that cannot be read', () => {
  it('is refused by its code', { timeout: 60_000 }, async () => {
    const path = join(folder, 'empty.pdf');
    await writeFile(path, '');
    await expect(readers.open(path, 'empty.pdf')).rejects.toMatchObject({ code: 'file-empty' });
  });
});
