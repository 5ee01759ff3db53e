import type { Turn } from '../../../model/page.ts';
import { whitenPaper } from '../picture/background.ts';
import { withoutDrawings } from '../picture/drawings.ts';
import { strengthenFaint, type FaintWriting } from '../picture/faint.ts';
import { withoutFrames } from '../picture/frames.ts';
import { mirrored, type GreyPicture } from '../picture/grey.ts';
import { prepare, type Preparation } from '../picture/prepare.ts';
import { surveyPicture, type PictureSurvey } from '../picture/survey.ts';
import { compose, type ComposedText } from './compose.ts';
import type { OcrEngine } from './engine.ts';
import { pageConfidence } from './confidence.ts';
import { findTurn } from './find-turn.ts';
import { withoutJunk } from './junk.ts';
import { BEST_LETTER_HEIGHT } from './places.ts';
import { corrected } from './correct.ts';
import { lookAgain } from './second-look.ts';

/** A page as OCR read it. */
export interface PictureReading extends ComposedText {
  readonly turn: Turn;
  readonly confidence: number;
}

/** Scales nearer to 1 than this are not worth the blur. */
const WORTHWHILE = 0.12;
/** The engine follows lines that fall by less than this many degrees. */
const LEVEL_ENOUGH = 0.7;
/** A page read with less confidence may stand upside down. */
const DOUBTFUL = 0.8;

/** A page with less ink than this and no word is blank; with more it was not read, and a person must look. */
const BLANK_INK = 0.005;

/** Writing paler than this that is not read with confidence is what shines through from the other side. */
const PALEST = 0.13;

/** Reads a page's picture: makes it better where that pays, turns it upright, reads, corrects. */
export async function readPicture(given: GreyPicture, engine: OcrEngine): Promise<PictureReading> {
  const picture = whitenPaper(given);
  const survey = await surveyPicture(picture);
  const faint = survey.ink > BLANK_INK ? null : await strengthenFaint(picture, survey.ink);
  if (faint) return readFaint(faint, engine);
  const reading = await readSurveyed(picture, survey, engine);
  return reading.words.length === 0 && survey.ink > BLANK_INK ? UNREAD : reading;
}

const NOTHING: PictureReading = { text: '', words: [], turn: 0, confidence: 1 };
const UNREAD: PictureReading = { ...NOTHING, confidence: 0 };

/** Reads what was made strong; the back of a page that shines through is not its text. */
async function readFaint(
  { picture, contrast, ink }: FaintWriting,
  engine: OcrEngine,
): Promise<PictureReading> {
  const reading = await readSurveyed(picture, await surveyPicture(picture), engine);
  if (isSure(reading)) return reading;
  const back = mirrored(picture);
  const other = await readSurveyed(back, await surveyPicture(back), engine);
  if (isSure(other) || contrast < PALEST) return NOTHING;
  if (reading.words.length > 0) return reading;
  return ink > BLANK_INK ? UNREAD : NOTHING;
}

const isSure = ({ words, confidence }: PictureReading): boolean => words.length > 0 && confidence >= DOUBTFUL;

async function readSurveyed(
  picture: GreyPicture,
  { letterHeight, sideways, skew }: PictureSurvey,
  engine: OcrEngine,
): Promise<PictureReading> {
  if (letterHeight === 0) return NOTHING;
  const scale = scaleFor(letterHeight);
  const level = Math.abs(skew) < LEVEL_ENOUGH ? 0 : skew;
  const first: Turn = sideways
    ? await findTurn(picture, { turns: [90, 270], skew: level, scale }, engine)
    : 0;
  const reading = await readTurned(picture, { turn: first, skew: level, scale }, engine);
  if (reading.confidence >= DOUBTFUL || sideways) return reading;
  const turn = await findTurn(picture, { turns: [0, 180, 90, 270], skew: level, scale }, engine);
  return turn === first ? reading : readTurned(picture, { turn, skew: level, scale }, engine);
}

async function readTurned(
  picture: GreyPicture,
  preparation: Preparation,
  engine: OcrEngine,
): Promise<PictureReading> {
  const prepared = await prepare(picture, preparation);
  const clean = withoutDrawings(withoutFrames(prepared.picture, BEST_LETTER_HEIGHT), BEST_LETTER_HEIGHT);
  const first = (await engine.recognise(clean)).map(corrected);
  const lines = withoutJunk((await lookAgain(first, clean, engine)).map(corrected));
  const { text, words } = compose(lines, prepared.picture);
  return {
    text,
    words: words.map((word) => ({ ...word, box: prepared.toPage(word.box) })),
    turn: preparation.turn,
    confidence: pageConfidence(words),
  };
}

function scaleFor(letterHeight: number): number {
  const scale = Math.min(2, BEST_LETTER_HEIGHT / letterHeight);
  return Math.abs(scale - 1) < WORTHWHILE ? 1 : scale;
}
