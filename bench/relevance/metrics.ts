import type { Grade } from './queries/query.ts';

/** How good one ranking is, each 0..1. */
export interface Metrics {
  readonly ndcg: number;
  readonly recall: number;
  readonly mrr: number;
}

/** Places of a ranking that are looked at. */
export const DEPTH = 10;
/** Least grade of a document that counts as relevant where a measure knows only yes and no. */
const RELEVANT: Grade = 2;

/**
 * nDCG@10, recall@10 and reciprocal rank of one ranking.
 *
 * nDCG: Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, ACM TOIS 20 (2002),
 * with the gain 2^grade - 1 of Burges et al., Learning to rank using gradient descent (ICML 2005).
 * Recall counts grades 2 and 3 and is capped: ten of forty relevant documents in ten places are 1. The
 * reciprocal rank is that of the first such document, 0 when none is among the ten.
 *
 * @param ranked - grades of the documents found, best first
 * @param all - grades of all documents, in any order; those of grade 0 may be left out
 * @throws when no document is relevant: such a query tells nothing
 */
export function measure(ranked: readonly Grade[], all: readonly Grade[]): Metrics {
  const relevant = all.filter((grade) => grade >= RELEVANT).length;
  if (relevant === 0) throw new Error('No document is relevant.');
  const top = ranked.slice(0, DEPTH);
  const first = top.findIndex((grade) => grade >= RELEVANT);
  return {
    ndcg: gain(top) / gain([...all].sort((a, b) => b - a).slice(0, DEPTH)),
    recall: top.filter((grade) => grade >= RELEVANT).length / Math.min(relevant, DEPTH),
    mrr: first < 0 ? 0 : 1 / (first + 1),
  };
}

const gain = (grades: readonly Grade[]): number =>
  grades.reduce<number>((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/** The mean of each measure. @throws when there are none. */
export function mean(list: readonly Metrics[]): Metrics {
  if (list.length === 0) throw new Error('A mean of nothing.');
  const of = (key: keyof Metrics): number => list.reduce((sum, one) => sum + one[key], 0) / list.length;
  return { ndcg: of('ndcg'), recall: of('recall'), mrr: of('mrr') };
}
