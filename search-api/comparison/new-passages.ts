import type { PageReading } from '../../model/page.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A sentence with where it stands. */
export interface PlacedSentence extends Sentence {
  readonly page: number;
  readonly tokens: readonly Token[];
}

/** From this share of its pairs of words on, a sentence is said in the other text too. */
const SAID = 0.6;
/** Shorter ones say too little to be told apart. */
const FEWEST_WORDS = 3;

const pairsOf = (tokens: readonly Token[]): string[] =>
  tokens.slice(1).map(({ key }, at) => `${tokens[at]?.key ?? ''} ${key}`);

/** The sentences of all pages, in order. */
export const placedSentences = (pages: readonly PageReading[]): PlacedSentence[] =>
  pages.flatMap((page) => {
    const tokens = tokensOf(page);
    return sentencesOf(page.text).map((sentence) => ({
      ...sentence,
      page: page.number,
      tokens: tokens.filter(({ start }) => start >= sentence.start && start < sentence.end),
    }));
  });

/**
 * Tells sentences that a text does not say, in whatever order: less than six in ten of their pairs of
 * neighbouring words stand in it, marks forgiven.
 *
 * @param tokens - the text, in order
 */
export function notSaidIn(tokens: readonly Token[]): (sentence: PlacedSentence) => boolean {
  const said = new Set(pairsOf(tokens));
  return ({ tokens: words }) => {
    if (words.length < FEWEST_WORDS) return false;
    const pairs = pairsOf(words);
    return pairs.filter((pair) => said.has(pair)).length < pairs.length * SAID;
  };
}

/** Sentences of some kind that follow one another on a page, put together. */
export function inPassages(
  sentences: readonly PlacedSentence[],
  belongs: (sentence: PlacedSentence) => boolean,
): PlacedSentence[] {
  const passages: PlacedSentence[] = [];
  let before: PlacedSentence | undefined;
  for (const sentence of sentences) {
    const last = passages.at(-1);
    if (belongs(sentence)) {
      if (last && before?.page === sentence.page) {
        const joined = {
          text: `${last.text} ${sentence.text}`,
          tokens: [...last.tokens, ...sentence.tokens],
        };
        passages[passages.length - 1] = { ...last, ...joined, end: sentence.end };
      } else passages.push(sentence);
      before = sentence;
    } else before = undefined;
  }
  return passages;
}
