import { testOnCopy } from './own-copy.ts';
import { isLinked, petition, someCase } from './petitions.ts';
import { documentId, expect, SAMPLES, scripted, takeIn, test } from './support.ts';
import type { APIRequestContext, Page } from '@playwright/test';

const own = (file: string): string => `${file} ${String(Date.now())}${String(Math.random()).slice(2, 8)}.txt`;

interface Persons {
  readonly people: readonly { readonly id: string; readonly petitions: number }[];
}

const personsOf = async (request: APIRequestContext, number: string): Promise<Persons['people']> => {
  const answer = await request.get('/api/people', { params: { q: number } });
  return ((await answer.json()) as Persons).people;
};

const rows = (page: Page) => page.getByRole('region', { name: 'Danh sách' }).getByRole('listitem');

test('who wrote again and again stands first; namesakes stay apart', async ({ page, request }) => {
  await isLinked(request, await documentId(request, SAMPLES.complaint));
  await page.goto('/nguoi-gui-don');
  await scripted(page);
  await page.getByRole('searchbox', { name: 'Tên, số CCCD hoặc điện thoại' }).fill('quang thi hoa');
  await page.getByRole('button', { name: 'Xem' }).click();
  await expect(page).toHaveURL('/nguoi-gui-don?q=quang+thi+hoa');
  await expect(rows(page).getByRole('heading')).toHaveCount(1);
  await expect(rows(page).filter({ hasText: '4 đơn' })).toContainText('1 bản trùng');

  await page.goto('/nguoi-gui-don?q=lo+van+hung&minPetitions=1');
  await expect(rows(page).getByRole('heading')).toHaveText(['Lò Văn Hùng', 'Lò Văn Hùng']);
});

test('a person’s page has all petitions over the years, and how the name and address were written', async ({
  page,
  request,
}) => {
  const [person] = await personsOf(request, '014171004518');
  await page.goto(`/nguoi-gui-don/${person?.id ?? ''}`);
  const chart = page.getByRole('region', { name: 'Số đơn theo năm' });
  await expect(chart.getByText('Năm 2022: 1 đơn')).toBeAttached();
  await expect(page.getByRole('heading', { name: 'Các đơn (5)' })).toBeVisible();
  const about = page.getByRole('complementary', { name: 'Về người này' });
  await expect(about).toContainText('014171004518');
  await expect(about).toContainText('xã Chiềng Mung');
  await expect(about.getByRole('link', { name: /mương thủy lợi/ })).toBeVisible();
});

test('facets narrow the list, by address', async ({ page }) => {
  await page.goto('/nguoi-gui-don?minPetitions=1&district=huy%E1%BB%87n+Mai+S%C6%A1n');
  await expect(page.getByRole('list', { name: 'Bộ lọc đang dùng' })).toContainText('huyện Mai Sơn');
  await expect(rows(page).filter({ hasText: 'Phạm Quốc Khánh' })).toHaveCount(0);
  await page.getByRole('link', { name: /^Bỏ lọc huyện Mai Sơn/ }).click();
  await expect(page).toHaveURL('/nguoi-gui-don?minPetitions=1');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('petitions are split off with a reason, and merged again', async ({ page, request }, { project }) => {
    // A name for each width: namesakes would be offered first.
    const about = someCase(project.name === 'phone' ? 'Hoàng Văn Thiệp' : 'Hoàng Văn Thim');
    const one = await takeIn(request, petition(about, { file: own('mot'), date: '2016-05-04' }));
    const body = ['Đề nghị sửa đường điện bản Giàn bị đổ sau bão.'];
    const two = await takeIn(request, petition(about, { file: own('hai'), date: '2018-03-01', body }));
    await isLinked(request, one);
    await isLinked(request, two);
    await expect.poll(async () => (await personsOf(request, about.phone)).length).toBe(1);
    const [person] = await personsOf(request, about.phone);

    await page.goto(`/nguoi-gui-don/${person?.id ?? ''}`);
    await page
      .getByRole('checkbox', { name: /đường điện|thu hồi/ })
      .first()
      .check();
    await page.getByText('Có đơn không phải của người này?').click();
    await page.getByRole('group').getByRole('textbox', { name: 'Lý do' }).first().fill('chữ ký khác hẳn');
    await page.getByRole('button', { name: 'Tách thành người khác' }).click();
    await expect(page.getByText('Đã tách.')).toBeVisible();
    await expect
      .poll(async () => (await personsOf(request, about.phone)).length, { timeout: 30_000 })
      .toBe(2);

    await page.reload();
    await expect(page.getByText('chữ ký khác hẳn')).toBeVisible();
    await page.getByText('Gộp với một người khác').click();
    await page.getByRole('radio').first().check();
    await page
      .locator('form[action="?/merge"]')
      .getByRole('textbox', { name: 'Lý do' })
      .fill('đã gặp, là một người');
    await page.getByRole('button', { name: 'Gộp làm một người' }).click();
    await expect(page.getByText('Đã gộp.')).toBeVisible();
    await expect
      .poll(async () => (await personsOf(request, about.phone)).length, { timeout: 30_000 })
      .toBe(1);
  });
});

/** A viewer who may see denunciations. */
const cleared = testOnCopy({ TRAHOSO_CLEARANCES: 'denunciations' });

cleared('a denunciation counts only for who may see it', async ({ page, request }) => {
  const anyone = process.env.TRAHOSO_URL ?? 'http://127.0.0.1:3000';
  await isLinked(request, await documentId(request, SAMPLES.secret));
  const [known] = await personsOf(request, '001079015583');
  expect(known?.petitions).toBe(2);
  await page.goto(`/nguoi-gui-don/${known?.id ?? ''}`);
  await expect(page.getByText('Bí mật', { exact: true })).toBeVisible();

  const answer = await fetch(`${anyone}/api/people?q=001079015583`);
  const [open] = ((await answer.json()) as Persons).people;
  expect(open?.petitions).toBe(1);
  const html = await (await fetch(`${anyone}/nguoi-gui-don/${open?.id ?? ''}`)).text();
  expect(html).toContain('Phạm Quốc Khánh');
  expect(html).not.toContain('tố cáo');
});
