import { AxeBuilder } from '@axe-core/playwright';
import { documentId, expect, isSmall, SAMPLES, scripted, test } from './support.ts';

const PAGES = [
  '/',
  '/?q=thu+hoi+dat&type=%C4%91%C6%A1n&from=2017',
  '/?q=khongcotunaynhuvay',
  '/van-ban/ID?q=dat',
  '/van-ban/ID?trang=1&o=decisions.0',
  '/van-ban/ID?xem=du-kien',
  '/van-ban/ID?xem=chu&q=dat',
  '/van-ban/ID?xem=lich-su',
  '/van-ban/ID?xem=lien-quan',
  '/van-ban/ID/doi-chieu/LATER',
  '/van-ban/ID/in',
  '/vu-viec/ID',
  '/vu-viec/ID?xem=so-do',
  '/nguoi-gui-don?minPetitions=1',
  '/nguoi-gui-don/ID.0',
  '/diem-nong?minPetitions=1',
  '/lien-ket-cho-xem',
  '/nhap',
  '/nhap?loc=tra-cuu-duoc',
  '/tinh-trang',
  '/phim-tat',
  '/tim-kiem-da-luu',
  '/khong-co',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page, ${colorScheme}`, async ({ page, request }) => {
    test.setTimeout(180_000);
    const id = await documentId(request, SAMPLES.complaint);
    const later = await documentId(request, SAMPLES.complaintAgain);
    await page.emulateMedia({ colorScheme });
    for (const path of PAGES) {
      await page.goto(path.replace('ID', id).replace('LATER', later));
      await scripted(page);
      const axe = new AxeBuilder({ page });
      // The pages differ by their colours alone.
      if (colorScheme === 'dark') axe.withRules('color-contrast');
      const { violations } = await axe.analyze();
      const found = violations.map(
        ({ id: rule, nodes }) => `${rule}: ${nodes.map((n) => n.html).join(' | ')}`,
      );
      expect(found, path).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
    }
  });
}

test('axe finds nothing in what opens: dialog, menu, calendar, forms', async ({ page, request }) => {
  const id = await documentId(request, SAMPLES.complaint);
  const check = async (what: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map((n) => n.html).join(' | ')}`),
      what,
    ).toEqual([]);
  };
  await page.goto('/?q=dat');
  await scripted(page);
  if (isSmall(page)) await page.getByText('Bộ lọc', { exact: true }).click();
  await page.getByRole('button', { name: 'Chọn trên lịch' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await check('calendar');
  await page.locator('h1').press('?');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  await check('dialog');

  await page.goto(`/van-ban/${id}?xem=du-kien`);
  await scripted(page);
  await page.getByRole('button', { name: 'Sửa Người đứng đơn' }).click();
  await check('form of a fact');
  await page.getByRole('button', { name: 'Đọc lại', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await check('menu');

  await page.goto('/nhap?loc=tra-cuu-duoc');
  await scripted(page);
  await page.getByRole('button', { name: /^Đọc lại \d+ văn bản…$/ }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await check('confirmation');
});

test('everything can be reached and done by keyboard', async ({ page }) => {
  test.skip(isSmall(page), 'phones have no keyboard');
  await page.goto('/');
  await scripted(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Tìm trong toàn bộ văn bản')).toBeFocused();
  await page.keyboard.type('thu hoi dat');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=thu/);
  const first = page.getByRole('article').first().getByRole('heading').getByRole('link');
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/van-ban\//);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('controls are large enough for a finger', async ({ page, request }) => {
  const id = await documentId(request, SAMPLES.complaint);
  for (const path of [
    '/?q=dat&type=%C4%91%C6%A1n',
    `/van-ban/${id}?q=dat&xem=du-kien`,
    '/nhap',
    `/van-ban/${id}?xem=lien-quan`,
    `/nguoi-gui-don/${id}.0`,
  ]) {
    await page.goto(path);
    await scripted(page);
    const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze();
    expect(
      violations.flatMap(({ nodes }) => nodes.map((node) => node.html)),
      path,
    ).toEqual([]);
  }
});
