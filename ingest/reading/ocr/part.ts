import { isSyllable } from '../../../vietnamese/syllable.ts';
import type { OcrLine, OcrWord } from './tsv.ts';

/** Two syllables with digits or signs between that never join words: `của:Bộ`, `ngày22tháng`. */
const RUN_TOGETHER = /^(\p{L}{2,})(\d{1,4}|[,:;]|[^\p{L}\p{N}\-–/.,:;&@'’_]+)(\p{L}{2,})([,:;.]?)$/u;
/** Signs that belong to the word before them. */
const CLOSING = /^[,:;]$/;

/** The line with words parted that the engine ran together; boxes are shared out by letters. */
export const parted = (line: OcrLine): OcrLine => line.flatMap(partsOf);

function partsOf(word: OcrWord): OcrWord[] {
  const [, left = '', between = '', right = '', tail = ''] = RUN_TOGETHER.exec(word.text) ?? [];
  if (!isSyllable(left) || !isSyllable(right)) return [word];
  const texts = CLOSING.test(between) ? [left + between, right + tail] : [left, between, right + tail];
  const letter = (word.x1 - word.x0) / word.text.length;
  let x = word.x0;
  return texts.map((text) => {
    const x0 = x;
    x += letter * text.length;
    return { ...word, text, x0, x1: x };
  });
}
