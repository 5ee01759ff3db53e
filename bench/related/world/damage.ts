import { damage } from '../../relevance/corpus/damage.ts';
import type { Random } from '../../relevance/corpus/random.ts';
import type { PageLine } from './sheet.ts';

const LIKE: Readonly<Record<string, string>> = {
  '0': '8',
  '1': '7',
  '3': '8',
  '5': '6',
  '6': '8',
  '8': '3',
  '9': '0',
  '4': '1',
  '7': '1',
  '2': '7',
};

/**
 * Lines as OCR gives them: marks first, then letters, now and then a digit, a space, a whole line.
 *
 * @param share - of damaged syllables, 0..1
 */
export const damagedLines = (random: Random, lines: readonly PageLine[], share: number): PageLine[] =>
  lines
    .filter(() => !random.chance(share / 16))
    .map((line) => ({
      ...line,
      segments: line.segments.map((segment) => ({
        ...segment,
        text: damagedText(random, segment.text, share),
      })),
    }));

function damagedText(random: Random, text: string, share: number): string {
  return damage(random, text, share)
    .replace(/\d{4,}/g, (number) => {
      if (!random.chance(share / 5)) return number;
      const at = random.whole(0, number.length - 1);
      return number.slice(0, at) + (LIKE[number.charAt(at)] ?? '') + number.slice(at + 1);
    })
    .replace(/(?<=\p{L}) (?=\p{Ll})/gu, (space) => (random.chance(share / 10) ? '' : space))
    .replace(/[,.;:]/g, (sign) => (random.chance(share / 4) ? random.pick(['', '.', ',', ' ']) : sign));
}
