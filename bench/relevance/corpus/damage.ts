import { TONE_PLACEMENTS } from '../../../vietnamese/tone.ts';
import type { Random } from './random.ts';

const MARKED = /[\u00C0-\u024F\u1E00-\u1EFF]/;
/** Letters that OCR takes for others. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['l', 'i'],
  ['o', '0'],
  ['ii', 'n'],
  ['u', 'n'],
  ['c', 'e'],
  ['h', 'b'],
  ['nh', 'rih'],
  ['t', 'l'],
];
/** Tones that OCR takes for others; a dot below, a hat or a horn is only lost. */
const OTHER_MARKS: Readonly<Record<string, string>> = {
  '\u0300': '\u0301',
  '\u0301': '\u0300',
  '\u0303': '\u0309',
  '\u0309': '\u0303',
};

/**
 * A text as OCR would give it: of every hundred syllables, some lose or change a mark, and of every
 * four of these one has a letter wrong instead.
 *
 * @param share - of damaged syllables, 0..1; 0.04 is a clean scan (docs/benchmarks.md)
 */
export const damage = (random: Random, text: string, share: number): string =>
  text.replace(/\p{L}+/gu, (syllable) => {
    if (!random.chance(share)) return syllable;
    return random.chance(0.75) && MARKED.test(syllable)
      ? damageMark(random, syllable)
      : damageLetter(random, syllable);
  });

function damageMark(random: Random, syllable: string): string {
  const lost = random.chance(0.6);
  const parts = Array.from(syllable.normalize('NFD'));
  const at = parts.findLastIndex((part) => /\p{M}/u.test(part));
  if (at < 0) return syllable.replace('đ', 'd').replace('Đ', 'D');
  const other = OTHER_MARKS[parts[at] ?? ''] ?? '';
  return [...parts.slice(0, at), lost ? '' : other, ...parts.slice(at + 1)].join('').normalize('NFC');
}

function damageLetter(random: Random, syllable: string): string {
  const possible = CONFUSED.filter(([written]) => syllable.includes(written));
  if (possible.length === 0) return syllable;
  const [written, read] = random.pick(possible);
  return syllable.replace(written, read);
}

const OLD_BY_NEW = new Map(TONE_PLACEMENTS.map(([old, now]) => [now, old]));
// After q, u is part of the consonant: quý has no other spelling.
const NEW_STYLE = new RegExp(`(?<![qQ])(?:${[...OLD_BY_NEW.keys()].join('|')})(?!\\p{L})`, 'gu');

/** Tone marks where the old rule puts them: `hoà` → `hòa`. */
export const oldTones = (text: string): string =>
  text.replace(NEW_STYLE, (now) => OLD_BY_NEW.get(now) ?? now);
