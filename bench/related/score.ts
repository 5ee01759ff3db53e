import { fold } from '../../vietnamese/fold.ts';
import { VERDICTS, type Verdict } from '../../model/link.ts';
import type { Pair, Tolerated } from './world/truth.ts';

/** A link that was found between documents of a world; which of the two is `a` says nothing. */
export interface FoundLink {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

/** How well one verdict was given. */
export interface Rates {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** 1 where nothing was found. */
  readonly precision: number;
  /** 1 where there was nothing to find. */
  readonly recall: number;
  readonly f1: number;
}

/** A pair that was judged otherwise than it is; `none` where there is no relation. */
export interface Fault {
  readonly a: string;
  readonly b: string;
  readonly expected: Verdict | 'none';
  readonly got: Verdict | 'none';
}

/** What {@link scoreLinks} gives. */
export interface LinkScore {
  readonly verdicts: Readonly<Record<Verdict, Rates>>;
  readonly faults: readonly Fault[];
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Precision, recall and their harmonic mean, from counts. */
export function ratesOf(right: number, wrong: number, missed: number): Rates {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, wrong, missed, precision, recall, f1 };
}

/**
 * Compares links with the truth, verdict by verdict.
 *
 * @param pairs - what should be found; where a pair names several documents that would do, one is enough
 * @param tolerated - verdicts on pairs that count neither as right nor as wrong
 */
export function scoreLinks(
  { pairs, tolerated }: { readonly pairs: readonly Pair[]; readonly tolerated: readonly Tolerated[] },
  links: readonly FoundLink[],
): LinkScore {
  const expected = new Map(pairs.map((pair) => [keyOf(pair.a, pair.b), pair]));
  const found = new Map(links.map((link) => [keyOf(link.a, link.b), link]));
  const free = new Map(tolerated.map((one) => [keyOf(one.a, one.b), one.verdicts]));
  const counts = new Map(VERDICTS.map((verdict) => [verdict, { right: 0, wrong: 0, missed: 0 }]));
  const count = (verdict: Verdict, what: 'right' | 'wrong' | 'missed'): void => {
    const own = counts.get(verdict);
    if (own) own[what] += 1;
  };
  const faults: Fault[] = [];
  for (const [key, { a, b, relation, or = [] }] of expected) {
    const got = found.get(key)?.verdict ?? 'none';
    if (got === relation || or.some((other) => found.get(keyOf(a, other))?.verdict === relation)) {
      count(relation, 'right');
      continue;
    }
    count(relation, 'missed');
    faults.push({ a, b, expected: relation, got });
  }
  for (const [key, { a, b, verdict }] of found) {
    const truth = expected.get(key);
    if (truth?.relation === verdict || free.get(key)?.includes(verdict)) continue;
    count(verdict, 'wrong');
    if (!truth) faults.push({ a, b, expected: 'none', got: verdict });
  }
  const verdicts = Object.fromEntries(
    [...counts].map(([verdict, { right, wrong, missed }]) => [verdict, ratesOf(right, wrong, missed)]),
  ) as Record<Verdict, Rates>;
  return { verdicts, faults };
}

/** Counts of several worlds together. */
export function sumOf(scores: readonly LinkScore[]): Record<Verdict, Rates> {
  const sum = (verdict: Verdict, what: 'right' | 'wrong' | 'missed'): number =>
    scores.reduce((total, { verdicts }) => total + verdicts[verdict][what], 0);
  return Object.fromEntries(
    VERDICTS.map((verdict) => [
      verdict,
      ratesOf(sum(verdict, 'right'), sum(verdict, 'wrong'), sum(verdict, 'missed')),
    ]),
  ) as Record<Verdict, Rates>;
}

/** One thing put into clusters: the true one and the one it was put into. */
export interface Clustered {
  readonly truth: string;
  /** `null`: it was put nowhere, which is a cluster of its own. */
  readonly found: string | null;
}

/** B-cubed precision and recall (Bagga and Baldwin, 1998), each item weighing the same. */
export function bCubed(items: readonly Clustered[]): { precision: number; recall: number; f1: number } {
  if (items.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const placed = items.map(({ truth, found }, i) => ({ truth, found: found ?? `alone ${i}` }));
  const sizes = (keyOfItem: (item: (typeof placed)[number]) => string): Map<string, number> => {
    const counted = new Map<string, number>();
    for (const item of placed) counted.set(keyOfItem(item), (counted.get(keyOfItem(item)) ?? 0) + 1);
    return counted;
  };
  const bothKey = ({ truth, found }: (typeof placed)[number]): string => `${truth}\n${found}`;
  const both = sizes(bothKey);
  const found = sizes((item) => item.found);
  const truth = sizes((item) => item.truth);
  const mean = (of: Map<string, number>, key: (item: (typeof placed)[number]) => string): number =>
    placed.reduce((sum, item) => sum + (both.get(bothKey(item)) ?? 0) / (of.get(key(item)) ?? 1), 0) /
    placed.length;
  const precision = mean(found, (item) => item.found);
  const recall = mean(truth, (item) => item.truth);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Two people who were taken for one. */
export interface Merge {
  readonly cluster: string;
  readonly one: string;
  readonly other: string;
}

/**
 * Pairs of people of one name, marks aside, who were put into one cluster: must be none.
 *
 * @param items - mentions of people; `truth` is the person
 * @param names - each person's name
 */
export function mergedNamesakes(items: readonly Clustered[], names: ReadonlyMap<string, string>): Merge[] {
  const clusters = new Map<string, Set<string>>();
  for (const { truth, found } of items)
    if (found !== null) clusters.set(found, (clusters.get(found) ?? new Set()).add(truth));
  const nameOf = (person: string): string => fold(names.get(person) ?? person);
  return [...clusters].flatMap(([cluster, people]) => {
    const list = [...people];
    return list.flatMap((one, i) =>
      list
        .slice(i + 1)
        .filter((other) => nameOf(one) === nameOf(other))
        .map((other) => ({ cluster, one, other })),
    );
  });
}
