import type { APIRequestContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { registerFonts, Typist } from '../samples/paper.ts';
import { scanPage } from '../samples/scan.ts';
import { expect, isRead, isSmall, scripted, takeIn, test, textFile, type FileToSend } from './support.ts';

/** A scan so blurred that reading it is guessing. */
async function unclearScan(): Promise<FileToSend> {
  registerFonts();
  const page = await scanPage((canvas) => {
    const typist = new Typist(canvas);
    for (let line = 0; line < 8; line += 1)
      typist.paragraph(`Đơn lần thứ ${String(1795487000000 + line)} về việc thu hồi đất.`);
  }, 7);
  const picture = await sharp(page).blur(4).jpeg({ quality: 40 }).toBuffer();
  const now = String(Date.now());
  // The same picture each time, and other bytes, so that it is no duplicate.
  return {
    name: `mờ ${now}.jpg`,
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([picture, Buffer.from(now)]),
  };
}

const events = async (request: APIRequestContext, id: string): Promise<string[]> => {
  const answer = await request.get(`/api/documents/${id}/history`);
  return ((await answer.json()) as { events: { event: string }[] }).events.map(({ event }) => event);
};

const unclear = (page: Page) => page.getByRole('region', { name: /^Trang đọc chưa rõ/ });

test('one page, or the whole document, is read again, and what a person typed stays', async ({
  page,
  request,
}) => {
  const id = await takeIn(request, textFile('đọc lại', 'BÁO CÁO được đọc lại'));
  const typed = await request.put(`/api/documents/${id}/pages/1/text`, { data: { text: 'Chữ gõ tay' } });
  expect(typed.ok()).toBe(true);
  await isRead(request, id);
  await page.goto(`/van-ban/${id}?xem=chu`);
  await scripted(page);
  for (const [choice, said] of [
    ['Đọc lại trang 1', 'Trang 1 đang chờ đọc lại.'],
    ['Đọc lại cả văn bản', 'Văn bản đang chờ đọc lại.'],
  ] as const) {
    await page.getByRole('button', { name: 'Đọc lại', exact: true }).click();
    await page.getByRole('menuitem', { name: choice }).click();
    await expect(page.getByText(said)).toBeVisible();
    await isRead(request, id);
    await expect(page.getByRole('button', { name: 'Đọc lại', exact: true })).toBeEnabled();
  }
  const history = await events(request, id);
  expect(history.filter((event) => event === 'reread-asked')).toHaveLength(2);
  expect(history.at(-1)).toBe('indexed');
  await page.reload();
  await expect(page.getByText('Chữ gõ tay')).toBeVisible();
  await expect(page.getByText('Người nhập tay')).toBeVisible();
});

test('a page read unclearly is listed, read again with its like, typed by a person, and found', async ({
  page,
  request,
}, { project }) => {
  test.setTimeout(240_000);
  const file = await unclearScan();
  const id = await takeIn(request, file);

  await page.goto('/nhap?loc=doc-chua-ro');
  await scripted(page);
  await expect(unclear(page).getByRole('link', { name: `${file.name}, trang 1` })).toBeVisible();
  await page.getByRole('button', { name: /^Đọc lại \d+ văn bản…$/ }).click();
  const ask = page.getByRole('alertdialog', { name: /^Đọc lại \d+ văn bản\?$/ });
  const counted = /\d+/.exec((await ask.getByRole('heading').textContent()) ?? '')?.[0] ?? '';
  const { total } = (await (await request.get('/api/documents?needsLook=true')).json()) as { total: number };
  expect(Number(counted)).toBe(total);
  await ask.getByRole('button', { name: `Đọc lại ${counted} văn bản` }).click();
  await expect(page.getByText(`${counted} văn bản đang chờ đọc lại.`)).toBeVisible();
  await expect.poll(async () => (await events(request, id)).includes('reread-asked')).toBe(true);
  await isRead(request, id);

  await page.reload();
  await unclear(page)
    .getByRole('link', { name: `${file.name}, trang 1` })
    .click();
  await expect(page.getByText('Trang này máy đọc chưa rõ.')).toBeVisible();
  await scripted(page);
  await page.getByRole('button', { name: /^(Sửa chữ|Nhập chữ cho trang này)$/ }).click();
  const word = `gotay${project.name}${String(Date.now())}`;
  await page.getByRole('textbox', { name: 'Chữ trên trang 1' }).fill(`Đơn xin việc ${word}`);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Người nhập tay')).toBeVisible();
  await expect(page.getByText('Đọc chưa rõ', { exact: true })).toHaveCount(0);

  await page.goto('/nhap');
  await expect(unclear(page).getByText(file.name)).toHaveCount(0);
  const hit = page.getByRole('article').filter({ hasText: file.name });
  await expect(async () => {
    await page.goto(`/?q=${word}`);
    await expect(hit).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
});

test('the list of documents is filtered by its address, with scripts or without', async ({ page }) => {
  await page.goto('/nhap');
  const list = page.getByRole('region', { name: /^Văn bản trong kho/ });
  await expect(list.getByRole('button'), 'the whole archive is not read again by one click').toHaveCount(0);
  await list.getByRole('link', { name: 'Đã tra cứu được' }).click();
  await expect(page).toHaveURL(/loc=tra-cuu-duoc/);
  await expect(list.getByRole('link', { name: 'Đã tra cứu được' })).toHaveAttribute('aria-current', 'true');
  const states = await list.getByRole('cell').locator('.tag').allTextContents();
  expect(states.length).toBeGreaterThan(0);
  expect(new Set(states.map((state) => state.trim()))).toEqual(new Set(['Đã tra cứu được']));
  if (!isSmall(page)) await expect(list.getByRole('columnheader', { name: 'Nhận lúc' })).toBeVisible();
});
