import { isLinked } from './petitions.ts';
import { documentId, expect, isSmall, SAMPLES, scripted, test } from './support.ts';
import type { Page } from '@playwright/test';

const pair = (page: Page) => page.getByRole('region', { name: 'Cặp đang xem' });
const titles = (page: Page) => pair(page).getByRole('list', { name: 'Hai văn bản' });
const decided = 'Đã ghi ý kiến về cặp trước.';

/** Opens the queue, and waits until its first pair is there. */
async function openQueue(page: Page): Promise<void> {
  await page.goto('/lien-ket-cho-xem?loai=same_matter');
  await expect(titles(page)).toBeVisible();
}

/** The pair that is shown, by the addresses of its documents: letters of other tests may bear the same titles. */
const shown = (page: Page): Promise<string> =>
  titles(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')).join(' '));

const expectShown = (page: Page) => expect.poll(() => shown(page), { timeout: 15_000 });

test.beforeEach(async ({ request }) => {
  for (const file of Object.values(SAMPLES).slice(0, 2))
    await isLinked(request, await documentId(request, file));
});

test('a pair is shown with its reasons and both pictures, the agreeing words boxed', async ({ page }) => {
  await openQueue(page);
  await expect(pair(page).getByRole('img')).toHaveCount(2);
  await expect(pair(page).locator('.matching').first()).toBeAttached();
  await expect(
    pair(page)
      .getByRole('link', { name: /· (rất mạnh|mạnh|nhẹ)/ })
      .first(),
  ).toBeVisible();
});

test('by keyboard: a pair is decided upon, and the decision taken back', async ({ page }) => {
  test.skip(isSmall(page), 'phones have no keyboard');
  await openQueue(page);
  const first = await shown(page);
  await scripted(page);
  await page.locator('body').press('k');
  await expect(page.getByText(decided)).toBeVisible();
  await expectShown(page).not.toBe(first);
  await page.locator('body').press('h');
  await expect(page.getByText(decided)).toHaveCount(0);
  await expectShown(page).toBe(first);
});

test('keys of one character do nothing once they are turned off', async ({ page }) => {
  test.skip(isSmall(page), 'phones have no keyboard');
  await openQueue(page);
  const first = await shown(page);
  await scripted(page);
  await page.getByRole('checkbox', { name: 'Dùng phím tắt một chữ' }).uncheck();
  await page.locator('body').press('k');
  await page.reload();
  await scripted(page);
  await expect(page.getByRole('checkbox', { name: 'Dùng phím tắt một chữ' })).not.toBeChecked();
  await page.locator('body').press('k');
  await page.locator('body').press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectShown(page).toBe(first);
  await page.getByRole('checkbox', { name: 'Dùng phím tắt một chữ' }).check();
  await page.locator('body').press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a pair is decided upon, and the decision taken back', async ({ page }) => {
    await openQueue(page);
    const first = await shown(page);
    await pair(page)
      .getByRole('button', { name: /^Không phải/ })
      .click();
    await expect(page.getByText(decided)).toBeVisible();
    await page.getByRole('button', { name: 'Lấy lại ý kiến' }).click();
    await expectShown(page).toBe(first);
  });
});
