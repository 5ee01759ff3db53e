import { fold } from '../../vietnamese/fold.ts';
import { groupBy } from '../../vietnamese/group.ts';
import type { Made } from './corpus/generate.ts';
import { mean, measure, type Metrics } from './metrics.ts';
import type { Grade, Kind, Query } from './queries/query.ts';
import type { Ranking, System } from './systems.ts';

/** Half of the queries a query is in: ranking may be tuned on one, and is judged on the other. */
export type Half = 'tune' | 'report';

/** One query asked of one system. */
export interface Asked {
  readonly query: Query;
  readonly half: Half;
  readonly metrics: Metrics;
  /** What was found, with its grade. */
  readonly found: readonly { readonly id: string; readonly grade: Grade }[];
}

/** A system's results, by the way of asking that did best on the tuning half. */
export interface Result {
  readonly system: string;
  readonly way: string;
  readonly asked: readonly Asked[];
}

/** Queries asked at the same time, so that neither side waits for the other. */
const AT_ONCE = 4;

/** FNV-1a (Fowler, Noll, Vo) over the unmarked text, so that a query and its twin are in one half. */
export function halfOf({ text }: Query): Half {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(fold(text))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash >>> 16) % 2 === 0 ? 'tune' : 'report';
}

/** A query with the grades of the documents that answer it at all, by id. */
export interface Judged {
  readonly query: Query;
  readonly grades: ReadonlyMap<string, Grade>;
}

/** Grades every document for every query. */
export const judge = (queries: readonly Query[], documents: readonly Made[]): readonly Judged[] =>
  queries.map((query) => ({
    query,
    grades: new Map(
      documents
        .map((document): [string, Grade] => [document.id, query.grade(document)])
        .filter(([, grade]) => grade > 0),
    ),
  }));

/** Asks every query of a system in each of its ways. */
export async function ask(system: System, judged: readonly Judged[]): Promise<Result> {
  const results: Result[] = [];
  for (const [way, ranking] of Object.entries(system.ways)) {
    const asked: Asked[] = [];
    for (let i = 0; i < judged.length; i += AT_ONCE)
      asked.push(...(await Promise.all(judged.slice(i, i + AT_ONCE).map((one) => askOne(ranking, one)))));
    results.push({ system: system.name, way, asked });
  }
  return results.reduce((best, other) => (tuned(other) > tuned(best) ? other : best));
}

const tuned = ({ asked }: Result): number =>
  mean(asked.filter(({ half }) => half === 'tune').map(({ metrics }) => metrics)).ndcg;

async function askOne(ranking: Ranking, { query, grades }: Judged): Promise<Asked> {
  const found = (await ranking(query.text)).map((id) => ({ id, grade: grades.get(id) ?? (0 as const) }));
  const metrics = measure(
    found.map(({ grade }) => grade),
    [...grades.values()],
  );
  return { query, half: halfOf(query), metrics, found };
}

/** The mean over each kind of query. */
export const byKind = (asked: readonly Asked[]): ReadonlyMap<Kind, Metrics> =>
  new Map(
    [...groupBy(asked, ({ query }) => query.kind)].map(([kind, list]) => [
      kind,
      mean(list.map(({ metrics }) => metrics)),
    ]),
  );

/** The mean over the unmarked queries and over the same ones with marks. */
export function twins(asked: readonly Asked[]): { marked: Metrics; unmarked: Metrics } {
  const of = new Map(asked.map((one) => [one.query, one.metrics]));
  const pairs = asked.flatMap(({ query, metrics }) => {
    const marked = query.twin && of.get(query.twin);
    return marked ? [{ marked, unmarked: metrics }] : [];
  });
  return {
    marked: mean(pairs.map(({ marked }) => marked)),
    unmarked: mean(pairs.map(({ unmarked }) => unmarked)),
  };
}
