import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { PDFParse } from 'pdf-parse';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPdf, onePage, streamOf, textAt } from './fixtures/make-pdf.ts';
import { openOriginal, type Original } from './open.ts';
import { createPagePictures } from './page-picture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function withOriginal<T>(bytes: Uint8Array, use: (original: Original) => Promise<T>): Promise<T> {
  const path = join(folder, 'original');
  await writeFile(path, bytes);
  const original = await openOriginal(path, 'original', {});
  try {
    return await use(original);
  } finally {
    await original.close();
  }
}

const textOf = (bytes: Uint8Array) =>
  withOriginal(bytes, async (original) => (await (await original.page(1)).textLayer())?.text);

/** A signature widget that draws a text. */
const widget = (number: number, x: number, y: number, text: string) => ({
  [number]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (W${number}) /F 4 /Rect [${x} ${y} ${x + 60} ${y + 16}] /P 3 0 R /AP << /N ${number + 1} 0 R >> >>`,
  [number + 1]: streamOf(
    textAt(2, 4, text),
    '/Type /XObject /Subtype /Form /BBox [0 0 60 16] /Resources << /Font << /F1 5 0 R >> >>',
  ),
});

const HEAD =
  textAt(80, 780, 'UBND TINH') +
  textAt(300, 780, 'CONG HOA XA HOI CHU NGHIA VIET NAM') +
  textAt(80, 764, 'THANH TRA') +
  textAt(380, 764, 'Doc lap - Tu do - Hanh phuc') +
  textAt(80, 748, 'So:') +
  textAt(140, 748, '/BC-TTr') +
  textAt(360, 748, 'Son La, ngay 5 thang 6 nam 2020') +
  textAt(260, 700, 'BAO CAO') +
  textAt(80, 680, 'Than bai bao cao ve mot viec dai hon mot chut de choan ca dong.');

describe('PDF', () => {
  it('reads the head column by column, with the number that a widget draws', async () => {
    const objects = onePage(HEAD, '/Annots [10 0 R 12 0 R]');
    const pdf = buildPdf({
      ...objects,
      ...widget(10, 100, 744, '218'),
      ...widget(12, 400, 60, 'Nguoi ky: A'),
    });
    await withOriginal(pdf, async (original) => {
      const layer = await (await original.page(1)).textLayer();
      expect(layer?.text.split('\n')).toEqual([
        'UBND TINH',
        'THANH TRA',
        'So: 218/BC-TTr',
        'CONG HOA XA HOI CHU NGHIA VIET NAM',
        'Doc lap - Tu do - Hanh phuc',
        'Son La, ngay 5 thang 6 nam 2020',
        'BAO CAO',
        'Than bai bao cao ve mot viec dai hon mot chut de choan ca dong.',
      ]);
      for (const { text, start } of layer?.words ?? [])
        expect(layer?.text.slice(start, start + text.length)).toBe(text);
      expect(JSON.stringify(layer?.hints.stamps)).toContain('Nguoi ky: A');
    });
  });

  it('holds the words that another reader finds', async () => {
    const pdf = buildPdf(onePage(HEAD));
    const parser = new PDFParse({ data: Uint8Array.from(pdf) });
    const reference = (await parser.getText()).pages[0]?.text ?? '';
    await parser.destroy();
    const sorted = (text: string) => text.split(/\s+/).filter(Boolean).toSorted();
    expect(sorted((await textOf(pdf)) ?? '')).toEqual(sorted(reference));
  });

  it('turns TCVN3 letters of .Vn fonts into Unicode', async () => {
    const page = onePage(textAt(72, 700, 'C\u00e9ng h\u00dfa x\u00b7 h\u00e9i'));
    const pdf = buildPdf({
      ...page,
      5: '<< /Type /Font /Subtype /TrueType /BaseFont /.VnTime /Encoding /WinAnsiEncoding >>',
    });
    expect(await textOf(pdf)).toBe('Cộng hòa xã hội');
  });

  it('gives boxes where the rotated page shows the words, and draws widgets', async () => {
    const objects = onePage(textAt(72, 800, 'Tren'), '/Rotate 90 /Annots [10 0 R]');
    await withOriginal(buildPdf({ ...objects, ...widget(10, 300, 400, 'XXXX') }), async (original) => {
      const page = await original.page(1);
      expect([page.width, page.height]).toEqual([842, 595]);
      const layer = await page.textLayer();
      expect(layer?.turn).toBe(270);
      const picture = await page.picture({ dpi: 72, grey: true });
      expect([picture.width, picture.height, picture.channels]).toEqual([842, 595, 1]);
      const x = 842 - (842 - 408);
      const dark = Array.from({ length: 60 }, (_, i) => picture.data[(300 + i) * 842 + x] ?? 255);
      expect(Math.min(...dark)).toBeLessThan(200);
    });
  });

  it('has no text layer for a blank page', async () => {
    expect(await textOf(buildPdf(onePage('')))).toBeUndefined();
  });
});

describe('pictures', () => {
  const photo = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' } });

  it('shows a fax with its pixels square', async () => {
    const tiff = await photo(408, 196)
      .withMetadata()
      .toColourspace('b-w')
      .tiff({ compression: 'deflate', xres: 204 / 25.4, yres: 98 / 25.4 })
      .toBuffer();
    await withOriginal(tiff, async (original) => {
      const scan = await (await original.page(1)).scan();
      expect([scan?.width, scan?.height]).toEqual([408, 408]);
    });
  });

  it('turns a photograph upright and gives CMYK as RGB', async () => {
    const jpeg = await photo(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    await withOriginal(jpeg, async (original) => {
      const page = await original.page(1);
      expect(page.height).toBeGreaterThan(page.width);
      expect(await page.picture({ dpi: 50 })).toMatchObject({ channels: 3 });
    });
    const cmyk = await photo(200, 300).toColourspace('cmyk').jpeg().toBuffer();
    await withOriginal(cmyk, async (original) => {
      expect((await (await original.page(1)).scan())?.data.slice(0, 3)).toEqual(Buffer.from([255, 255, 255]));
    });
  });

  it('refuses a picture that stops early', async () => {
    const noise = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer();
    await expect(
      withOriginal(noise.subarray(0, noise.length / 2), async (original) => (await original.page(1)).scan()),
    ).rejects.toMatchObject({ code: 'file-damaged' });
  });

  it('serves a page as WebP no wider than asked', async () => {
    const path = join(folder, 'page.jpg');
    await writeFile(path, await photo(1000, 1400).jpeg().toBuffer());
    const pages = createPagePictures();
    const metadata = await sharp(await pages.picture(path, 1, { maxWidth: 300, turn: 90 })).metadata();
    expect([metadata.format, metadata.width]).toEqual(['webp', 300]);
    await pages.close();
  });

  it('serves pages of two originals by turns, and one after it was let go', async () => {
    const pages = createPagePictures();
    const paths = [join(folder, 'dài.txt'), join(folder, 'khác.txt')];
    const lines = (path: string) => Array.from({ length: 150 }, (_, i) => `${basename(path)} dòng ${i}`);
    for (const path of paths) await writeFile(path, lines(path).join('\n'));
    const [long = '', other = ''] = paths;
    const first = await pages.picture(long, 1, { maxWidth: 200 });
    const second = await pages.picture(long, 2, { maxWidth: 200 });
    expect(second.equals(first)).toBe(false);
    expect((await pages.picture(other, 1, { maxWidth: 200 })).equals(first)).toBe(false);
    await pages.close();
    expect((await pages.picture(long, 1, { maxWidth: 200 })).equals(first)).toBe(true);
    await expect(pages.picture(long, 99)).rejects.toThrow();
    await pages.close();
  });
});

const docx = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ),
  });
const paragraph = (text: string, font = 'Times New Roman') =>
  `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>${text}</w:r></w:p>`;

describe('Word', () => {
  it('reads legacy fonts, decomposed letters, tabs, tables and page breaks', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(`<w:t>${text}</w:t>`)}</w:tc>`;
    const file = docx(
      paragraph('<w:t>§¬n khiÕu n¹i</w:t>', '.VnTime') +
        paragraph('<w:t>Ñôn khieáu naïi</w:t>', 'VNI-Times') +
        paragraph(`<w:t>${'Đơn khiếu nại'.normalize('NFD')}</w:t>`) +
        paragraph('<w:t>Thửa số</w:t><w:tab/><w:t>114</w:t>') +
        `<w:tbl><w:tr>${cell('Họ và tên')}${cell('Hà Thị Lan')}</w:tr></w:tbl>` +
        paragraph('<w:br w:type="page"/><w:t>Trang hai</w:t>'),
    );
    await withOriginal(file, async (original) => {
      const [one, two] = [
        await (await original.page(1)).textLayer(),
        await (await original.page(2)).textLayer(),
      ];
      expect(one?.text).toBe(
        'Đơn khiếu nại\nĐơn khiếu nại\nĐơn khiếu nại\nThửa số 114\nHọ và tên\tHà Thị Lan',
      );
      expect(one?.hints.legacy).toEqual(['tcvn3', 'vni']);
      expect(two?.text).toBe('Trang hai');
    });
  });

  it('draws each word where its box is', async () => {
    await withOriginal(docx(paragraph('<w:t>Kính gửi</w:t>')), async (original) => {
      const page = await original.page(1);
      const box = (await page.textLayer())?.words[0]?.box ?? [0, 0, 0, 0];
      const { width, height, data } = await page.picture({ dpi: 72, grey: true });
      const dark = Array.from(data.keys()).filter((i) => (data[i] ?? 255) < 128);
      const inside = dark.filter((i) => (i % width) / width < box[2] + 0.01);
      expect(inside.length).toBeGreaterThan(5);
      expect(Math.min(...dark.map((i) => Math.floor(i / width) / height))).toBeGreaterThanOrEqual(
        box[1] - 0.005,
      );
      expect(Math.max(...dark.map((i) => Math.floor(i / width) / height))).toBeLessThanOrEqual(
        box[3] + 0.005,
      );
    });
  });
});

describe('plain text', () => {
  const TEXT = 'Đơn khiếu nại của ông Nguyễn Văn Thuần, xã Chiềng Sơn';
  const bytes = (text: string) => Buffer.from(text, 'latin1');

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8, decomposed', Buffer.from(TEXT.normalize('NFD'))],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(TEXT, 'utf16le')],
    ['TCVN3', bytes('§\u00acn khiÕu n¹i cña «ng NguyÔn V¨n ThuÇn, x· ChiÒng S¬n')],
    ['VNI', bytes('Ñôn khieáu naïi cuûa oâng Nguyeãn Vaên Thuaàn, xaõ Chieàng Sôn')],
    [
      'windows-1258',
      bytes(
        '\u00d0\u00f5n khi\u00ea\u00ecu na\u00f2i cu\u00d2a \u00f4ng Nguy\u00ea\u00den V\u00e3n Thu\u00e2\u00ccn, xa\u00de Chi\u00ea\u00ccng S\u00f5n',
      ),
    ],
  ])('in %s', async (_, file) => {
    expect(await textOf(file)).toBe(TEXT);
  });
});

describe('refusals', () => {
  const pdf = buildPdf(onePage(textAt(72, 700, 'Van ban')));
  it.each([
    ['file-empty', Buffer.alloc(0)],
    ['file-empty', Buffer.from(' \n\n')],
    ['file-damaged', pdf.subarray(0, pdf.length - 300)],
    ['file-damaged', Buffer.from('%PDF-1.7\nnothing')],
    ['file-damaged', Buffer.from(docx(paragraph('<w:t>Van ban</w:t>'))).subarray(0, 400)],
    ['file-damaged', Buffer.from('II*\0\xff\xff\0\0', 'latin1')],
    ['file-not-a-document', Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251))],
    ['file-not-a-document', Buffer.from('<!doctype html><p>Trang web')],
    ['file-not-a-document', Buffer.from(zipSync({ 'a.txt': strToU8('a') }))],
  ])('%s', async (code, bytes) => {
    await expect(textOf(bytes)).rejects.toMatchObject({ code });
  });
});
