import { decodeLegacy, type LegacyEncoding } from './legacy.ts';
import { isSyllable } from './syllable.ts';

/** A word with a letter beyond ASCII; spaces, ASCII punctuation and typographic signs end it. */
const MARKED_WORD = /[A-Za-z0-9]*[\u00a1-\u200f\uf021-\uf0ff][A-Za-z0-9\u00a1-\u200f\uf021-\uf0ff]*/g;
/** Fewer marked words than this prove nothing. */
const ENOUGH_WORDS = 4;
/** Marked words of real Vietnamese text are syllables at least this often; names and places spoil a few. */
const LOOKS_VIETNAMESE = 0.8;
/** How much better text has to look after decoding. */
const CLEARLY_BETTER = 0.25;

/**
 * The legacy encoding a text is in, by its words alone, for text whose font nobody knows. Unicode
 * text is never mistaken: its words already are syllables, and decoding would spoil them.
 *
 * @returns `null` for Unicode, for other languages, and when the text is too short to tell.
 */
export function detectLegacy(text: string): LegacyEncoding | null {
  const before = vietnameseShare(text);
  if (before.marked < ENOUGH_WORDS) return null;
  const candidates = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, ...vietnameseShare(decodeLegacy(text, encoding)) }))
    .filter(({ share }) => share >= LOOKS_VIETNAMESE && share - before.share >= CLEARLY_BETTER)
    .toSorted((a, b) => b.share - a.share);
  return candidates[0]?.encoding ?? null;
}

/**
 * How many words of a text have marks (letters beyond ASCII), and which share of them are
 * Vietnamese syllables, 0..1.
 */
export function vietnameseShare(text: string): { readonly marked: number; readonly share: number } {
  const marked = text.match(MARKED_WORD) ?? [];
  const syllables = marked.filter(isSyllable).length;
  return { marked: marked.length, share: marked.length === 0 ? 0 : syllables / marked.length };
}
