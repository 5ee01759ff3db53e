import { expect, isSmall, SAMPLES, scripted, test } from './support.ts';

const results = (page: import('@playwright/test').Page) => page.getByRole('region', { name: 'Kết quả' });

test('words typed without marks find the page, with the words marked', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Tìm trong toàn bộ văn bản').fill('thu hoi dat chieng mung');
  await page.getByLabel('Tìm trong toàn bộ văn bản').press('Enter');
  await expect(page).toHaveURL(/\?q=thu\+hoi\+dat\+chieng\+mung$/);
  const hit = results(page).getByRole('article').filter({ hasText: SAMPLES.complaint });
  await expect(hit.locator('mark').first()).toBeVisible();
  await expect(
    hit
      .locator('mark')
      .filter({ hasText: /thu hồi/i })
      .first(),
  ).toBeVisible();
  await hit.getByRole('link', { name: 'Mở trang 1' }).click();
  await expect(page).toHaveURL(/\/van-ban\/[\w-]+\?trang=1&q=thu\+hoi\+dat\+chieng\+mung$/);
});

test('the address is the search: it opens again as it was', async ({ page }) => {
  await page.goto('/?q=dat&type=%C4%91%C6%A1n&from=2017&to=2018&sort=date-asc');
  await expect(page.getByLabel('Tìm trong toàn bộ văn bản')).toHaveValue('dat');
  await expect(page.getByRole('list', { name: 'Bộ lọc đang dùng' }).getByRole('link')).toHaveText([
    /Loại văn bản: đơn/,
    /Từ 01\/01\/2017/,
    /Đến 31\/12\/2018/,
    'Bỏ mọi bộ lọc',
  ]);
  await expect(page.getByRole('combobox', { name: 'Sắp xếp' })).toHaveValue('date-asc');
  const years = await results(page).getByRole('article').locator('time').allTextContents();
  expect(years.length).toBeGreaterThan(0);
  expect(years.every((day) => /\/201[78]$/.test(day))).toBe(true);
});

test('a filter narrows, shows as a chip, and is taken away by it', async ({ page }) => {
  await page.goto('/?q=don');
  await scripted(page);
  const total = page.getByRole('status').filter({ hasText: 'văn bản' });
  const before = await total.textContent();
  if (isSmall(page)) await page.getByText('Bộ lọc', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^Khiếu nại/ }).check();
  await expect(page).toHaveURL(/kind=khi%E1%BA%BFu\+n%E1%BA%A1i/);
  await expect(total).not.toHaveText(before ?? '');
  await page.getByRole('link', { name: 'Bỏ lọc Loại đơn: khiếu nại' }).click();
  await expect(page).toHaveURL(/\?q=don$/);
  await expect(page.getByRole('checkbox', { name: /^Khiếu nại/ })).not.toBeChecked();
});

test('a year is chosen by a click, several by dragging', async ({ page }) => {
  await page.goto('/');
  await scripted(page);
  const chart = page.getByRole('region', { name: 'Số văn bản theo năm' });
  await chart.getByRole('link', { name: /^Năm 2017/ }).click();
  await expect(page).toHaveURL(/\?year=2017$/);
  await expect(chart.getByRole('link', { name: /^Năm 2017.*đang chọn/ })).toBeVisible();

  const from = await chart.getByRole('link', { name: /^Năm 2018/ }).boundingBox();
  const to = await chart.getByRole('link', { name: /^Năm 2020/ }).boundingBox();
  if (!from || !to) throw new Error('the years are not shown');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\?from=2018&to=2020$/);
});

test('dates are typed as people write them, or picked from a calendar', async ({ page }) => {
  await page.goto('/?q=don');
  await scripted(page);
  if (isSmall(page)) await page.getByText('Bộ lọc', { exact: true }).click();
  await page.getByLabel('Từ ngày').fill('1/1/2018');
  await page.getByLabel('Từ ngày').press('Enter');
  await expect(page).toHaveURL(/from=1%2F1%2F2018/);
  await page.getByLabel('Đến ngày').fill('hôm qua');
  await page.getByLabel('Đến ngày').press('Enter');
  await expect(page.getByText('Chưa hiểu ngày này')).toBeVisible();
  await page.getByLabel('Đến ngày').fill('');
  await page.getByRole('button', { name: 'Chọn trên lịch' }).click();
  const days = page.getByRole('grid').getByRole('button');
  await days.filter({ hasText: /^10$/ }).first().click();
  await days.filter({ hasText: /^20$/ }).first().click();
  await expect(page).toHaveURL(/from=10%2F01%2F2018&to=20%2F01%2F2018/);
});

test('nothing found is answered with advice', async ({ page }) => {
  await page.goto('/?q=khongcotunaynhuvay&type=%C4%91%C6%A1n');
  await expect(page.getByRole('heading', { name: 'Không tìm thấy văn bản nào' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tìm lại không dùng bộ lọc' })).toBeVisible();
});

test('a denunciation is not there for a viewer without clearance', async ({ page }) => {
  await page.goto('/?q=to+cao+can+bo+xa');
  await expect(results(page)).toBeVisible();
  await expect(page.getByText(SAMPLES.secret)).toHaveCount(0);
});

test('the search page is light', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    }
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThan(120_000);
});

test('a query is completed as it is typed, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await scripted(page);
  const field = page.getByRole('combobox', { name: 'Tìm trong toàn bộ văn bản' });
  await field.pressSequentially('loại:kh');
  const options = page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option');
  await expect(options.filter({ hasText: 'loại:"khiếu nại"' })).toBeVisible();
  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field.press('Escape');
  await expect(options.first()).toBeHidden();
  await expect(field).toHaveValue('loại:kh');
  const wanted = options.filter({ hasText: 'loại:"khiếu nại"' });
  await expect(async () => {
    await field.press('ArrowDown');
    await expect(wanted).toHaveAttribute('aria-selected', 'true', { timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await field.press('Enter');
  await expect(page).toHaveURL(/\?q=lo%E1%BA%A1i%3A%22khi%E1%BA%BFu\+n%E1%BA%A1i%22$/);
  await expect(results(page).getByRole('article').first()).toBeVisible();
});

test('what was not understood is underlined and explained, and searched all the same', async ({ page }) => {
  await page.goto('/?q=dat+mau:rung');
  const field = page.getByLabel('Tìm trong toàn bộ văn bản');
  await expect(field).toHaveAccessibleDescription(/Không có mục “mau”/);
  await expect(page.locator('.faulty')).toHaveText('mau:');
});
