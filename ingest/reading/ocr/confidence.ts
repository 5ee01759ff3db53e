import { isSyllable } from '../../../vietnamese/syllable.ts';

/** A word and how sure the engine is of it. */
export interface SureWord {
  readonly text: string;
  readonly confidence: number;
}

const LETTERS = /\p{L}+/gu;
const CODE = /\d|\p{Lu}\p{Lu}/u;

/**
 * How far a page's words can be trusted, 0..1: what the engine says, weighed by length, and how much
 * of it is Vietnamese at all. The engine alone is sure of too much on a page it cannot read.
 */
export function pageConfidence(words: readonly SureWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  if (letters === 0) return 1;
  const sure = words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters;
  return Math.min(1, Math.max(0, sure * (0.5 + 0.5 * vietnameseShare(words))));
}

/**
 * Share of the words that are Vietnamese syllables, numbers and codes left out; 1 when there is
 * nothing to judge.
 */
export function vietnameseShare(words: readonly { text: string }[]): number {
  const judged = words
    .filter(({ text }) => !CODE.test(text) || isSyllable(text))
    .flatMap(({ text }) => text.match(LETTERS) ?? []);
  if (judged.length === 0) return 1;
  return judged.filter(isSyllable).length / judged.length;
}
