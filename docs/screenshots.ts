/**
 * Makes the pictures of the user guide and of the README from a running copy that has taken in
 * `samples/files`: `npm run screenshots`. `TRAHOSO_URL` is its address, `CHROMIUM_PATH` a Chromium
 * to use instead of Playwright's own.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';

const base = process.env.TRAHOSO_URL ?? 'http://127.0.0.1:3000';
const folder = join(import.meta.dirname, 'huong-dan', 'anh');
const sizes = {
  1440: { viewport: { width: 1440, height: 900 } },
  390: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
};

/** The pictures by name: where to go, and what to do there first. */
const shots: readonly { name: string; path: string; before?: (page: Page) => Promise<void> }[] = [
  { name: 'tim-kiem', path: '/?q=thu+hoi+dat' },
  { name: 'bo-loc', path: '/?q=dat&type=%C4%91%C6%A1n', before: showFilters },
  { name: 'khong-thay', path: '/?q=khongcotunay' },
  { name: 'van-ban', path: '/van-ban/ID?q=dat' },
  { name: 'du-kien', path: '/van-ban/ID?trang=1&o=decisions.0' },
  { name: 'sua-du-kien', path: '/van-ban/ID?xem=du-kien', before: correctSubject },
  { name: 'chu', path: '/van-ban/ID?q=dat&xem=chu' },
  { name: 'lich-su', path: '/van-ban/ID?xem=lich-su' },
  { name: 'don-nay-giong', path: '/van-ban/LATER' },
  { name: 'lien-quan', path: '/van-ban/LATER?xem=lien-quan' },
  { name: 'doi-chieu', path: '/van-ban/LATER/doi-chieu/ID?ly-do=1' },
  { name: 'lien-ket-cho-xem', path: '/lien-ket-cho-xem' },
  { name: 'nguoi-gui-don', path: '/nguoi-gui-don?minPetitions=1' },
  { name: 'mot-nguoi', path: '/nguoi-gui-don/ID.0' },
  { name: 'vu-viec', path: '/vu-viec/ID' },
  { name: 'so-do', path: '/vu-viec/ID?xem=so-do' },
  { name: 'diem-nong', path: '/diem-nong?minPetitions=1' },
  { name: 'nhap', path: '/nhap' },
  { name: 'tinh-trang', path: '/tinh-trang' },
  { name: 'phim-tat', path: '/phim-tat' },
];

async function showFilters(page: Page): Promise<void> {
  const show = page.getByText(/^Bộ lọc/).first();
  if (await show.isVisible()) await show.click();
}

async function correctSubject(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sửa Trích yếu' }).click();
}

/** A complaint that the guide opens, by the span of days in which it was written. */
async function complaintId(from: string, to: string): Promise<string> {
  const query = `q=don+khieu+nai+Quang+Thi+Hoa&from=${from}&to=${to}`;
  const response = await fetch(new URL(`/api/search?${query}`, base));
  const { hits } = (await response.json()) as { hits: { id: string }[] };
  const id = hits[0]?.id;
  if (id === undefined)
    throw new Error('Take in samples/files first: npm run ingest -- samples/files --wait');
  return id;
}

async function shoot(page: Page, path: string, file: string, before?: (page: Page) => Promise<void>) {
  await page.goto(new URL(path, base).href, { waitUntil: 'networkidle' });
  await before?.(page);
  const picture = await page.screenshot({ animations: 'disabled' });
  await sharp(picture).png({ palette: true, effort: 10 }).toFile(join(folder, file));
  console.log(file);
}

await mkdir(folder, { recursive: true });
const id = await complaintId('2017-01-01', '2017-12-31');
const later = await complaintId('2019-01-01', '2019-12-31');
const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const [size, use] of Object.entries(sizes)) {
  const context = await browser.newContext({ ...use, locale: 'vi-VN', colorScheme: 'light' });
  const page = await context.newPage();
  for (const { name, path, before } of shots) {
    await shoot(page, path.replace('LATER', later).replace('ID', id), `${name}-${size}.png`, before);
  }
  await context.close();
}
await browser.close();
