import sharp from 'sharp';
import type { TestFile } from './api.ts';
import { page } from './archive.ts';

/** A small blank picture; another shade, other bytes. */
export const picture = (grey: number, width = 300, height = 400): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: grey, g: grey, b: grey } } })
    .png()
    .toBuffer();

/** A complaint of one page that was read clearly, and of which anyone may know. */
export const complaint = async (given: Partial<TestFile> = {}): Promise<TestFile> => ({
  fileName: 'Đơn khiếu nại.png',
  bytes: await picture(250),
  pages: [page(1, 'Đơn khiếu nại')],
  facts: { type: 'đơn', kind: 'khiếu nại', date: '2019-04-18', subject: 'thu hồi đất' },
  ...given,
});
