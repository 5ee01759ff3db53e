import { cleanText } from '../../vietnamese/normalise.ts';
import { around, centre, type Point, type Rect } from '../layout/rect.ts';
import type { Letter } from './letters.ts';

/** A word of a text layer with its place. */
export interface PlacedWord {
  readonly text: string;
  readonly box: Rect;
  /** Middle of its first letter. */
  readonly start: Point;
  /** Middle of its last letter. */
  readonly end: Point;
  readonly font: string;
}

/** Letters put together to words, in the order of the content. `decode` turns a font's own letters into Unicode. */
export function toWords(
  letters: readonly Letter[],
  decode: (text: string, font: string) => string,
): PlacedWord[] {
  const words: PlacedWord[] = [];
  let current: Letter[] = [];
  const finish = () => {
    const word = toWord(current, decode);
    if (word) words.push(word);
    current = [];
  };
  letters.forEach((letter, i) => {
    if (!isSpace(letter)) current.push(letter);
    else if (!isPhantom(letter, current, letters[i + 1]?.generated ? letters[i + 2] : letters[i + 1]))
      finish();
  });
  finish();
  return words;
}

/** Nearer than this share of their height, two letters are of one word. */
const TOUCHING = 0.08;

/** A space or line end PDFium saw after a mark drawn apart from its letter: the letters around it touch. */
function isPhantom(space: Letter, word: readonly Letter[], after: Letter | undefined): boolean {
  if (!space.generated || word.length === 0 || !after || after.generated) return false;
  const { x1, y0, y1 } = around(word.slice(-2).map(({ box }) => box));
  const y = centre(after.box).y;
  return y > y0 && y < y1 && after.box.x0 - x1 < TOUCHING * (y1 - y0) && after.box.x1 > x1;
}

const isSpace = (letter: Letter): boolean =>
  letter.text === '' || /^[\s\u0000-\u001f\u200b\ufeff]$/u.test(letter.text);

function toWord(
  letters: readonly Letter[],
  decode: (text: string, font: string) => string,
): PlacedWord | undefined {
  const [first] = letters;
  const last = letters.at(-1);
  if (!first || !last) return undefined;
  const text = cleanText(
    fontRuns(letters)
      .map(([part, font]) => decode(part, font))
      .join(''),
  );
  if (text.trim() === '') return undefined;
  return {
    text,
    box: around(letters.map((l) => l.box)),
    start: centre(first.box),
    end: centre(last.box),
    font: first.font,
  };
}

/** The word's letters, cut where the font changes. */
function fontRuns(letters: readonly Letter[]): [text: string, font: string][] {
  const runs: [string, string][] = [];
  for (const { text, font } of letters) {
    const run = runs.at(-1);
    if (run?.[1] === font) run[0] += text;
    else runs.push([text, font]);
  }
  return runs;
}
