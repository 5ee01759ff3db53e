import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { labelItems, readCrfModel } from './crf-model.ts';
import { dictionary } from './dictionary.ts';
import { cleanText, normalise } from './normalise.ts';
import { createScorer } from './segment-features.ts';
import { syllableKey, wholeAt } from './wholes.ts';

/** Cuts Vietnamese text into words; spaces only separate syllables. */
export interface Segmenter {
  /**
   * The words of a text in order, punctuation left out; syllables of one word are joined by a
   * space: `khiếu nại`. Numbers, codes, dates and abbreviations stay whole: `1218/QĐ-UBND`; so do
   * names of bodies and terms of the trade: `Ủy ban nhân dân`.
   *
   * @param text - any text; it is cleaned first, so NFD does no harm.
   */
  segment(text: string): string[];
  /**
   * The words of a text that say what it is about: those of several syllables that are in the
   * dictionary or terms of the trade, lower case, in one spelling, each once; bits of people's and places' names,
   * which are words of the dictionary too (`Thị Hoa`), left out.
   */
  keyTerms(text: string): string[];
  /** What the model says of tokens already cut: the words, each its tokens joined by a space. */
  join(tokens: readonly string[]): string[];
}

/**
 * Syllables, and what must not be cut: numbers with their separators, document numbers, dates,
 * addresses of the net, abbreviations. Punctuation ends a run, since no word goes across it.
 */
const TOKENS = /[\p{L}\p{N}]+(?:[./@_-]+[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const SYLLABLE = /^\p{L}+$/u;
const ABBREVIATION = /^\p{Lu}{2,}$/u;
/** Each syllable begins with a capital, as in names alone; what is all capitals is cut into syllables anyway. */
const NAME = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+$/u;

/** Loads vntk's word model and dictionary (about 0.3 s, 60 MB); the result may be used for ever. */
export function createSegmenter(): Segmenter {
  const require = createRequire(import.meta.url);
  const model = readCrfModel(readFileSync(require.resolve('vntk/lib/word_tokenizer/model.bin')));
  const words = dictionary();
  const score = createScorer(model.scores, words, model.labels.length);
  const join = (tokens: readonly string[]): string[] => {
    const labels = labelItems(model, score(tokens));
    const joined: string[] = [];
    tokens.forEach((token, i) => {
      const last = joined.length - 1;
      if (labels[i] === 'IW' && last >= 0) joined[last] = `${String(joined[last])} ${token}`;
      else joined.push(token);
    });
    return joined;
  };
  const segment = (text: string): string[] =>
    runs(cleanText(text)).flatMap((run) => (run.length > 1 ? keepWholes(run, join(run)) : run));
  const isTelling = (word: string): boolean =>
    word.includes(' ') &&
    (wholeAt(word.split(' ').map(syllableKey), 0) > 0 || (words.has(word.toLowerCase()) && !NAME.test(word)));
  return {
    join,
    segment,
    keyTerms: (text) => [
      ...new Set(
        segment(text)
          .filter(isTelling)
          .map((word) => normalise(word.toLowerCase())),
      ),
    ],
  };
}

/** The model's words of a run, where whole expressions stand joined and everything else as it was cut. */
function keepWholes(run: readonly string[], words: readonly string[]): string[] {
  const begins = new Set<number>();
  let at = 0;
  for (const word of words) {
    begins.add(at);
    at += word.split(' ').length;
  }
  const keys = run.map(syllableKey);
  for (let i = 0; i < run.length;) {
    const length = wholeAt(keys, i);
    if (length > 0) begins.add(i).add(i + length);
    for (let inside = i + 1; inside < i + length; inside += 1) begins.delete(inside);
    i += Math.max(length, 1);
  }
  const starts = run.map((_, i) => i).filter((i) => begins.has(i));
  return starts.map((start, i) => run.slice(start, starts[i + 1]).join(' '));
}

/** The stretches of syllables within which words may be joined; what is protected stands alone. */
function runs(text: string): string[][] {
  const found: string[][] = [];
  let open: string[] | undefined;
  for (const [token] of text.matchAll(TOKENS)) {
    if (SYLLABLE.test(token) && !ABBREVIATION.test(token)) {
      if (!open) found.push((open = []));
      open.push(token);
    } else {
      open = undefined;
      if (/[\p{L}\p{N}]/u.test(token)) found.push([token]);
    }
  }
  return found;
}
