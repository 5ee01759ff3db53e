import { createCanvas, loadImage, PDFDocument, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { PAPER } from './paper.ts';

/** Pixels per point of a 200 dpi scanner. */
const SCALE = 200 / 72;

/**
 * A page as a scanner gives it: 200 dpi, a little askew, grey paper, some grain.
 *
 * @param draw - draws on the page, in points.
 * @param seed - whole number; the same seed gives the same scan.
 * @returns a JPEG.
 */
export async function scanPage(draw: (page: SKRSContext2D) => void, seed: number): Promise<Buffer> {
  const canvas = createCanvas(Math.round(PAPER.width * SCALE), Math.round(PAPER.height * SCALE));
  const page = canvas.getContext('2d');
  page.fillStyle = '#f4f2ec';
  page.fillRect(0, 0, canvas.width, canvas.height);
  page.scale(SCALE, SCALE);
  page.rotate((((seed * 7) % 9) - 4) * 0.002);
  draw(page);
  const grain = await sharp({
    create: { width: canvas.width, height: canvas.height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 4 } },
  })
    .png()
    .toBuffer();
  return sharp(canvas.toBuffer('image/png'))
    .blur(0.6)
    .composite([{ input: grain, blend: 'soft-light' }])
    .greyscale()
    .jpeg({ quality: 50 })
    .toBuffer();
}

/** A one-page PDF holding only a picture, as scanners write it. */
export async function pictureAsPdf(jpeg: Buffer): Promise<Buffer> {
  const pdf = new PDFDocument({ producer: 'Scanner', encodingQuality: 50 });
  const page = pdf.beginPage(PAPER.width, PAPER.height) as SKRSContext2D;
  page.drawImage(await loadImage(jpeg), 0, 0, PAPER.width, PAPER.height);
  pdf.endPage();
  return pdf.close();
}
