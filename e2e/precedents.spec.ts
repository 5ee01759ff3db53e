import { AxeBuilder } from '@axe-core/playwright';
import { expect, isSmall, scripted, takeIn, test, textFile } from './support.ts';

const petition = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

ĐƠN KHIẾU NẠI

Kính gửi: Ủy ban nhân dân tỉnh Sơn La
Tôi tên là: Tráng Thị Dợ; trú tại: bản Pa Khom, xã Vân Hồ, huyện Vân Hồ, tỉnh Sơn La
Đối tượng bị khiếu nại: Ủy ban nhân dân huyện Vân Hồ
Tôi khiếu nại việc bồi thường cây sơn tra khi thu hồi đất làm kè suối, kiểm đếm thiếu cây. Căn cứ Điều 90 Luật
Đất đai năm 2013, tôi đề nghị kiểm đếm lại.`;

const decision = (number: string, subject: string, articles: string): string => `
ỦY BAN NHÂN DÂN                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HÀ GIANG                             Độc lập - Tự do - Hạnh phúc

   Số: ${number}                     Hà Giang, ngày 05 tháng 6 năm 2018

                             QUYẾT ĐỊNH
     ${subject}

   Căn cứ Điều 90 Luật Đất đai năm 2013;
   Xét đơn khiếu nại việc Ủy ban nhân dân huyện Quản Bạ bồi thường cây sơn tra khi thu hồi đất làm kè suối,
   kiểm đếm thiếu cây;
                             QUYẾT ĐỊNH:
   ${articles}`;

const about = 'Về việc giải quyết khiếu nại của ông Giàng Mí Sò';

test.describe('precedents', () => {
  let id: string;

  test.beforeAll(async ({ request }) => {
    await takeIn(
      request,
      textFile(
        'tien-le',
        decision('7311/QĐ-UBND', about, 'Điều 1. Chấp nhận một phần khiếu nại của ông Giàng Mí Sò.'),
      ),
    );
    await takeIn(
      request,
      textFile(
        'huy-bo',
        decision(
          '7312/QĐ-UBND',
          'Về việc hủy bỏ Quyết định số 7311/QĐ-UBND',
          'Điều 1. Hủy bỏ Quyết định số 7311/QĐ-UBND ngày 05/6/2018.',
        ),
      ),
    );
    id = await takeIn(request, textFile('don', petition));
  });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled });

      test('stand beside a petition, and lead to the passage on its page', async ({ page }) => {
        await page.goto(`/van-ban/${id}?xem=tien-le`);
        const first = page
          .getByRole('region', { name: 'Tiền lệ', exact: true })
          .getByRole('article')
          .filter({ hasText: '7311/QĐ-UBND' })
          .first();
        await expect(first).toContainText('Công nhận một phần');
        await expect(first).toContainText('Đã bị hủy bỏ bởi văn bản số 7312/QĐ-UBND');
        await expect(first).toContainText('Cùng điều luật: Điều 90 Luật Đất đai 2013');
        await first.getByRole('link', { name: 'Xem ở trang 1' }).click();
        await expect(page).toHaveURL(/\/van-ban\/[^?]+\?trang=1&o=outcome\.0$/);
        await expect(page.getByRole('heading', { level: 1 })).toContainText('7311/QĐ-UBND');
      });

      test('are looked up on a page of their own, narrowed by outcome', async ({ page }) => {
        await page.goto('/tien-le?q=c%C3%A2y+s%C6%A1n+tra');
        if (javaScriptEnabled) await scripted(page);
        const results = page.getByRole('region', { name: 'Kết quả' });
        await expect(results.getByRole('article').first()).toContainText('Chấp nhận một phần khiếu nại');
        if (isSmall(page))
          await page
            .getByText(/^Bộ lọc/)
            .first()
            .click();
        await page.getByRole('checkbox', { name: /^Công nhận một phần/ }).check();
        if (!javaScriptEnabled) await page.getByRole('button', { name: 'Lọc' }).click();
        await expect(page).toHaveURL(
          /\/tien-le\?.*outcome=c%C3%B4ng\+nh%E1%BA%ADn\+m%E1%BB%99t\+ph%E1%BA%A7n/,
        );
        await expect(page.getByRole('list', { name: 'Bộ lọc đang dùng' })).toContainText(
          'Kết quả giải quyết: công nhận một phần',
        );
      });
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`are within everyone's reach (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const path of ['/tien-le?q=c%C3%A2y+s%C6%A1n+tra', `/van-ban/${id}?xem=tien-le`]) {
        await page.goto(path);
        await scripted(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      }
    });
  }

  test('say so when nothing is found', async ({ page }) => {
    await page.goto('/tien-le?q=xyzzyq');
    await expect(page.getByRole('region', { name: 'Kết quả' })).toContainText(
      'Không có kết luận, quyết định nào',
    );
  });
});
