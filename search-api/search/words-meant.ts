import type { estypes } from '@elastic/elasticsearch';
import type { Viewer } from '../../model/viewer.ts';
import { wordsMeant } from '../../vietnamese/misspelling.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { wordsOf } from '../../vietnamese/words.ts';
import { countVisible } from './count-visible.ts';
import type { Engine } from './engine.ts';
import { isMarked, type Question } from './question.ts';

/** In longer queries a word that is misspelt does not matter. */
const FEW_SYLLABLES = 12;
/** Pairs looked up, and words looked up for each. */
const MOST_PAIRS = 4;
const MOST_MEANT = 12;
/** How much more often what was meant must stand in the documents than what was typed. */
const MORE_OFTEN = 20;

/**
 * The query with two neighbours that are no word replaced by the word they may have been meant to be, if
 * the viewer's documents have that one far more often. Words come from the dictionary, so that nothing
 * is told of documents that the viewer may not see; the engine is only asked where there is any.
 *
 * @throws Problem `search-unavailable`
 */
export async function withWordsMeant(
  engine: Engine,
  viewer: Viewer,
  q: string,
  { syllables, marked }: Question,
): Promise<string | undefined> {
  const pairs = strangers(syllables, marked).slice(0, MOST_PAIRS);
  if (pairs.length === 0) return undefined;
  const asked = pairs.flatMap(({ typed, ways }) => [typed, ...ways.flat()]);
  const counts = await countVisible(engine, viewer, asked.map(standing));
  const times = new Map(asked.map((words, i) => [words, counts[i] ?? 0]));
  const often = (words: string | undefined): number => times.get(words ?? '') ?? 0;
  const text = normalise(q);
  const corrected = pairs.reduce((sofar, { typed, ways }) => {
    const best = ways
      .map((meant) => meant.toSorted((a, b) => often(b) - often(a))[0])
      .find((words) => often(words) > MORE_OFTEN * often(typed));
    return best === undefined ? sofar : sofar.replace(typed, best);
  }, text);
  return corrected === text ? undefined : corrected;
}

const standing = (query: string): estypes.QueryDslQueryContainer =>
  isMarked(query)
    ? { match_phrase: { body: query } }
    : { match: { 'body.pairs': { query, operator: 'and' } } };

interface Stranger {
  readonly typed: string;
  /** What may have been meant, likelier ways of slipping first. */
  readonly ways: readonly (readonly string[])[];
}

/** Neighbours that belong to no word, and what they may have been meant to be. */
function strangers(syllables: readonly string[], marked: boolean): Stranger[] {
  if (syllables.length > FEW_SYLLABLES) return [];
  const words = wordsOf(syllables, marked);
  return words.slice(1).flatMap((second, i) => {
    const first = words[i] ?? '';
    if (first.includes(' ') || second.includes(' ')) return [];
    const { byEar, byLetter } = wordsMeant([first, second], marked);
    const ways = [byEar, byLetter].map((meant) => meant.slice(0, MOST_MEANT));
    return ways.flat().length > 0 ? [{ typed: `${first} ${second}`, ways }] : [];
  });
}
