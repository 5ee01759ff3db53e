import { expect, type APIRequestContext } from '@playwright/test';
import type { FileToSend } from './support.ts';

/** One who petitions, and what about: of one test only, so that tests do not find one another's letters. */
export interface Case {
  readonly name: string;
  readonly identityNumber: string;
  readonly phone: string;
  readonly decision: string;
  readonly parcel: string;
}

const digits = (count: number): string =>
  Array.from({ length: count }, () => String(Math.floor(Math.random() * 10))).join('');

/** A sender with numbers that nobody else has. */
export const someCase = (name: string): Case => ({
  name,
  identityNumber: `0141${digits(8)}`,
  phone: `09${digits(8)}`,
  decision: `${digits(4).replace(/^0/, '7')}/QĐ-UBND`,
  parcel: String(Number(digits(3)) + 100),
});

/** What differs between letters about one case. */
export interface Wording {
  readonly file: string;
  readonly date: string;
  readonly to?: string;
  readonly body?: readonly string[];
}

/** A petition as a text file. */
export function petition(
  about: Case,
  { file, date, to = 'Thanh tra tỉnh Sơn La', body }: Wording,
): FileToSend {
  const [year, month, day] = date.split('-');
  const text = [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    `Mường Bú, ngày ${day ?? ''} tháng ${month ?? ''} năm ${year ?? ''}`,
    '',
    'ĐƠN KHIẾU NẠI',
    '(Về việc thu hồi đất làm kè suối)',
    '',
    `Kính gửi: ${to}`,
    `Tôi tên là: ${about.name}; Sinh năm: 1969`,
    `Số CCCD: ${about.identityNumber}; Số điện thoại: ${about.phone}`,
    'Nơi cư trú: bản Giàn, xã Mường Bú, huyện Mường La, tỉnh Sơn La',
    'Người bị khiếu nại: Ủy ban nhân dân huyện Mường La',
    ...(body ?? [
      `Ngày 12/3/2016, Ủy ban nhân dân huyện Mường La ban hành Quyết định số ${about.decision} thu hồi thửa đất số ${about.parcel}, tờ bản đồ số 9 của gia đình tôi để làm kè suối.`,
      'Khi đo đạc, cán bộ không mời gia đình chứng kiến, diện tích ghi thiếu 214 m² so với giấy chứng nhận.',
      'Tôi đề nghị đo đạc lại và bồi thường đủ diện tích bị thu hồi.',
    ]),
    'Tôi xin cam đoan những nội dung trên là đúng sự thật.',
    '',
    'NGƯỜI LÀM ĐƠN',
    about.name,
  ].join('\n');
  return { name: file, mimeType: 'text/plain', buffer: Buffer.from(`${text}\n`) };
}

/** Waits until what a document is related to is known. */
export async function isLinked(request: APIRequestContext, id: string): Promise<void> {
  const linked = async () =>
    ((await (await request.get(`/api/documents/${id}`)).json()) as { linked?: boolean }).linked;
  await expect.poll(linked, { timeout: 60_000, intervals: [500] }).toBe(true);
}
