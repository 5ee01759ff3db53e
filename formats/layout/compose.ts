import type { Word } from '../../model/page.ts';
import type { Size } from './rect.ts';
import { completesNumber, onOneLine, type LineWord, type Segment } from './lines.ts';

/** Text and words of a page from its segments in reading order. */
export function composeText(segments: readonly Segment[], page: Size): { text: string; words: Word[] } {
  const words: Word[] = [];
  let text = '';
  const put = (word: LineWord, separator: string) => {
    text += separator;
    words.push({ text: word.text, start: text.length, box: fractions(word, page), confidence: 1 });
    text += word.text;
  };
  segments.forEach((segment, i) => {
    const before = segments[i - 1];
    segment.words.forEach((word, j) => {
      const previous = segment.words[j - 1];
      put(word, previous ? spaceBetween(previous, word) : separatorBetween(before, segment));
    });
  });
  return { text, words };
}

const spaceBetween = (before: LineWord, word: LineWord): string => (completesNumber(before, word) ? '' : ' ');

function separatorBetween(before: Segment | undefined, segment: Segment): string {
  if (!before) return '';
  return onOneLine(before.box, segment.box) ? '\t' : '\n';
}

function fractions({ box }: LineWord, { width, height }: Size): Word['box'] {
  return [part(box.x0, width), part(box.y0, height), part(box.x1, width), part(box.y1, height)];
}

/** A coordinate as a fraction, five digits: finer than a pixel of any screen. */
const part = (value: number, whole: number): number =>
  Math.round(Math.min(Math.max(value / whole, 0), 1) * 100_000) / 100_000;
