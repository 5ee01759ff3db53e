import { randomBytes } from 'node:crypto';
import { Client } from '@elastic/elasticsearch';
import type { Services } from '../config/running.ts';
import { removeIndices } from '../stack/throwaway.ts';
import { createCorpus, gradeOf, type Corpus, type Document } from './precedents/corpus.ts';
import { fill, moreLikeThis, ours, type Ranking } from './precedents/systems.ts';
import { mean, measure, type Metrics } from './relevance/metrics.ts';
import type { AtEnd } from './services.ts';

/** Half of the petitions a petition is in: weights are tuned on one, and reported on the other. */
type Half = 'tune' | 'report';

interface Asked {
  readonly id: string;
  readonly half: Half;
  readonly metrics: Metrics;
}

interface Result {
  readonly system: string;
  readonly way: string;
  readonly asked: readonly Asked[];
}

/** What the measurement gives. */
export interface PrecedentsRun {
  readonly documents: number;
  readonly concluding: number;
  /** Ours first; of `more_like_this` every way, the best on the tuning half first. */
  readonly results: readonly Result[];
}

/**
 * Asks for the precedents of 60 petitions, of ours and of `more_like_this` alone, on one index.
 *
 * @param services - in which indices are made
 * @param atEnd - told to remove them
 */
export async function measurePrecedents(
  { elasticsearchUrl }: Services,
  atEnd: AtEnd,
): Promise<PrecedentsRun> {
  const corpus = createCorpus();
  const prefix = `bench${randomBytes(5).toString('hex')}`;
  await atEnd(() => removeIndices(elasticsearchUrl, prefix));
  const client = new Client({ node: elasticsearchUrl });
  try {
    await fill(client, prefix, corpus.documents);
    const own = await ask(corpus, 'ours', 'as it is', ours(client, prefix));
    const peers: Result[] = [];
    for (const [way, ranking] of Object.entries(moreLikeThis(client, prefix)))
      peers.push(await ask(corpus, 'more_like_this', way, ranking));
    peers.sort((a, b) => inHalf(b, 'tune').ndcg - inHalf(a, 'tune').ndcg);
    const concluding = corpus.documents.filter(({ concludes }) => concludes).length;
    return { documents: corpus.documents.length, concluding, results: [own, ...peers] };
  } finally {
    await client.close();
  }
}

async function ask(
  { documents, asked }: Corpus,
  system: string,
  way: string,
  ranking: Ranking,
): Promise<Result> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const results: Asked[] = [];
  for (const [nth, one] of asked.entries()) {
    const grade = (document: Document | undefined) => (document ? gradeOf(one.affair, document) : 0);
    const ranked = (await ranking(one)).map((id) => grade(byId.get(id)));
    const all = documents.map(grade);
    results.push({ id: one.id, half: nth % 2 === 0 ? 'tune' : 'report', metrics: measure(ranked, all) });
  }
  return { system, way, asked: results };
}

const inHalf = ({ asked }: Result, half: Half): Metrics =>
  mean(asked.filter((one) => one.half === half).map(({ metrics }) => metrics));

/** The measurement ready for JSON. */
export const precedentsReport = ({ documents, concluding, results }: PrecedentsRun) => ({
  documents,
  concluding,
  systems: results.map((result) => ({
    system: result.system,
    way: result.way,
    report: inHalf(result, 'report'),
    tune: inHalf(result, 'tune'),
    worst: result.asked.toSorted((a, b) => a.metrics.ndcg - b.metrics.ndcg).slice(0, 5),
  })),
});

/** The measurement for people. */
export function precedentsTable(run: PrecedentsRun): string {
  const figure = (value: number): string => value.toFixed(3).replace(/^0/, '');
  const row = ({ system, way, ...result }: Result): string => {
    const of = (half: Half): string => {
      const { ndcg, recall, mrr } = inHalf({ system, way, ...result }, half);
      return [ndcg, recall, mrr].map(figure).join('  ');
    };
    return `${system.padEnd(16)}${way.padEnd(26)}${of('report')}    ${of('tune')}`;
  };
  return [
    `${run.documents} documents, ${run.concluding} of them concluding; 60 petitions, half of them for tuning`,
    `${''.padEnd(42)}reported: nDCG@10, recall@10, MRR; then the tuning half`,
    ...run.results.map(row),
  ].join('\n');
}
