import type { Review } from '../api.ts';

type Pair = Review['pairs'][number];

/**
 * A pair as it is decided upon: what came in later is looked at against what was there. Where one
 * document answers or cites the other, the pair stays as it is.
 *
 * @returns `null` for no pair
 */
export function laterFirst(pair: Pair | undefined): Pair | null {
  if (pair === undefined) return null;
  const directed = pair.verdict === 'answers' || pair.verdict === 'cites';
  if (directed || pair.from.receivedAt >= pair.to.receivedAt) return pair;
  return { ...pair, from: pair.to, to: pair.from, evidence: pair.evidence.map(seenFromThere) };
}

const seenFromThere = (evidence: Pair['evidence'][number]): Pair['evidence'][number] => ({
  field: evidence.field,
  weight: evidence.weight,
  ...side(evidence.otherText, evidence.otherPage, evidence.otherBoxes),
  otherText: evidence.text,
  ...(evidence.page !== undefined && { otherPage: evidence.page }),
  ...(evidence.boxes && { otherBoxes: evidence.boxes }),
});

const side = (
  text: string,
  page: number | undefined,
  boxes: Pair['evidence'][number]['boxes'],
): Pick<Pair['evidence'][number], 'text' | 'page' | 'boxes'> => ({
  text,
  ...(page !== undefined && { page }),
  ...(boxes && { boxes }),
});
