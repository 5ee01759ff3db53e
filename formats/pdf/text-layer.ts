import type { TextLayer } from '../original.ts';
import { composeText } from './compose.ts';
import type { Pdfium } from './engine.ts';
import { pageFrame } from './geometry.ts';
import { readLetters, type Letter } from './letters.ts';
import { toSegments } from './lines.ts';
import { textTurn, turnRect } from './turn.ts';
import { toWords } from './words.ts';

/** The text layer of a loaded page; `null` when it holds no letters. */
export function readTextLayer(pdf: Pdfium, page: number): TextLayer | null {
  const frame = pageFrame(pdf, page);
  const letters = readLetters(pdf, page, frame);
  const placed = toWords(letters, (text) => text);
  if (placed.length === 0) return null;

  const turn = textTurn(placed);
  const size = turn % 180 === 0 ? frame : { width: frame.height, height: frame.width };
  const upright = placed.map(({ text, box }) => ({ text, box: turnRect(box, frame, turn) }));
  const { text, words } = composeText(toSegments(upright), size);
  const drawn = letters.filter((letter) => !letter.generated);
  return {
    text,
    words,
    turn,
    hints: {
      fonts: [...new Set(drawn.map((letter) => letter.font).filter(Boolean))],
      imageCover: 0,
      textCover: words.reduce((sum, { box: [x0, y0, x1, y1] }) => sum + (x1 - x0) * (y1 - y0), 0),
      unmapped: share(drawn, (letter) => letter.unmapped),
      invisible: share(drawn, (letter) => letter.invisible),
      legacy: [],
      stamps: [],
    },
  };
}

const share = (letters: readonly Letter[], has: (letter: Letter) => boolean): number =>
  letters.length === 0 ? 0 : letters.filter(has).length / letters.length;
