import { PDFParse } from 'pdf-parse';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, takeIn, test, textFile } from './support.ts';

const PAGES = 3;

/** Long enough for three pages when it is typeset. */
const longText = (request: APIRequestContext): Promise<string> => {
  const lines = Array.from({ length: 110 }, (_, at) => `Dòng ${String(at + 1)}: số liệu của kỳ báo cáo.`);
  return takeIn(request, textFile('nhiều trang', `BÁO CÁO\n${lines.join('\n')}`));
};

const sheets = (page: Page) => page.locator('figure').getByRole('img');

/** Counts what the browser was asked to print instead of opening its window. */
async function watchPrinting(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const at = window as Window & { asked?: number };
    at.print = () => {
      at.asked = (at.asked ?? 0) + 1;
    };
  });
  return () => page.evaluate(() => (window as Window & { asked?: number }).asked ?? 0);
}

test('printing gives a cover and every page, one to a sheet', async ({ page, request }) => {
  const id = await longText(request);
  const asked = await watchPrinting(page);
  const large: string[] = [];
  page.on('request', (sent) => {
    if (/image\?width=(800|1600|2400)/.test(sent.url())) large.push(sent.url());
  });

  await page.goto(`/van-ban/${id}`);
  await expect(page.getByRole('img', { name: 'Ảnh trang 1' })).toBeVisible();
  expect(
    large.filter((url) => !url.includes('/pages/1/')),
    'nothing is loaded to be printed',
  ).toEqual([]);

  await page.getByRole('link', { name: 'In', exact: true }).click();
  await expect(page).toHaveURL(`/van-ban/${id}/in`);
  await expect.poll(asked, 'asked to print once every picture is there').toBe(1);
  await expect(page.getByRole('status')).toHaveText(`Đã tải đủ ${String(PAGES)} trang.`);

  const parser = new PDFParse({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) });
  const printed = (await parser.getText()).pages.map(({ text }) => text);
  expect(printed).toHaveLength(1 + PAGES);
  expect(printed[0]).toContain('SHA-256');
  expect(printed[0]).toContain(id);
  expect(printed[0], 'no controls on paper').not.toContain('Về văn bản');
  for (let at = 1; at <= PAGES; at += 1)
    expect(printed[at]).toContain(`Trang ${String(at)}/${String(PAGES)}`);
});

test('each picture fits on its sheet of paper', async ({ page, request }) => {
  await watchPrinting(page);
  await page.goto(`/van-ban/${await longText(request)}/in`);
  await expect(sheets(page)).toHaveCount(PAGES);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const picture of await sheets(page).all()) {
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(1000);
    const millimetre = 96 / 25.4;
    expect((await picture.boundingBox())?.height).toBeGreaterThan(240 * millimetre);
    expect((await picture.boundingBox())?.height).toBeLessThan(297 * millimetre);
  }
  const ink = await page
    .getByRole('heading', { level: 1 })
    .evaluate((title) => getComputedStyle(title).color);
  expect(ink, 'dark on white, whatever the screen shows').toBe('rgb(27, 26, 24)');
});

test('the keys for printing print the whole document', async ({ page, request }) => {
  const asked = await watchPrinting(page);
  const id = await longText(request);
  await page.goto(`/van-ban/${id}`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+p');
  await expect(page).toHaveURL(`/van-ban/${id}/in`);
  await expect.poll(asked).toBe(1);
});

test('a page whose picture cannot be had is named, and nothing is printed unasked', async ({
  page,
  request,
}) => {
  const asked = await watchPrinting(page);
  await page.route('**/pages/2/image?*', (route) => route.abort());
  await page.goto(`/van-ban/${await longText(request)}/in`);
  await expect(page.getByRole('alert')).toContainText('Chưa có ảnh của trang 2.');
  expect(await asked()).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole document is there to be printed', async ({ page, request }) => {
    await page.goto(`/van-ban/${await longText(request)}`);
    await page.getByRole('link', { name: 'In', exact: true }).click();
    await expect(sheets(page)).toHaveCount(PAGES);
    await expect(page.getByText('chọn In của trình duyệt')).toBeVisible();
  });
});
