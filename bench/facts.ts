import { join } from 'node:path';
import { extractFacts } from '../ingest/facts/extract.ts';
import { createReaders, type Readers } from '../ingest/reading/readers.ts';
import { addTo, expectedOf, foundIn, rates, type Miss, type Score } from './facts/score.ts';
import { truthOf, type TruthDocument } from './facts/truth.ts';

const WORLDS = ['world-11', 'world-12'];
const GOALS = { born: 0.97, scanned: 0.92 };

/** Scores of one kind of file. */
interface Scores {
  readonly byFact: Map<string, Score>;
  readonly misses: Miss[];
  documents: number;
  /** Milliseconds spent on facts alone. */
  spent: number;
}

/** What the measurement gives, ready for JSON. */
export interface FactsReport {
  readonly goals: typeof GOALS;
  readonly kinds: Readonly<
    Record<
      'born' | 'scanned',
      {
        readonly documents: number;
        readonly msPerDocument: number;
        readonly facts: readonly ({ readonly fact: string } & ReturnType<typeof rates>)[];
        readonly misses: readonly Miss[];
      }
    >
  >;
}

/**
 * Precision, recall and F1 of each fact on the sample worlds, each file read as ingest reads it,
 * born-digital files and scans apart. Values are compared after {@link normalise}, case and spaces.
 *
 * @param samples - folder of the samples.
 */
export async function measureFacts(samples: string): Promise<FactsReport> {
  const readers = createReaders({ trustedAuthorities: join(samples, 'special', 'ca.pem') });
  const kinds = { born: noScores(), scanned: noScores() };
  const jobs = WORLDS.flatMap((world) => truthOf(join(samples, world)).map((truth) => ({ world, truth })));
  const rest = jobs.values();
  const goOn = async (): Promise<void> => {
    for (const { world, truth } of rest) {
      await measureOne(
        readers,
        join(samples, world, 'files', truth.file),
        truth,
        kinds[truth.scanned ? 'scanned' : 'born'],
      );
    }
  };
  await Promise.all([goOn(), goOn()]);
  await readers.close();
  return { goals: GOALS, kinds: { born: summary(kinds.born), scanned: summary(kinds.scanned) } };
}

const noScores = (): Scores => ({ byFact: new Map(), misses: [], documents: 0, spent: 0 });

async function measureOne(
  readers: Readers,
  path: string,
  truth: TruthDocument,
  scores: Scores,
): Promise<void> {
  const { mediaType, pageCount } = await readers.open(path, truth.file);
  const pages = [];
  for (let n = 1; n <= pageCount; n++) pages.push(await readers.readPage(path, mediaType, n));
  const started = performance.now();
  const { facts } = extractFacts(pages);
  scores.spent += performance.now() - started;
  scores.documents += 1;
  scores.misses.push(...addTo(scores.byFact, path, expectedOf(truth), foundIn(facts, truth)));
}

const summary = ({ byFact, misses, documents, spent }: Scores) => ({
  documents,
  msPerDocument: spent / documents,
  facts: [...byFact].map(([fact, score]) => ({ fact, ...rates(score) })),
  misses,
});

/**
 * The report as a table, with each value that differs below it.
 *
 * @param report - as {@link measureFacts} gives it.
 */
export function factsTable({ kinds, goals }: FactsReport): string {
  const percent = (share: number): string => share.toFixed(3).padStart(9);
  return (['born', 'scanned'] as const)
    .map((kind) => {
      const { documents, msPerDocument, facts, misses } = kinds[kind];
      const rows = facts.map(
        ({ fact, precision, recall, f1 }) =>
          `${fact.padEnd(18)}${percent(precision)}${percent(recall)}${percent(f1)}${f1 < goals[kind] ? '  below goal' : ''}`,
      );
      const wrong = misses.map(
        ({ fact, file, expected, found }) =>
          `  ${fact} ${file}\n    ${expected.join(' | ')}\n    ${found.join(' | ')}`,
      );
      const head = `${kind}: ${documents} documents, ${msPerDocument.toFixed(1)} ms each, goal F1 ${goals[kind]}`;
      return [head, `${''.padEnd(18)}precision   recall       F1`, ...rows, ...wrong].join('\n');
    })
    .join('\n\n');
}
