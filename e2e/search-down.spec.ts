import { testOnCopy } from './own-copy.ts';
import { documentId, expect, isRead, SAMPLES, scripted, textFile } from './support.ts';

/** The browser looks at a copy whose Elasticsearch does not answer; nothing listens on port 1. */
const test = testOnCopy({ ELASTICSEARCH_URL: 'http://127.0.0.1:1' });

test('a search that is down never looks like one that found nothing', async ({ page }) => {
  await page.goto('/');
  await scripted(page);
  await page.getByLabel('Tìm trong toàn bộ văn bản').fill('dat');
  await page.getByLabel('Tìm trong toàn bộ văn bản').press('Enter');
  await expect(page).toHaveURL(/q=dat/);
  await expect(page.getByRole('alert')).toContainText('Máy tìm kiếm đang tạm ngừng');
  await expect(page.getByText('Không tìm thấy')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Tìm lại' })).toBeVisible();
});

test('documents are read meanwhile, and their words are not said to be missing', async ({
  page,
  request,
}) => {
  const id = await documentId(request, SAMPLES.complaint);
  await page.goto(`/van-ban/${id}?q=dat`);
  await expect(page.getByRole('img', { name: 'Ảnh trang 1' })).toBeVisible();
  const places = page.getByRole('group', { name: 'Chỗ tìm thấy' });
  await expect(places).toContainText('chưa tìm được');
  await expect(places).not.toContainText('không có');
});

test('the pages about petitions say what is down, and never that there is nothing', async ({
  page,
  request,
}) => {
  const id = await documentId(request, SAMPLES.complaint);
  for (const path of [
    '/tien-le?q=dat',
    `/van-ban/${id}?xem=giong`,
    `/van-ban/${id}?xem=tien-le`,
    '/diem-nong',
    '/nguoi-gui-don',
    '/lien-ket-cho-xem',
  ]) {
    await page.goto(path);
    await expect(page.getByText('Máy tìm kiếm đang tạm ngừng').first(), path).toBeVisible();
  }
});

test('files are taken in meanwhile', async ({ page, request }) => {
  const file = textFile('lúc ngừng', 'BÁO CÁO nhận lúc máy tìm kiếm tạm ngừng');
  await page.goto('/nhap');
  await scripted(page);
  await page.getByLabel('Chọn tệp để gửi').setInputFiles(file);
  const sent = page.getByRole('region', { name: 'Lần gửi này' }).getByRole('listitem');
  await expect(sent).toContainText(/Đã nhận|Đã tra cứu được/);
  await isRead(request, await documentId(request, file.name));
});

test('the status page says what is down, and that nothing is lost', async ({ page }) => {
  await page.goto('/tinh-trang');
  await expect(page.getByText('Có thành phần đang tạm ngừng. Tài liệu không mất')).toBeVisible();
  const service = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect(service('Elasticsearch')).toContainText('Tạm ngừng');
  await expect(service('PostgreSQL')).toContainText('Đang hoạt động');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is said too', async ({ page }) => {
    await page.goto('/?q=dat');
    await expect(page.getByText('Máy tìm kiếm đang tạm ngừng')).toBeVisible();
    await expect(page.getByText('Không tìm thấy')).toHaveCount(0);
  });
});
