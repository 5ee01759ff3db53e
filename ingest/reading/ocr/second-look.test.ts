import { describe, expect, it } from 'vitest';
import type { OcrWord } from './tsv.ts';
import type { OcrEngine } from './engine.ts';
import { lookAgain, surer } from './second-look.ts';

const word = (text: string, x0: number, confidence: number): OcrWord => ({
  text,
  x0,
  y0: 0,
  x1: x0 + 12 * text.length,
  y1: 30,
  confidence,
});
const texts = (words: readonly OcrWord[]): string => words.map(({ text }) => text).join(' ');

describe('surer', () => {
  it('takes what the second look is surer of, and keeps what was sure', () => {
    const first = [word('Về', 0, 0.93), word('việtban', 40, 0.05), word('hành', 140, 0.7)];
    const second = [word('Vễ', 0, 0.99), word('việc', 40, 0.8), word('ban', 96, 0.9), word('hãnh', 140, 0.9)];
    expect(texts(surer(first, second))).toBe('Về việc ban hành');
  });

  it.each(['--', 'MỘCc'])('does not take %s for a word', (nonsense) => {
    expect(texts(surer([word('Mạc', 0, 0.4)], [word(nonsense, 0, 0.95)]))).toBe('Mạc');
  });
});

describe('lookAgain', () => {
  const picture = { width: 1000, height: 40, data: new Uint8Array(40_000).fill(255) };
  const engine = (asked: number[]): Pick<OcrEngine, 'recognise'> => ({
    recognise: ({ width }) => {
      asked.push(width);
      return Promise.resolve([[word('TIN', 12, 0.9), word('ĐIỆN', 60, 0.9)]]);
    },
  });

  it('leaves a sure line alone', async () => {
    const asked: number[] = [];
    const line = [word('chống', 0, 0.9)];
    expect(await lookAgain([line], picture, engine(asked))).toEqual([line]);
    expect(asked).toEqual([]);
  });

  it('reads only the doubtful side of a wide gap, where it stands', async () => {
    const asked: number[] = [];
    const line = [word('TNĐIỆN', 100, 0.1), word('Hà', 600, 0.9)];
    const [again = []] = await lookAgain([line], picture, engine(asked));
    expect(texts(again)).toBe('TIN ĐIỆN Hà');
    expect(again[0]?.x0).toBe(100);
    expect(asked).toEqual([96]);
  });

  it('cuts out the doubtful word with one on each side', async () => {
    const asked: number[] = [];
    const words = ['Về', 'việc', 'chống', 'tham', 'nhũng'];
    const line = words.map((text, i) => word(text, i * 80, text === 'chống' ? 0.3 : 0.9));
    const [again = []] = await lookAgain([line], picture, engine(asked));
    expect(asked).toEqual([2 * 10 + 2 * 2 + 160 + 12 * 4]);
    expect([again[0], again.at(-1)]).toEqual([line[0], line.at(-1)]);
  });
});
