import { describe, expect, it } from 'vitest';
import { hitsOn, textPieces } from './text.ts';

const text = 'thu hồi đất ở';
const box = [0, 0, 1, 1] as [number, number, number, number];
const word = (start: number, length: number, confidence: number) => ({
  text: text.slice(start, start + length),
  start,
  box,
  confidence,
});

describe('textPieces', () => {
  it('cuts where hits and unclear words begin and end', () => {
    const page = { text, words: [word(0, 3, 1), word(8, 3, 0.4)] };
    expect(textPieces(page, [{ start: 0, end: 11, index: 4 }])).toEqual([
      { text: 'thu hồi ', hit: 4, unclear: false },
      { text: 'đất', hit: 4, unclear: true },
      { text: ' ở', hit: null, unclear: false },
    ]);
  });

  it('gives the whole text back, whatever the ranges', () => {
    const pieces = textPieces({ text, words: [] }, [{ start: 4, end: 99, index: 0 }]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('has no pieces for a blank page', () => {
    expect(textPieces({ text: '', words: [] }, [])).toEqual([]);
  });
});

describe('hitsOn', () => {
  it('keeps the number of each among all', () => {
    const hit = (page: number) => ({ page, start: 0, end: 1, boxes: [] });
    expect(hitsOn([hit(1), hit(3), hit(3)], 3).map(({ index }) => index)).toEqual([1, 2]);
  });
});
