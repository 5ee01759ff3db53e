import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { MAX_DRAWN_PIXELS, MAX_GIVEN_PIXELS } from '../limits.ts';
import type { Picture, PictureOptions } from '../original.ts';
import { packPixels } from '../pixels.ts';
import { fontOf, loadFonts } from './font.ts';
import type { TypesetPage } from './pages.ts';
import type { Item } from './paragraph.ts';

const POINTS_PER_INCH = 72;
const RULE_WIDTH = 0.5;

/** Draws a page we set. */
export async function drawTypeset(page: TypesetPage, options: PictureOptions): Promise<Picture> {
  loadFonts();
  const most = Math.sqrt(MAX_DRAWN_PIXELS / (page.width * page.height)) * POINTS_PER_INCH;
  const dpi = Math.min(options.dpi, most);
  const scale = dpi / POINTS_PER_INCH;
  const canvas = createCanvas(
    Math.max(1, Math.round(page.width * scale)),
    Math.max(1, Math.round(page.height * scale)),
  );
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = 'black';
  context.lineWidth = RULE_WIDTH;
  for (const item of page.items) await drawItem(context, item);
  const { width, height } = canvas;
  const channels = options.grey === true ? 1 : 3;
  const data = packPixels(canvas.data(), { width, height, stride: width * 4, bytes: 4 }, channels);
  return { width, height, channels, data, dpi };
}

async function drawItem(context: SKRSContext2D, item: Item): Promise<void> {
  if (item.kind === 'word') {
    context.font = fontOf(item.style);
    context.fillText(item.text, item.x, item.y);
    if (item.style.underline) strokeLine(context, item.x, item.y + 1.5, item.x + item.width, item.y + 1.5);
  } else if (item.kind === 'rule') {
    strokeLine(context, item.x, item.y, item.toX, item.toY);
  } else {
    const picture = await decodeImage(item.image.file);
    if (picture)
      context.drawImage(await loadImage(picture), item.x, item.y, item.image.width, item.image.height);
  }
}

function strokeLine(context: SKRSContext2D, x: number, y: number, toX: number, toY: number): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(toX, toY);
  context.stroke();
}

/** A picture in a document as PNG; `null` for kinds that nobody can show (WMF, OLE objects). */
async function decodeImage(file: Uint8Array): Promise<Buffer | null> {
  try {
    return await sharp(file, { limitInputPixels: MAX_GIVEN_PIXELS })
      .autoOrient()
      .resize({ width: 4000, height: 4000, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 1 })
      .toBuffer();
  } catch {
    return null;
  }
}
