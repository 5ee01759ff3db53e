import { request as newRequest, type APIRequestContext } from '@playwright/test';
import { testOnCopy } from './own-copy.ts';
import { documentId, expect, isRead, SAMPLES, scripted, takeIn, textFile } from './support.ts';

/** The browser looks at a copy whose viewers may see denunciations. */
const test = testOnCopy({ TRAHOSO_CLEARANCES: 'denunciations' });

/** The copy under test, whose viewers have no clearance, on the same archive. */
let anyone: APIRequestContext;
test.beforeAll(async () => {
  anyone = await newRequest.newContext({ baseURL: process.env.TRAHOSO_URL ?? 'http://127.0.0.1:3000' });
});
test.afterAll(() => anyone.dispose());

const found = async (request: APIRequestContext, q: string): Promise<number> => {
  const answer = await request.get('/api/search', { params: { q: `"${q}"` } });
  return ((await answer.json()) as { total: number }).total;
};

test('a denunciation is there for a viewer with clearance, and for no other', async ({ page, request }) => {
  const id = await documentId(request, SAMPLES.secret);
  await page.goto('/?q=to+cao+can+bo+xa');
  const hit = page.getByRole('article').filter({ hasText: SAMPLES.secret });
  await expect(hit.getByText('Bí mật', { exact: true })).toBeVisible();
  await hit.getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('img', { name: 'Ảnh trang 1' })).toBeVisible();
  await expect(page.getByText('Bí mật', { exact: true })).toBeVisible();

  const never = await anyone.get('/van-ban/00000000-0000-4000-8000-000000000000');
  const secret = await anyone.get(`/van-ban/${id}`);
  expect([secret.status(), never.status()]).toEqual([404, 404]);
  expect(await secret.text()).not.toContain(SAMPLES.secret);
  await expect(documentId(anyone, SAMPLES.secret)).rejects.toThrow();
});

test('a document is marked secret, is gone for the others, and comes back', async ({ page, request }) => {
  const file = textFile('đánh dấu', 'BÁO CÁO về việc được đánh dấu bí mật');
  const id = await takeIn(request, file);
  const name = file.name.replace('.txt', '');
  await expect.poll(() => found(anyone, name)).toBe(1);
  const open = async () => (await anyone.get(`/van-ban/${id}`)).status();
  expect(await open()).toBe(200);

  await page.goto(`/van-ban/${id}`);
  await scripted(page);
  await page.getByRole('button', { name: 'Đánh dấu bí mật' }).click();
  const ask = page.getByRole('alertdialog');
  await expect(ask).toContainText('không tìm thấy, không mở được');
  await ask.getByRole('button', { name: 'Thôi' }).click();
  expect(await open()).toBe(200);
  await page.getByRole('button', { name: 'Đánh dấu bí mật' }).click();
  await ask.getByRole('button', { name: 'Đánh dấu bí mật' }).click();
  await expect(page.getByText('Văn bản đã là bí mật.')).toBeVisible();
  await expect(page.getByText('Bí mật', { exact: true })).toBeVisible();
  expect(await open()).toBe(404);
  expect(await found(anyone, name)).toBe(0);
  await expect.poll(() => found(request, name)).toBe(1);

  await page.getByRole('button', { name: 'Bỏ bí mật' }).click();
  await expect(ask).toContainText('Luật Tố cáo 2018');
  await ask.getByRole('button', { name: 'Bỏ bí mật' }).click();
  await expect(page.getByText('Văn bản không còn là bí mật.')).toBeVisible();
  expect(await open()).toBe(200);
  await expect.poll(() => found(anyone, name)).toBe(1);
});

test('a viewer without clearance is not offered to mark anything', async ({ page }) => {
  const id = await documentId(anyone, SAMPLES.complaint);
  await page.goto(`/van-ban/${id}`);
  await expect(page.getByRole('button', { name: 'Đánh dấu bí mật' })).toBeVisible();
  const others = await (await anyone.get(`/van-ban/${id}`)).text();
  expect(others).toContain('Tải bản gốc');
  expect(others).not.toContain('Đánh dấu bí mật');
});

test('what is sent with the tick is secret from the first moment', async ({ page, request }) => {
  const file = textFile('gửi kín', 'BÁO CÁO được gửi kín');
  await page.goto('/nhap');
  await scripted(page);
  await page.getByRole('checkbox', { name: /^Đơn tố cáo \(bí mật\)/ }).check();
  await page.getByLabel('Chọn tệp để gửi').setInputFiles(file);
  const sent = page.getByRole('region', { name: 'Lần gửi này' }).getByRole('listitem');
  await expect(sent).toContainText('bí mật');
  await expect(sent).toContainText('Đã tra cứu được', { timeout: 60_000 });
  const id = await documentId(request, file.name);
  await isRead(request, id);
  expect((await anyone.get(`/api/documents/${id}`)).status()).toBe(404);
  expect(await found(anyone, file.name.replace('.txt', ''))).toBe(0);
});
