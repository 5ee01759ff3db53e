import type { Box } from '../../model/page.ts';
import { decodeLegacy, encodingOfFont, isCapitalFont, type LegacyEncoding } from '../../vietnamese/legacy.ts';
import type { SignatureStamp, TextLayer } from '../original.ts';
import { annotationLetters, isStamp, shownAnnotations } from './annotations.ts';
import { columnsInOrder } from '../layout/columns.ts';
import { composeText } from '../layout/compose.ts';
import type { PdfFile } from './document.ts';
import { centre, type Rect } from '../layout/rect.ts';
import { pageFrame, type PageFrame } from './geometry.ts';
import { withInlays } from './inlays.ts';
import { readLetters, type Letter } from './letters.ts';
import { toSegments } from '../layout/lines.ts';
import { imageCover, surveyPage } from './survey.ts';
import { textTurn, turnRect } from './turn.ts';
import { toWords, type PlacedWord } from './words.ts';

/** The text layer of a loaded page; `null` when the file holds no letters for it. */
export function readTextLayer(file: PdfFile, page: number, index: number): TextLayer | null {
  const { pdf } = file;
  const frame = pageFrame(pdf, page);
  const letters = readLetters(pdf, page, frame);
  const own = toWords(letters, decodeFont);
  const { inlays, stamps } = readAnnotations(file, page, index, frame, letters);
  if (own.length === 0 && inlays.length === 0 && stamps.length === 0) return null;

  const turn = textTurn(own.length > 0 ? own : inlays);
  const size = turn % 180 === 0 ? frame : { width: frame.height, height: frame.width };
  const upright = ({ text, box }: PlacedWord) => ({ text, box: turnRect(box, frame, turn) });
  const inReadingOrder = withInlays(own.map(upright), inlays.map(upright));
  const { text, words } = composeText(columnsInOrder(toSegments(inReadingOrder)), size);
  const drawn = letters.filter((letter) => !letter.generated);
  return {
    text,
    words,
    turn,
    hints: {
      fonts: [...new Set(drawn.map((letter) => letter.font).filter(Boolean))],
      imageCover: imageCover(surveyPage(pdf, page, frame).images, frame),
      textCover: words.reduce((sum, { box: [x0, y0, x1, y1] }) => sum + (x1 - x0) * (y1 - y0), 0),
      unmapped: share(drawn, (letter) => letter.unmapped),
      invisible: share(drawn, (letter) => letter.invisible),
      legacy: legacyOf(drawn),
      stamps,
    },
  };
}

interface AnnotationTexts {
  /** Words that belong to the page's text. */
  readonly inlays: readonly PlacedWord[];
  /** What signature stamps say. */
  readonly stamps: readonly SignatureStamp[];
}

function readAnnotations(
  { pdf, handle }: PdfFile,
  page: number,
  index: number,
  frame: PageFrame,
  own: readonly Letter[],
): AnnotationTexts {
  const rects = shownAnnotations(pdf, page, frame);
  if (rects.length === 0) return { inlays: [], stamps: [] };
  const letters = annotationLetters(pdf, handle, index, frame, own);
  const inlays: PlacedWord[] = [];
  const stamps: SignatureStamp[] = [];
  for (const rect of rects) {
    const words = toWords(
      letters.filter((letter) => letter.generated || isInside(letter, rect)),
      decodeFont,
    );
    const { text } = composeText(toSegments(words), frame);
    if (isStamp(text)) stamps.push({ text, box: boxOf(rect, frame) });
    else inlays.push(...words);
  }
  return { inlays, stamps };
}

const boxOf = ({ x0, y0, x1, y1 }: Rect, { width, height }: PageFrame): Box => [
  x0 / width,
  y0 / height,
  x1 / width,
  y1 / height,
];

function isInside({ box }: Letter, rect: Rect): boolean {
  const { x, y } = centre(box);
  return x >= rect.x0 && x <= rect.x1 && y >= rect.y0 && y <= rect.y1;
}

const share = (letters: readonly Letter[], has: (letter: Letter) => boolean): number =>
  letters.length === 0 ? 0 : letters.filter(has).length / letters.length;

/** Letters of a legacy font (`.VnTime`, `VNI-Times`) as Unicode. */
function decodeFont(text: string, font: string): string {
  const encoding = encodingOfFont(font);
  if (!encoding) return text;
  const decoded = decodeLegacy(text, encoding);
  return isCapitalFont(font) ? decoded.toUpperCase() : decoded;
}

function legacyOf(letters: readonly Letter[]): LegacyEncoding[] {
  const fonts = [...new Set(letters.map(({ font }) => font))];
  return [...new Set(fonts.map(encodingOfFont).filter((encoding) => encoding !== null))];
}
