import type { Turn } from '../../../model/page.ts';
import type { GreyPicture } from '../picture/grey.ts';
import { prepare, type Preparation } from '../picture/prepare.ts';
import { band } from '../picture/transform.ts';
import { pageConfidence } from './confidence.ts';
import type { OcrEngine } from './engine.ts';
import { withoutJunk } from './junk.ts';

/** Height of the strip that is tried, in pixels: about five lines of text. */
const STRIP = 220;
const INK = 128;

/** What may be and what is known. */
export interface TurnQuestion extends Omit<Preparation, 'turn'> {
  readonly turns: readonly [Turn, ...Turn[]];
}

/** Tries which turn makes a strip of the page readable; of two alike, the one named first. */
export async function findTurn(
  picture: GreyPicture,
  { turns, ...preparation }: TurnQuestion,
  engine: OcrEngine,
): Promise<Turn> {
  let best = { turn: turns[0], confidence: -1 };
  for (const turn of turns) {
    const prepared = await prepare(picture, { turn, ...preparation });
    const words = withoutJunk(await engine.recognise(darkestStrip(prepared.picture))).flat();
    const confidence = words.length === 0 ? 0 : pageConfidence(words);
    if (confidence > best.confidence) best = { turn, confidence };
  }
  return best.turn;
}

function darkestStrip(picture: GreyPicture): GreyPicture {
  const height = Math.min(STRIP, picture.height);
  const ink = inkOfRows(picture);
  let sum = ink.subarray(0, height).reduce((total, count) => total + count, 0);
  let best = { top: 0, sum };
  for (let top = 1; top + height <= picture.height; top += 1) {
    sum += (ink[top + height - 1] ?? 0) - (ink[top - 1] ?? 0);
    if (sum > best.sum) best = { top, sum };
  }
  return band(picture, best.top, height);
}

function inkOfRows({ width, height, data }: GreyPicture): Uint32Array {
  const ink = new Uint32Array(height);
  for (let i = 0; i < data.length; i += 1) {
    if ((data[i] ?? 255) < INK) ink[Math.floor(i / width)] = (ink[Math.floor(i / width)] ?? 0) + 1;
  }
  return ink;
}
