import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeIdentity } from '../formats/fixtures/make-signature.ts';
import { signedFiles } from '../tests/special-files.ts';
import { expect, takeIn, test, type FileToSend } from './support.ts';

/** What a clerk reads of each, by the verdict of the check. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  valid: ['Chữ ký hợp lệ', 'Nguyên vẹn từ khi ký'],
  invalid: ['Chữ ký không hợp lệ', 'bị thay đổi sau khi ký'],
  untrusted: ['Chưa xác minh được người ký', 'không có cơ quan chứng thực được tin cậy'],
};

/** Signed files, and their authority among those the copy under test trusts. */
async function makeFiles(): Promise<Awaited<ReturnType<typeof signedFiles>>> {
  const data = process.env.TRAHOSO_DATA;
  if (!data) throw new Error('TRAHOSO_DATA must name the folder of the copy under test.');
  const authority = await makeIdentity('Cơ quan chứng thực');
  const trusted = join(data, 'trusted-ca');
  await mkdir(trusted, { recursive: true });
  await writeFile(join(trusted, `e2e-${String(Date.now())}.pem`), authority.pem);
  return signedFiles(authority);
}

test('a digital signature is shown with what its check says, in words', async ({ page, request }) => {
  test.setTimeout(180_000);
  const shown: string[] = [];
  for (const { name, bytes, signatures = [] } of await makeFiles()) {
    const file: FileToSend = { name, mimeType: 'application/pdf', buffer: bytes };
    const [{ status, signer } = { status: '', signer: '' }] = signatures;
    const [verdict, reason] = WORDS[status] ?? ['', ''];
    await page.goto(`/van-ban/${await takeIn(request, file)}?xem=du-kien`);
    const section = page.getByRole('region', { name: 'Chữ ký số' });
    await expect(section.getByText(verdict, { exact: true })).toBeVisible();
    await expect(section).toContainText(signer);
    await expect(section).toContainText('06/05/2024 14:08');
    await expect(section).toContainText(reason);
    shown.push(status);
  }
  expect(shown.sort()).toEqual(['invalid', 'untrusted', 'valid']);
});

test('a document that is not signed says nothing of signatures', async ({ page, request }) => {
  const plain = { name: 'không ký.txt', mimeType: 'text/plain', buffer: Buffer.from('BÁO CÁO không ký\n') };
  await page.goto(`/van-ban/${await takeIn(request, plain)}?xem=du-kien`);
  await expect(page.getByRole('heading', { name: 'Dữ kiện đọc được' })).toBeVisible();
  await expect(page.getByText('Chữ ký số')).toHaveCount(0);
});
