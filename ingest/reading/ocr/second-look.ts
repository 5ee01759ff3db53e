import { isSyllable } from '../../../vietnamese/syllable.ts';
import type { GreyPicture } from '../picture/grey.ts';
import { cut, stretched } from '../picture/transform.ts';
import type { OcrEngine } from './engine.ts';
import { BEST_LETTER_HEIGHT, places } from './places.ts';
import type { OcrLine, OcrWord } from './tsv.ts';

/** What of the engine is needed here. */
type Recogniser = Pick<OcrEngine, 'recognise'>;

/** A word read with less is looked at again. */
const DOUBTFUL = 0.6;
/** Of a page that can hardly be read, only so many places are looked at again. */
const MOST = 24;
/** Words on each side of the doubtful ones that are read with them: a word alone is read worse. */
const BESIDE = 1;
/** White put around a place, in pixels, and how much of its surroundings it keeps: a soft edge. */
const MARGIN = 10;
const EDGE = 2;
/** Stamps have narrow letters: a word of letters that is wider and stays doubtful is stretched. */
const WIDE_WORD = 4 * BEST_LETTER_HEIGHT;
const STRETCH = 1.4;

/**
 * Reads the doubtful places of lines once more, each place by itself: alone, neither a stamp beside it
 * nor the line above disturbs it. Wide words that stay doubtful are read a third time, stretched. What
 * becomes surer is taken.
 */
export async function lookAgain(
  lines: readonly OcrLine[],
  picture: GreyPicture,
  engine: Recogniser,
): Promise<OcrLine[]> {
  let left = MOST;
  const better: OcrLine[] = [];
  for (const line of lines) {
    const words: OcrWord[] = [];
    for (const place of places(line)) {
      const again = left > 0 && place.some(isDoubtful);
      if (again) left -= 1;
      words.push(...(again ? await readPlaceAgain(place, picture, engine) : place));
    }
    better.push(words);
  }
  return better;
}

async function readPlaceAgain(place: OcrLine, picture: GreyPicture, engine: Recogniser): Promise<OcrWord[]> {
  const first = Math.max(0, place.findIndex(isDoubtful) - BESIDE);
  const end = place.findLastIndex(isDoubtful) + BESIDE + 1;
  const looked = place.slice(first, end);
  const words: OcrWord[] = [...place.slice(0, first)];
  for (const word of surer(looked, await readAlone(looked, picture, { engine, stretch: 1 }))) {
    const third = isDoubtful(word) && isNarrow(word);
    words.push(
      ...(third ? surer([word], await readAlone([word], picture, { engine, stretch: STRETCH })) : [word]),
    );
  }
  return [...words, ...place.slice(end)];
}

const isNarrow = ({ text, x0, x1 }: OcrWord): boolean =>
  x1 - x0 > WIDE_WORD && !/\d/.test(text) && !isSyllable(text.replace(SIGNS, ''));

const isDoubtful = ({ text, confidence }: OcrWord): boolean =>
  confidence < DOUBTFUL && /[\p{L}\p{N}]{2}/u.test(text);

async function readAlone(
  place: OcrLine,
  picture: GreyPicture,
  { engine, stretch }: { engine: Recogniser; stretch: number },
): Promise<OcrLine> {
  const x0 = Math.max(0, Math.min(...place.map((word) => word.x0)) - EDGE);
  const y0 = Math.max(0, Math.min(...place.map((word) => word.y0)) - EDGE);
  const x1 = Math.min(picture.width, Math.max(...place.map((word) => word.x1)) + EDGE);
  const y1 = Math.min(picture.height, Math.max(...place.map((word) => word.y1)) + EDGE);
  const alone = cut(picture, { x0, y0, x1, y1, margin: MARGIN });
  const [line] = await engine.recognise(await stretched(alone, stretch), 'line');
  return (line ?? []).map((word) => ({
    ...word,
    x0: word.x0 / stretch + x0 - MARGIN,
    x1: word.x1 / stretch + x0 - MARGIN,
    y0: word.y0 + y0 - MARGIN,
    y1: word.y1 + y0 - MARGIN,
  }));
}

/** Of each group of words that stand on the same spot, the surer reading; what was sure stays. */
export function surer(first: OcrLine, second: OcrLine): OcrWord[] {
  return spots(first, second).flatMap(({ before, after }) => {
    if (!before.some(isDoubtful)) return before;
    return lettersGot(after) > 1.1 * lettersGot(before) + 0.2 ? after : before;
  });
}

/** How many letters and digits are right, if the engine knows how sure it is. */
const lettersGot = (words: readonly OcrWord[]): number =>
  words
    .filter(({ text }) => !ODD_CAPITALS.test(text))
    .reduce((sum, { text, confidence }) => sum + confidence * text.replace(SIGNS, '').length, 0);

/** `MỘCc` is no word, however sure. */
const ODD_CAPITALS = /\p{Lu}{2}\p{Ll}/u;

const SIGNS = /[^\p{L}\p{N}]/gu;

interface Spot {
  readonly before: OcrWord[];
  readonly after: OcrWord[];
  x1: number;
}

function spots(first: OcrLine, second: OcrLine): Spot[] {
  const words = [
    ...first.map((word) => ({ word, again: false })),
    ...second.map((word) => ({ word, again: true })),
  ].sort((a, b) => a.word.x0 - b.word.x0);
  const found: Spot[] = [];
  for (const { word, again } of words) {
    let spot = found.at(-1);
    if (spot === undefined || spot.x1 - word.x0 < 0.3 * Math.min(word.x1 - word.x0, word.y1 - word.y0)) {
      spot = { before: [], after: [], x1: 0 };
      found.push(spot);
    }
    (again ? spot.after : spot.before).push(word);
    spot.x1 = Math.max(spot.x1, word.x1);
  }
  return found;
}
