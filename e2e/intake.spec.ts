import { expect, scripted, test } from './support.ts';

const files = (page: import('@playwright/test').Page) => page.getByLabel('Chọn tệp để gửi');
const text = (words: string) => ({
  mimeType: 'text/plain',
  buffer: Buffer.from(`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nBÁO CÁO\n${words}\n`),
});
/** Tests of both widths share one archive, and a file that came twice is recognised. */
const unique = (project: string): string => `${project}${String(Date.now())}`;

test('files are sent, read, and found, each with its state', async ({ page }, { project }) => {
  const word = `chu${unique(project.name)}`;
  await page.goto('/nhap');
  await scripted(page);
  await files(page).setInputFiles([
    { name: `${word}-1.txt`, ...text(`Số liệu ${word} thứ nhất`) },
    { name: `${word}-2.txt`, ...text(`Số liệu ${word} thứ hai`) },
  ]);
  const sent = page.getByRole('region', { name: 'Lần gửi này' });
  for (const at of ['1', '2']) {
    const item = sent.getByRole('listitem').filter({ hasText: `${word}-${at}.txt` });
    await expect(item).toContainText('Đã tra cứu được', { timeout: 45_000 });
  }
  await expect(sent.getByText('Xong 2 trên 2 tệp.')).toBeVisible();
  await page.goto(`/?q=${word}`);
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('a file that cannot be read says why, and can be tried again', async ({ page }, { project }) => {
  const name = `${unique(project.name)}.pdf`;
  await page.goto('/nhap');
  await scripted(page);
  await files(page).setInputFiles({
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.from(`no PDF ${name}\u0000\u0001`),
  });
  const item = page.getByRole('region', { name: 'Lần gửi này' }).getByRole('listitem');
  await expect(item).toContainText('Chưa đọc được', { timeout: 45_000 });
  await expect(item).toContainText('Tệp không phải là văn bản mà hệ thống đọc được');
  const failures = page.getByRole('region', { name: /^Chưa đọc được/ });
  await expect(failures).toContainText(name);
  await failures.getByRole('button', { name: `Thử lại ${name}` }).click();
  await expect(failures.getByRole('status')).toHaveText(`Đang thử lại: ${name}`);
});

test('the same bytes again are recognised', async ({ page }, { project }) => {
  const word = unique(project.name);
  await page.goto('/nhap');
  await scripted(page);
  await files(page).setInputFiles({ name: `${word}.txt`, ...text(word) });
  const items = page.getByRole('region', { name: 'Lần gửi này' }).getByRole('listitem');
  await expect(items.first()).toContainText('Đã tra cứu được', { timeout: 45_000 });
  await files(page).setInputFiles({ name: `${word}-again.txt`, ...text(word) });
  await expect(items.nth(1)).toContainText('Đã có trong kho');
});

test('a line that breaks loses nothing, and the file is sent again', async ({ page }, { project }) => {
  const word = unique(project.name);
  await page.goto('/nhap');
  await scripted(page);
  await page.route('**/api/documents', (route) => route.abort(), { times: 1 });
  await files(page).setInputFiles({ name: `${word}.txt`, ...text(`mất mạng ${word}`) });
  const item = page.getByRole('region', { name: 'Lần gửi này' }).getByRole('listitem');
  await expect(item).toContainText('mất kết nối với máy chủ');
  await item.getByRole('button', { name: 'Gửi lại' }).click();
  await expect(item).toContainText('Đã tra cứu được', { timeout: 45_000 });
});

test('the status page says what is up and how much there is', async ({ page }) => {
  await page.goto('/tinh-trang');
  await expect(page.getByText('Mọi thành phần đang hoạt động')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Văn bản trong kho' })).toHaveText(/\d/);
});
