import type { RelevanceRun } from '../relevance.ts';
import { mean, type Metrics } from './metrics.ts';
import { KINDS } from './queries/query.ts';
import { byKind, twins, type Asked, type Half, type Result } from './score.ts';

/** What is to be reached: nDCG@10 over all, above the best peer, and lost at most without marks. */
const GOALS = { ndcg: 0.92, abovePeers: 0.04, unmarked: 0.02 };
const WORST = 20;
const HALVES: readonly (Half | 'both')[] = ['report', 'tune', 'both'];

const inHalf = ({ asked }: Result, half: Half | 'both'): readonly Asked[] =>
  asked.filter((one) => half === 'both' || one.half === half);

const overall = (asked: readonly Asked[]): Metrics => mean(asked.map(({ metrics }) => metrics));

/** The measurement ready for JSON. */
export function relevanceReport({ results, documents, articles }: RelevanceRun) {
  return {
    goals: GOALS,
    documents: documents.length,
    articles,
    systems: results.map((result) => ({
      system: result.system,
      way: result.way,
      halves: Object.fromEntries(
        HALVES.map((half) => {
          const asked = inHalf(result, half);
          return [
            half,
            {
              queries: asked.length,
              all: overall(asked),
              kinds: Object.fromEntries(byKind(asked)),
              twins: twins(asked),
            },
          ];
        }),
      ),
    })),
    worst: worst(results[0]?.asked ?? []).map(({ query, half, metrics, found }) => ({
      kind: query.kind,
      query: query.text,
      half,
      ...metrics,
      found,
    })),
  };
}

const worst = (asked: readonly Asked[]): Asked[] =>
  [...asked].sort((a, b) => a.metrics.ndcg - b.metrics.ndcg).slice(0, WORST);

/** The measurement for people: a table of each measure for the half not tuned on, sums of both, the worst. */
export function relevanceTable(run: RelevanceRun): string {
  const { results, documents, articles } = run;
  const queries = results[0]?.asked.length ?? 0;
  return [
    `${documents.length} documents and ${articles} articles of laws, ${queries} queries`,
    ...results.map(({ system, way }) => `  ${system}: ${way}`),
    ...HALVES.map(
      (half) => `\n${half === 'both' ? 'both halves' : `half to ${half}`}\n${tableOf(results, half)}`,
    ),
    `\nworst queries of ours`,
    ...worst(results[0]?.asked ?? []).map(
      ({ query, metrics, found }) =>
        `  ${metrics.ndcg.toFixed(3)} ${query.kind}: ${query.text.slice(0, 90).replace(/\n/g, ' ')}\n        ${found.map(({ id, grade }) => `${id}=${grade}`).join(' ')}`,
    ),
  ].join('\n');
}

function tableOf(results: readonly Result[], half: Half | 'both'): string {
  const head = `${''.padEnd(26)}${results.map(({ system }) => system.padStart(21)).join('')}`;
  const measures = `${''.padEnd(26)}${results.map(() => '   nDCG    rec    MRR').join('')}`;
  const kinds = KINDS.map((kind) => {
    const lists = results.map((result) => inHalf(result, half).filter(({ query }) => query.kind === kind));
    return row(`${kind} (${lists[0]?.length ?? 0})`, lists.map(overall));
  });
  const all = results.map((result) => overall(inHalf(result, half)));
  const pairs = results.map((result) => twins(inHalf(result, half)));
  return [
    head,
    measures,
    ...kinds,
    row(
      'mean of kinds',
      results.map((result) => mean([...byKind(inHalf(result, half)).values()])),
    ),
    row('all queries', all),
    row(
      '  marked, having a twin',
      pairs.map(({ marked }) => marked),
    ),
    row(
      '  the same unmarked',
      pairs.map(({ unmarked }) => unmarked),
    ),
    verdict(all, pairs[0]),
  ].join('\n');
}

const row = (label: string, cells: readonly Metrics[]): string =>
  label.padEnd(26) +
  cells
    .map(({ ndcg, recall, mrr }) => [ndcg, recall, mrr].map((x) => x.toFixed(3).padStart(7)).join(''))
    .join('');

function verdict(all: readonly Metrics[], pair: ReturnType<typeof twins> | undefined): string {
  const [own, ...peers] = all.map(({ ndcg }) => ndcg);
  const above = (own ?? 0) - Math.max(...peers);
  const lost = (pair?.marked.ndcg ?? 0) - (pair?.unmarked.ndcg ?? 0);
  return [
    `nDCG@10 ${(own ?? 0).toFixed(3)} (goal ${GOALS.ndcg})`,
    `above the best peer ${above.toFixed(3)} (goal ${GOALS.abovePeers})`,
    `lost without marks ${lost.toFixed(3)} (goal at most ${GOALS.unmarked})`,
  ].join(', ');
}
