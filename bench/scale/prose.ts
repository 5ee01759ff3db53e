import { dictionary } from '../../vietnamese/dictionary.ts';
import { createRandom, type Random } from '../relevance/corpus/random.ts';

/**
 * Running text that grows in words and in pairs of words as real text does: words by Zipf's law
 * (rank × frequency constant), each followed mostly by one of its own followers, again by Zipf's law.
 * It means nothing; how it compares with real text: docs/decisions/0069-scale.md.
 */
const FREQUENT =
  'và của các là có được cho trong không theo về đã tại với này đến ông bà người việc do từ khi đó để nhưng một những ra năm vào xã đất huyện hộ gia đình';
/** Words in use, and followers of each. */
const WORDS = 24_000;
const FOLLOWERS = 60;
/** Of all steps from word to word, those to any word at all. */
const ANYWHERE = 0.04;

let vocabulary: readonly string[] | undefined;

/** The dictionary's words of one to three syllables in an order of their own, by which they are frequent. */
function words(): readonly string[] {
  if (vocabulary) return vocabulary;
  const frequent = FREQUENT.split(' ');
  const random = createRandom(24_07);
  const rest = [...dictionary()]
    .map((word) => word.trim().normalize('NFC'))
    .filter((word) => /^\p{L}+(?: \p{L}+){0,2}$/u.test(word) && !frequent.includes(word))
    .map((word) => ({ word, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
  return (vocabulary = [...frequent, ...rest].slice(0, WORDS));
}

/** Rank for a number 0 ≤ share < 1, by Zipf's law with exponent 1. */
const rankOf = (share: number, most: number): number => Math.floor(most ** share) - 1;

/** A number 0 ≤ number < 1 that belongs to a word and the place among its followers. */
function shareOf(word: number, place: number): number {
  let mixed = Math.imul(word + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

function follower(random: Random, word: number): number {
  if (random.chance(ANYWHERE)) return rankOf(random.next(), WORDS);
  return rankOf(shareOf(word, rankOf(random.next(), FOLLOWERS)), WORDS);
}

/** One sentence of some twenty syllables. */
export function sentence(random: Random): string {
  const all = words();
  const length = random.whole(7, 18);
  let word = rankOf(random.next(), WORDS);
  let text = '';
  for (let i = 0; i < length; i++) {
    text += (i === 0 ? '' : i % 8 === 7 ? ', ' : ' ') + (all[word] ?? '');
    word = follower(random, word);
  }
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
