import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PDFParse } from 'pdf-parse';
import { documentId, expect, SAMPLES, scripted, test } from './support.ts';

const SEARCH = '/?q=thu+hoi+dat';

const form = (page: Page) => page.locator('form[action="/api/search/export"]');

/** Opens the form of the export on a page of results. */
async function openExport(page: Page): Promise<void> {
  await page.goto(SEARCH);
  await scripted(page);
  await page.getByText('Xuất kết quả', { exact: true }).click();
}

/** Has the file made in the chosen format, and reads it. */
async function exported(page: Page, format: string): Promise<Uint8Array> {
  await form(page).getByRole('radio', { name: format }).check();
  const coming = page.waitForEvent('download');
  await form(page).getByRole('button', { name: 'Xuất', exact: true }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^ket-qua-\d{4}-\d\d-\d\d\.(xlsx|docx|pdf|csv)$/);
  await expect(form(page).getByText('Đã xuất xong')).toBeVisible();
  return readFile(await file.path());
}

/** A part of an Office file. */
const part = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name] ?? new Uint8Array());

async function textOfPdf(file: Uint8Array): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(file) });
  const { text } = await parser.getText();
  await parser.destroy();
  return text;
}

test('what was found is saved as a file of each kind, with a row for each', async ({ page, request }) => {
  const answer = await request.get('/api/search', { params: { q: 'thu hoi dat', size: '100' } });
  const { total, hits } = (await answer.json()) as { total: number; hits: { number: string | null }[] };
  const numbers = hits.flatMap(({ number }) => number ?? []);
  expect(total).toBeGreaterThan(2);
  expect(numbers.length).toBeGreaterThan(1);
  await openExport(page);

  const csv = (await exported(page, 'CSV')).toString();
  expect(csv.split('\r\n')).toHaveLength(1 + total + 1);
  const sheet = part(await exported(page, 'Excel (XLSX)'), 'xl/worksheets/sheet1.xml');
  expect(sheet.match(/<row>/g)).toHaveLength(1 + total);
  const body = part(await exported(page, 'Word (DOCX)'), 'word/document.xml');
  expect(body.match(/<w:tr>/g)).toHaveLength(1 + total);
  const printed = (await textOfPdf(await exported(page, 'PDF'))).replace(/\s/g, '');
  for (const number of numbers) {
    for (const text of [csv, sheet, body]) expect(text).toContain(number);
    expect(printed).toContain(number);
  }
});

test('columns and documents are chosen, and the columns kept for the next time', async ({
  page,
  request,
}) => {
  const id = await documentId(request, SAMPLES.complaint);
  await openExport(page);
  for (const name of ['Trích yếu', 'Đoạn tìm thấy', 'Trang', 'Số, ký hiệu', 'Loại', 'Cơ quan ban hành'])
    await form(page).getByRole('checkbox', { name, exact: true }).uncheck();
  await form(page).getByRole('checkbox', { name: 'Tên tệp' }).check();
  const hits = page.getByRole('article');
  await hits.filter({ hasText: SAMPLES.complaint }).getByRole('checkbox').check();
  await expect(form(page).getByRole('status').first()).toHaveText('Xuất 1 văn bản đã chọn.');
  const [head, row, end] = (await exported(page, 'CSV')).toString().split('\r\n');
  expect(head).toBe('\ufeff"Ngày văn bản","Mở trang","Tên tệp"');
  expect(row).toMatch(
    new RegExp(`^"\\d\\d/\\d\\d/2017","http://[^"]*/van-ban/${id}\\?trang=\\d+","${SAMPLES.complaint}"$`),
  );
  expect(end).toBe('');

  await openExport(page);
  await expect(form(page).getByRole('checkbox', { name: 'Trích yếu' })).not.toBeChecked();
  await expect(form(page).getByRole('checkbox', { name: 'Tên tệp' })).toBeChecked();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a file is saved too', async ({ page }) => {
    await page.goto(SEARCH);
    await page.getByText('Xuất kết quả', { exact: true }).click();
    await form(page).getByRole('radio', { name: 'CSV' }).check();
    const coming = page.waitForEvent('download');
    await form(page).getByRole('button', { name: 'Xuất', exact: true }).click();
    expect((await readFile(await (await coming).path())).toString()).toContain('"Trích yếu"');
  });
});
