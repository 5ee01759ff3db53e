import { expect, isSmall, scripted, test } from './support.ts';
import type { Page } from '@playwright/test';

const results = (page: Page) => page.getByRole('region', { name: 'Kết quả' });
const total = (page: Page) => page.getByRole('status').filter({ hasText: 'văn bản' }).locator('b').first();
const chips = (page: Page) => page.getByRole('list', { name: 'Bộ lọc đang dùng' });

async function openFilters(page: Page): Promise<void> {
  if (isSmall(page))
    await page
      .getByText(/^Bộ lọc/)
      .first()
      .click();
}

/** A text of the facet panel, in whatever list it stands. */
const panel = (page: Page) => page.getByRole('complementary', { name: 'Bộ lọc' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a value is left out, shows as a chip, and is let in again', async ({ page }) => {
      await page.goto('/');
      if (javaScriptEnabled) await scripted(page);
      const all = Number(await total(page).innerText());
      await openFilters(page);
      await panel(page).getByRole('link', { name: 'Loại trừ Khiếu nại', exact: true }).click();
      await expect(page).toHaveURL(/\?not-kind=khi%E1%BA%BFu\+n%E1%BA%A1i$/);
      await expect.poll(async () => Number(await total(page).innerText())).toBeLessThan(all);
      await expect(results(page).getByRole('article').filter({ hasText: 'Đơn khiếu nại' })).toHaveCount(0);
      await chips(page).getByRole('link', { name: 'Bỏ lọc Loại đơn không: khiếu nại' }).click();
      await expect(page).toHaveURL(/\/$/);
      await expect(total(page)).toHaveText(String(all));
    });

    test('places open by level, and a level takes the place of the one above', async ({ page }) => {
      await page.goto('/?place=huy%E1%BB%87n+Mai+S%C6%A1n');
      if (javaScriptEnabled) await scripted(page);
      const above = Number(await total(page).innerText());
      await openFilters(page);
      await panel(page)
        .getByText(/xã, phường ở huyện Mai Sơn$/)
        .click();
      const below = panel(page)
        .getByRole('link', { name: /^Xã .* văn bản$/ })
        .first();
      await below.click();
      await expect(page).toHaveURL(/\?place=huy%E1%BB%87n\+Mai\+S%C6%A1n\+%3E\+x%C3%A3[^&]*$/);
      await expect.poll(async () => Number(await total(page).innerText())).toBeLessThanOrEqual(above);
      await expect(results(page).getByRole('article').first()).toContainText('huyện Mai Sơn');
    });

    test('a facet is looked through by a part of a name, without marks', async ({ page }) => {
      await page.goto('/loc/respondent?tim=mai+son');
      const values = page.getByRole('listitem').filter({ hasText: 'văn bản' });
      await expect(values.first()).toContainText('Mai Sơn');
      await values
        .first()
        .getByRole('link', { name: /Mai Sơn \d+ văn bản$/ })
        .click();
      await expect(page).toHaveURL(/\?respondent=.*Mai\+S%C6%A1n/);
      await expect(results(page).getByRole('article').first()).toBeVisible();
    });

    test('months stand below a year, and lead back to all years', async ({ page }) => {
      await page.goto('/?year=2017');
      if (javaScriptEnabled) await scripted(page);
      const months = page.getByRole('region', { name: 'Số văn bản theo tháng' });
      await months.getByRole('link', { name: /^Tháng 5\/2017: \d+ văn bản$/ }).click();
      await expect(page).toHaveURL(/\?from=5%2F2017&to=5%2F2017$/);
      for (const day of await results(page).getByRole('article').locator('time').allTextContents()) {
        expect(day).toMatch(/\/05\/2017$/);
      }
      await months.getByRole('link', { name: 'Mọi năm' }).click();
      await expect(months).toHaveCount(0);
      await expect(page).toHaveURL(/\/$/);
    });

    test('a term that goes with the question narrows it', async ({ page }) => {
      await page.goto('/?q=dat');
      const terms = page.getByRole('list', { name: 'Hay đi cùng' }).getByRole('link');
      const term = (await terms.first().innerText()).replace('Chỉ lấy văn bản có', '').trim();
      await terms.first().click();
      await expect(chips(page).getByRole('link', { name: `Bỏ lọc Từ đi cùng: ${term}` })).toBeVisible();
    });
  });
}

test('a long facet is looked through where it stands', async ({ page }) => {
  await page.goto('/');
  await scripted(page);
  await openFilters(page);
  const field = panel(page).getByRole('searchbox', { name: 'Tìm trong: Căn cứ pháp luật' });
  await field.fill('bao ve moi truong');
  const found = panel(page).getByRole('list', { name: 'Tìm trong: Căn cứ pháp luật' });
  await found
    .getByRole('link', { name: /^Luật Bảo vệ môi trường.* \d+ văn bản$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\?law=Lu%E1%BA%ADt\+B%E1%BA%A3o/);
});

test('sending the form keeps what no box of it says', async ({ page }) => {
  await page.goto('/?not-kind=t%E1%BB%91+c%C3%A1o&district=huy%E1%BB%87n+Mai+S%C6%A1n');
  await scripted(page);
  await expect(chips(page).getByRole('link', { name: /Huyện, thị xã: huyện Mai Sơn/ })).toBeVisible();
  await openFilters(page);
  await panel(page).getByRole('checkbox', { name: /^Đơn/ }).check();
  await expect(page).toHaveURL(/type=/);
  await expect(page).toHaveURL(/not-kind=.*district=/);
});

test('by keyboard alone a value is left out, and the focus stays', async ({ page }) => {
  test.skip(isSmall(page), 'phones have no keyboard');
  await page.goto('/');
  await scripted(page);
  await panel(page).getByRole('link', { name: 'Loại trừ Đơn', exact: true }).press('Enter');
  await expect(page).toHaveURL(/not-type=/);
  await expect(panel(page).getByRole('link', { name: 'Thôi loại trừ Đơn' })).toBeFocused();
});

test('results on paper say what was asked', async ({ page }) => {
  await page.goto('/?q=thu+hoi+dat&not-kind=t%E1%BB%91+c%C3%A1o');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Kết quả tìm “thu hoi dat”' })).toBeVisible();
  await expect(chips(page)).toContainText('Loại đơn không: tố cáo');
  await expect(panel(page)).toHaveCount(0);
  await expect(results(page).getByRole('article').first()).toBeVisible();
});

test('a page beyond the last leads back to the first', async ({ page }) => {
  await page.goto('/?q=thu+hoi+dat&page=400');
  await page.getByRole('link', { name: 'Về trang kết quả đầu' }).click();
  await expect(results(page).getByRole('article').first()).toBeVisible();
});
