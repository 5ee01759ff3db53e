import { documentId, expect, isSmall, SAMPLES, test } from './support.ts';

test.use({ javaScriptEnabled: false });

test('searching, filtering and opening a page work without scripts', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Tìm trong toàn bộ văn bản').fill('thu hoi dat');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL(/q=thu\+hoi\+dat/);
  if (isSmall(page)) await page.getByText('Bộ lọc', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^Đơn/ }).check();
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page.getByRole('link', { name: 'Bỏ lọc Loại văn bản: đơn' })).toBeVisible();
  await page
    .getByRole('region', { name: 'Số văn bản theo năm' })
    .getByRole('link', { name: /^Năm 2017/ })
    .click();
  await expect(page).toHaveURL(/year=2017/);
  await page
    .getByRole('article')
    .filter({ hasText: SAMPLES.complaint })
    .getByRole('heading')
    .getByRole('link')
    .click();
  await expect(page.locator('[data-hit="1"]').first()).toBeVisible();
});

test('a document is read without scripts', async ({ page, request }) => {
  const id = await documentId(request, SAMPLES.complaint);
  await page.goto(`/van-ban/${id}?q=dat`);
  await page.getByRole('link', { name: 'Chỗ sau (n)' }).click();
  await expect(page).toHaveURL(/cho=2/);
  await page.getByRole('link', { name: 'Chữ', exact: true }).click();
  await expect(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').first()).toBeVisible();
});

test('a file is sent without scripts', async ({ page }, { project }) => {
  const name = `plain${project.name}${String(Date.now())}`;
  await page.goto('/nhap');
  await page.getByLabel('Chọn tệp để gửi').setInputFiles({
    name: `${name}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`BÁO CÁO ${name}\n`),
  });
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(page).toHaveURL(/\/nhap\?phieu=/);
  await expect(page.getByText('Đã nhận 1 tệp')).toBeVisible();
});

test('the colours are chosen without scripts, and kept', async ({ page }) => {
  await page.goto('/tinh-trang');
  await page.getByRole('button', { name: 'Tối' }).click();
  await expect(page).toHaveURL(/\/tinh-trang$/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
