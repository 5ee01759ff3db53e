import { isLinked, petition, someCase } from './petitions.ts';
import { documentId, expect, isSmall, SAMPLES, scripted, takeIn, test } from './support.ts';
import type { APIRequestContext, Page } from '@playwright/test';

const own = (file: string): string => `${file} ${String(Date.now())}${String(Math.random()).slice(2, 8)}.txt`;

/** A letter, and its copy that another body received. */
async function twoCopies(request: APIRequestContext): Promise<{ first: string; copy: string }> {
  const about = someCase('Lèo Thị Ọt');
  const first = await takeIn(request, petition(about, { file: own('don'), date: '2016-05-04' }));
  await isLinked(request, first);
  const to = 'Ủy ban nhân dân tỉnh Sơn La';
  const copy = await takeIn(request, petition(about, { file: own('ban sao'), date: '2016-05-04', to }));
  await isLinked(request, copy);
  return { first, copy };
}

const panel = (page: Page) => page.getByRole('region', { name: 'Liên quan' });
const item = (page: Page, other: string) =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.locator(`.title a[href="/van-ban/${other}"]`) });

test('a petition sent in says at once what it is like, and is attached by one click', async ({
  page,
  request,
}) => {
  const about = someCase('Lèo Văn Inh');
  const first = await takeIn(request, petition(about, { file: own('don'), date: '2016-05-04' }));
  await isLinked(request, first);
  await page.goto('/nhap');
  await scripted(page);
  const again = petition(about, {
    file: own('gui them'),
    date: '2016-05-04',
    to: 'Ban Tiếp công dân tỉnh Sơn La',
  });
  await page.getByLabel('Chọn tệp để gửi').setInputFiles(again);
  const sent = page.getByRole('region', { name: 'Lần gửi này' });
  // Letters of other tests on a like subject in the same commune may be among them; the copy comes first.
  await expect(sent.getByText(/Đơn này giống \d+ đơn đã có/)).toBeVisible({ timeout: 45_000 });
  await expect(sent.getByText(about.identityNumber).first()).toBeVisible();
  await sent.getByRole('button', { name: 'Ghép là đơn trùng' }).first().click();
  await expect(sent.getByText('người đã xác nhận').first()).toBeVisible();

  const id = await documentId(request, again.name);
  const registered: unknown = await (await request.get(`/api/documents/${id}/registration`)).json();
  expect(registered).toMatchObject({ as: 'duplicate', of: first });
});

test('the page of a new petition tells, compares with both pictures, and takes a decision back', async ({
  page,
  request,
}) => {
  const { first, copy } = await twoCopies(request);
  await page.goto(`/van-ban/${copy}`);
  await scripted(page);
  await expect(page.getByText(/Đơn này giống \d+ đơn đã có\./)).toBeVisible();
  await page.getByRole('link', { name: 'Đối chiếu', exact: true }).first().click();
  await expect(page).toHaveURL(`/van-ban/${copy}/doi-chieu/${first}`);
  for (const which of ['Văn bản này', 'Văn bản kia']) {
    const pane = page.getByRole('region', { name: `Ảnh trang 1, ${which}` });
    await expect(pane.getByRole('img')).toHaveJSProperty('complete', true);
    expect(await pane.locator('.matching').count()).toBeGreaterThan(3);
  }
  await page.getByRole('link', { name: /Số CCCD/ }).click();
  await expect(page).toHaveURL(/ly-do=\d/);
  await expect(page.locator('.reason.box')).toHaveCount(2);
  await page.getByRole('button', { name: 'Không phải' }).click();
  await expect(page.getByText('người nói: không phải')).toBeVisible();
  await page.getByRole('button', { name: 'Lấy lại ý kiến' }).click();
  await expect(page.getByRole('button', { name: 'Ghép là đơn trùng' })).toBeVisible();
});

test('what is new in a letter written anew is marked', async ({ page, request }) => {
  const about = someCase('Lèo Thị Ọt');
  const first = await takeIn(request, petition(about, { file: own('don'), date: '2016-05-04' }));
  await isLinked(request, first);
  const body = [
    `Tôi đã gửi đơn về Quyết định số ${about.decision} đối với thửa đất số ${about.parcel}, tờ bản đồ số 9 nhưng chưa được trả lời.`,
    'Tháng 9 năm 2018 nước suối đã cuốn mất bờ rào và hai gian bếp.',
    'Tôi đề nghị hỗ trợ di chuyển nhà khẩn cấp trước mùa mưa.',
  ];
  const anew = await takeIn(request, petition(about, { file: own('don lan 2'), date: '2018-10-02', body }));
  await isLinked(request, anew);
  await page.goto(`/van-ban/${anew}?xem=lien-quan`);
  await expect(
    panel(page).getByRole('heading', { name: 'Có gì mới so với đơn trước, ngày 04/05/2016' }),
  ).toBeVisible();
  await expect(panel(page).getByText('hỗ trợ di chuyển nhà khẩn cấp').first()).toBeVisible();
  await expect(item(page, first).getByText('Đơn gửi nhiều lần', { exact: true })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('links are read and decided upon', async ({ page, request }) => {
    const { first, copy } = await twoCopies(request);
    await page.goto(`/van-ban/${copy}?xem=lien-quan`);
    await item(page, first)
      .getByText(/^Ghi lý do/)
      .click();
    await item(page, first).getByRole('textbox', { name: 'Lý do' }).fill('hai việc khác nhau');
    await item(page, first).getByRole('button', { name: 'Không phải' }).click();
    await expect(page).toHaveURL(`/van-ban/${copy}?xem=lien-quan`);
    await expect(item(page, first)).toContainText('người nói: không phải');
    await expect(item(page, first)).toContainText('hai việc khác nhau');
    await item(page, first)
      .getByRole('link', { name: /^Đối chiếu/ })
      .click();
    await expect(page.getByRole('img')).toHaveCount(2);
  });

  test('a link that was not found is made by hand', async ({ page, request }) => {
    const one = await takeIn(
      request,
      petition(someCase('Quàng Văn Ất'), { file: own('mot'), date: '2016-05-04' }),
    );
    const other = await takeIn(
      request,
      petition(someCase('Vừ A Páo'), {
        file: own('hai'),
        date: '2019-08-04',
        body: ['Đề nghị sửa cầu treo bản Giàn.'],
      }),
    );
    await page.goto(`/van-ban/${one}?xem=lien-quan`);
    await page.getByText('Ghép với một văn bản mà máy không tìm ra').click();
    await page.getByLabel('Đường dẫn của văn bản kia').fill(`http://may-chu/van-ban/${other}?q=a`);
    await page.getByRole('combobox', { name: 'Loại liên hệ' }).selectOption('same_matter');
    await page.getByRole('button', { name: 'Ghép', exact: true }).click();
    await expect(item(page, other)).toContainText('người đã xác nhận');
  });
});

test('a petition leads to its matter: who wrote when, what was answered, as a list and as a drawing', async ({
  page,
  request,
}) => {
  const id = await documentId(request, SAMPLES.complaint);
  await isLinked(request, id);
  await page.goto(`/van-ban/${id}?xem=lien-quan`);
  await panel(page)
    .getByRole('link', { name: /^vụ việc có/ })
    .click();
  await expect(page).toHaveURL(/\/vu-viec\//);
  const timeline = page.getByRole('region', { name: 'Diễn biến' });
  await expect(timeline.getByRole('heading', { level: 2 })).toHaveText(['2017', '2018', '2019']);
  await expect(timeline.getByText(/được trả lời bằng/).first()).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('link', { name: /^Quàng Th/ })).toBeVisible();
  await page.getByRole('link', { name: 'Sơ đồ' }).click();
  const drawing = page.getByRole('region', { name: 'Sơ đồ vụ việc' });
  await expect(drawing.getByRole('link', { name: /^Người gửi đơn: Quàng Th/ })).toBeVisible();
  await drawing.getByRole('link', { name: /214\/TB-TTr/ }).press('Enter');
  await expect(page).toHaveURL(/\/van-ban\//);
});

test('a matter is printed as its timeline, without the controls', async ({ page, request }) => {
  const id = await documentId(request, SAMPLES.complaint);
  await page.goto(`/vu-viec/${id}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'Diễn biến' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('the menu opens by click and by key, closes by Escape, and leads on', async ({ page }) => {
  await page.goto('/');
  await scripted(page);
  const menu = page.getByText('Đơn thư', { exact: true });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Điểm nóng' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Điểm nóng' })).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.click();
  await page.getByRole('link', { name: 'Điểm nóng' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Điểm nóng' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Liên kết chờ xem' })).toBeHidden();
});

test('hot spots: by place and year, and taken along as a file', async ({ page }) => {
  await page.goto('/diem-nong?minPetitions=1');
  await scripted(page);
  const list = page.getByRole('region', { name: 'Danh sách' });
  await expect(list.getByRole('row', { name: /đường tránh quốc lộ 6/ })).toBeVisible();
  await list.getByRole('region', { name: 'Địa bàn' }).getByRole('link', { name: 'Huyện Thuận Châu' }).click();
  await expect(page).toHaveURL(/district=/);
  await expect(list.getByRole('row', { name: /đường tránh quốc lộ 6/ })).toHaveCount(0);
  await expect(list.getByRole('row', { name: /ranh giới nương rẫy/ })).toBeVisible();
  for (const [what, name] of [
    ['vụ việc', /^diem-nong.*\.csv$/],
    ['địa bàn theo năm', /^dia-ban.*\.csv$/],
  ] as const) {
    const download = page.waitForEvent('download');
    await list.getByRole('link', { name: `CSV ${what}` }).click();
    expect((await download).suggestedFilename()).toMatch(name);
  }
  await list.getByRole('link', { name: /^Bỏ lọc/ }).click();
  await expect(page).toHaveURL('/diem-nong?minPetitions=1');
});

test('nothing found and a wrong place are said in Vietnamese', async ({ page }) => {
  await page.goto('/nguoi-gui-don?q=khongainhuvay');
  await expect(page.getByText('Không có người nào như vậy.')).toBeVisible();
  const response = await page.goto('/vu-viec/00000000-0000-4000-8000-000000000000');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Không tìm thấy' })).toBeVisible();
});

test('on a phone the pages about petitions are no wider than the screen', async ({ page, request }) => {
  test.skip(!isSmall(page), 'wide screens have room');
  const id = await documentId(request, SAMPLES.complaint);
  for (const path of [
    `/vu-viec/${id}?xem=so-do`,
    '/diem-nong',
    '/nguoi-gui-don',
    `/van-ban/${id}?xem=lien-quan`,
  ]) {
    await page.goto(path);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, path).toBeLessThanOrEqual(0);
  }
});
