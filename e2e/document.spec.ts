import { documentId, expect, isSmall, SAMPLES, scripted, test } from './support.ts';

interface PageJson {
  readonly text: string;
  readonly words: readonly {
    readonly text: string;
    readonly box: readonly [number, number, number, number];
  }[];
}

let id = '';
test.beforeEach(async ({ request }) => {
  id = await documentId(request, SAMPLES.complaint);
});

test('each hit is boxed where its word stands on the picture', async ({ page, request }) => {
  const { words } = (await (await request.get(`/api/documents/${id}/pages/1`)).json()) as PageJson;
  const wanted = words.filter(({ text }) => /^hòa[,;.]?$/i.test(text)).map(({ box }) => box);
  expect(wanted.length).toBeGreaterThan(1);

  await page.goto(`/van-ban/${id}?trang=1&q=hoa`);
  await scripted(page);
  const picture = page.getByRole('img', { name: 'Ảnh trang 1' });
  await expect(picture).toHaveJSProperty('complete', true);
  const sheet = await picture.boundingBox();
  if (!sheet) throw new Error('the picture is not shown');
  const boxes = await page.locator('[data-hit]').all();
  expect(boxes.length).toBe(wanted.length);
  for (const box of boxes) {
    const shown = await box.boundingBox();
    if (!shown) throw new Error('a box is not shown');
    const middle = [
      (shown.x + shown.width / 2 - sheet.x) / sheet.width,
      (shown.y + shown.height / 2 - sheet.y) / sheet.height,
    ] as const;
    const on = wanted.some(
      ([x0, y0, x1, y1]) => middle[0] > x0 && middle[0] < x1 && middle[1] > y0 && middle[1] < y1,
    );
    expect(on, `a box stands at ${middle.join(', ')}, where no such word is`).toBe(true);
  }
});

test('from hit to hit by button and by key', async ({ page }) => {
  await page.goto(`/van-ban/${id}?q=dat`);
  await scripted(page);
  const at = page.getByRole('group', { name: 'Chỗ tìm thấy' }).getByRole('status');
  await expect(at).toHaveText(/1\/\d+/);
  await page.getByRole('link', { name: 'Chỗ sau (n)' }).click();
  await expect(at).toHaveText(/2\/\d+/);
  await page.locator('body').press('n');
  await expect(at).toHaveText(/3\/\d+/);
  await page.locator('body').press('Shift+F3');
  await expect(at).toHaveText(/2\/\d+/);
  await expect(page).toHaveURL(/cho=2/);
});

test('the picture is as large as it will be before it is there', async ({ page }) => {
  await page.route('**/image?*', (route) => route.abort());
  await page.goto(`/van-ban/${id}`);
  const box = await page.getByRole('img', { name: 'Ảnh trang 1' }).boundingBox();
  expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(297 / 210, 1);
});

test('the picture grows and shrinks', async ({ page }) => {
  test.skip(isSmall(page), 'fingers do it');
  await page.goto(`/van-ban/${id}`);
  await scripted(page);
  const picture = page.getByRole('img', { name: 'Ảnh trang 1' });
  const width = async () => (await picture.boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByRole('button', { name: 'Phóng to' }).click();
  await expect.poll(width).toBeCloseTo(before * 1.25, -1);
  await page.locator('body').press('0');
  await expect.poll(width).toBeCloseTo(before, -1);
});

test('a fact leads to its place on the page', async ({ page }) => {
  await page.goto(`/van-ban/${id}${isSmall(page) ? '?xem=du-kien' : ''}`);
  await page.getByRole('link', { name: '486/QĐ-UBND' }).click();
  await expect(page).toHaveURL(/o=decisions\.0/);
  await expect(page.locator('.box.fact')).toBeInViewport();
});

test('a fact is corrected, and the correction taken back', async ({ page }) => {
  await page.goto(`/van-ban/${id}${isSmall(page) ? '?xem=du-kien' : ''}`);
  await scripted(page);
  const subject = page.locator('dl > div').filter({ hasText: 'Trích yếu' });
  const before = (await subject.getByRole('definition').innerText()).trim();
  await subject.getByRole('button', { name: 'Sửa Trích yếu' }).click();
  const box = subject.getByRole('textbox', { name: 'Trích yếu' });
  await expect(box).toBeFocused();
  await box.fill('Về việc bồi thường đất');
  await subject.getByRole('button', { name: 'Lưu' }).click();
  await expect(subject).toContainText('Đã sửa');
  await expect(subject.getByRole('definition')).toHaveText('Về việc bồi thường đất');
  await page.reload();
  await scripted(page);
  await subject.getByRole('button', { name: 'Sửa Trích yếu' }).click();
  await subject.getByRole('button', { name: 'Lấy lại bản máy đọc' }).click();
  await expect(subject.getByRole('definition')).toHaveText(before);
});

test('a date that is none is not taken', async ({ page }) => {
  await page.goto(`/van-ban/${id}?xem=du-kien`);
  await scripted(page);
  await page.getByRole('button', { name: 'Sửa Ngày' }).click();
  await page.getByRole('textbox', { name: 'Ngày' }).fill('31/2/2019');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('alert')).toHaveText('Hãy nhập ngày như 18/04/2019.');
});

test('the text of a page is typed by a person, and the machine’s taken back', async ({ page }) => {
  await page.goto(`/van-ban/${id}?xem=chu`);
  await scripted(page);
  await page.getByRole('button', { name: 'Sửa chữ' }).click();
  const box = page.getByRole('textbox', { name: 'Chữ trên trang 1' });
  const before = await box.inputValue();
  await box.fill(`${before}\nGhi thêm bằng tay`);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Người nhập tay')).toBeVisible();
  await expect(page.getByText('Ghi thêm bằng tay')).toBeVisible();
  await page.getByRole('button', { name: 'Lấy lại bản máy đọc' }).click();
  await expect(page.getByText('Ghi thêm bằng tay')).toHaveCount(0);
});

test('the history says what happened, the original is to be had', async ({ page }) => {
  await page.goto(`/van-ban/${id}?xem=lich-su`);
  await expect(page.getByText('Nhận vào kho')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải bản gốc' }).click();
  expect((await download).suggestedFilename()).toBe(SAMPLES.complaint);
});

test('printed from the browser’s menu, the page looked at stands on paper without the controls', async ({
  page,
}) => {
  await page.goto(`/van-ban/${id}?q=dat`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: 'Ảnh trang 1' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the way back leads to the results as they were, from whatever hit', async ({ page }) => {
  test.skip(isSmall(page), 'phones have no keyboard');
  const results = '/?q=dat&type=%C4%91%C6%A1n';
  await page.goto(results);
  await scripted(page);
  const hit = page.getByRole('article').filter({ hasText: SAMPLES.complaint });
  await hit.getByRole('heading').getByRole('link').press('Enter');
  await expect(page.locator('[data-hit="1"]').first()).toBeVisible();
  await page.locator('body').press('n');
  await expect(page).toHaveURL(/cho=2/);
  await page.locator('body').press('+');
  await expect(page.getByText('125%')).toBeVisible();
  await expect(page.getByRole('link', { name: '← Kết quả tìm “dat”' })).toHaveAttribute('href', results);
  await page.goBack();
  await expect(page).toHaveURL(results);
  await expect(hit).toBeVisible();
});

test('the tab one is on is seen whole, opened by its address or by keyboard', async ({ page }) => {
  const tab = (name: string) => page.getByRole('navigation', { name: 'Xem' }).getByRole('link', { name });
  await page.goto(`/van-ban/${id}?q=hoa&xem=lich-su`);
  await scripted(page);
  await expect(tab('Lịch sử')).toBeInViewport({ ratio: 0.99 });
  await tab('Chỗ tìm thấy').press('Enter');
  await expect(page).toHaveURL(/xem=tim/);
  await expect(tab('Chỗ tìm thấy')).toBeInViewport({ ratio: 0.99 });
});

test('what is not there is said in Vietnamese', async ({ page }) => {
  const response = await page.goto('/van-ban/00000000-0000-4000-8000-000000000000');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Không tìm thấy' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Về trang tìm kiếm' })).toBeVisible();
});
