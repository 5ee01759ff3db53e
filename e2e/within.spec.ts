import { AxeBuilder } from '@axe-core/playwright';
import { documentId, expect, isSmall, SAMPLES, scripted, test } from './support.ts';

let id = '';
test.beforeEach(async ({ request }) => {
  id = await documentId(request, SAMPLES.complaint);
});

test('a document is searched, and each place found leads to its box', async ({ page }) => {
  await page.goto(`/van-ban/${id}`);
  await scripted(page);
  if (!isSmall(page)) await page.locator('body').press('f');
  const field = page.getByRole('searchbox', { name: 'Tìm trong văn bản này' });
  if (!isSmall(page)) await expect(field).toBeFocused();
  await field.fill('dat');
  await field.press('Enter');
  const found = page.getByRole('region', { name: 'Chỗ tìm thấy trong văn bản' });
  await expect(found.locator('mark').first()).toHaveText(/đất/i);
  await expect(found.getByRole('heading', { name: 'Trang 1', exact: true })).toBeVisible();
  await found.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/cho=\d+/);
  const hit = new URL(page.url()).searchParams.get('cho');
  const at = page.getByRole('group', { name: 'Chỗ tìm thấy' }).getByRole('status');
  await expect(at).toHaveText(new RegExp(`${String(hit)}/\\d+`));
  await expect(page.locator('.box.current, [data-hit].current').first()).toBeInViewport();
});

test('Enter in the field goes on to the next place', async ({ page }) => {
  await page.goto(`/van-ban/${id}?q=dat`);
  await scripted(page);
  const field = page.getByRole('searchbox', { name: 'Tìm trong văn bản này' });
  const at = page.getByRole('group', { name: 'Chỗ tìm thấy' }).getByRole('status');
  await expect(at).toHaveText(/1\/\d+/);
  await field.press('Enter');
  await expect(at).toHaveText(/2\/\d+/);
  await expect(field).toBeFocused();
  await field.press('Shift+Enter');
  await expect(at).toHaveText(/1\/\d+/);
});

test('documents like this one are listed with what they share', async ({ page }) => {
  await page.goto(`/van-ban/${id}`);
  await page.getByRole('link', { name: 'Tương tự' }).click();
  await expect(page).toHaveURL(/xem=giong/);
  const alike = page.getByRole('region', { name: 'Văn bản giống văn bản này' });
  await expect(alike).toContainText('Cùng có:');
  await expect(alike.locator(`a[href="/van-ban/${id}"]`)).toHaveCount(0);
  await alike.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/van-ban/(?!${id})[\\w-]+$`));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('searching within and the documents alike work', async ({ page }) => {
    await page.goto(`/van-ban/${id}`);
    await page.getByRole('searchbox', { name: 'Tìm trong văn bản này' }).fill('dat');
    await page.getByRole('button', { name: 'Tìm', exact: true }).last().click();
    await expect(
      page.getByRole('region', { name: 'Chỗ tìm thấy trong văn bản' }).locator('mark').first(),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Tương tự' }).click();
    await expect(page.getByRole('region', { name: 'Văn bản giống văn bản này' })).toContainText('Cùng có:');
  });
});

test('axe finds nothing in what was found, what is alike, and what is left out', async ({ page }) => {
  test.setTimeout(180_000);
  for (const path of [
    `/van-ban/${id}?q=dat&xem=tim`,
    `/van-ban/${id}?xem=giong`,
    '/?q=dat&not-kind=khi%E1%BA%BFu+n%E1%BA%A1i&year=2017&place=huy%E1%BB%87n+Mai+S%C6%A1n',
    '/loc/issuer',
  ]) {
    await page.goto(path);
    await scripted(page);
    if (isSmall(page) && path.startsWith('/?'))
      await page
        .getByText(/^Bộ lọc/)
        .first()
        .click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map((n) => n.html).join(' | ')}`);
    expect(found, path).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
  }
});
