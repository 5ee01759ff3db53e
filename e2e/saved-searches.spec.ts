import type { Page } from '@playwright/test';
import { expect, scripted, takeIn, test, textFile } from './support.ts';

const one = (page: Page, name: string) => page.getByRole('region', { name });

/** Keeps a search for a word under a name. */
async function save(page: Page, word: string, name: string, watching: boolean): Promise<void> {
  await page.goto(`/?q=${word}`);
  await page.getByText('Lưu tìm kiếm', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Tên' }).fill(name);
  if (watching) await page.getByRole('checkbox', { name: /^Theo dõi/ }).check();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page).toHaveURL(/tim-kiem-da-luu/);
  await expect(page.getByText('Đã lưu tìm kiếm.')).toBeVisible();
}

async function remove(page: Page, name: string): Promise<void> {
  await one(page, name).getByText('Sửa hoặc xóa').click();
  await one(page, name).getByRole('button', { name: 'Xóa tìm kiếm này' }).click();
  await expect(one(page, name)).toHaveCount(0);
}

/** Only this run's documents have it. */
const unique = (project: string): string => `theodoi${project}${String(Date.now())}`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a search is saved under a name, opened, renamed and removed', async ({ page, request }, {
      project,
    }) => {
      const word = unique(project.name);
      const file = textFile('văn bản đã lưu', `BÁO CÁO ${word}`);
      await takeIn(request, file);
      await save(page, word, `Việc ${word}`, false);
      await expect(one(page, `Việc ${word}`)).toContainText('không theo dõi');
      await page.getByRole('link', { name: `Việc ${word}` }).click();
      await expect(page).toHaveURL(new RegExp(`\\?q=${word}&sort=relevance$`));
      await expect(page.getByRole('article').filter({ hasText: file.name })).toBeVisible();

      await page.goto('/tim-kiem-da-luu');
      if (javaScriptEnabled) await scripted(page);
      await one(page, `Việc ${word}`).getByText('Sửa hoặc xóa').click();
      await one(page, `Việc ${word}`).getByRole('textbox', { name: 'Tên' }).fill(`Đổi ${word}`);
      await one(page, `Việc ${word}`).getByRole('button', { name: 'Lưu thay đổi' }).click();
      await expect(one(page, `Đổi ${word}`)).toBeVisible();
      await page.goto('/tim-kiem-da-luu');
      await remove(page, `Đổi ${word}`);
    });
  });
}

test('a watched search lists what is new, until it is marked as seen', async ({ page, request }, {
  project,
}) => {
  test.setTimeout(180_000);
  const word = unique(project.name);
  const before = textFile('có từ trước', `BÁO CÁO ${word}`);
  await takeIn(request, before);
  await save(page, word, word, true);
  await expect(one(page, word)).toContainText('Chưa có văn bản mới.');

  const file = textFile('mới đến', `THÔNG BÁO ${word}`);
  const id = await takeIn(request, file);
  await expect(async () => {
    await page.goto('/tim-kiem-da-luu');
    await expect(one(page, word)).toContainText('1 văn bản mới', { timeout: 1000 });
  }).toPass({ timeout: 120_000, intervals: [3000] });
  await expect(one(page, word).locator(`a[href="/van-ban/${id}"]`)).toBeVisible();
  await one(page, word).getByRole('button', { name: 'Đánh dấu đã xem' }).click();
  await expect(page.getByText('Đã đánh dấu là đã xem.')).toBeVisible();
  await expect(one(page, word)).toContainText('Chưa có văn bản mới.');
  await remove(page, word);
});
