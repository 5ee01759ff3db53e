import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { factsTable, measureFacts } from './facts.ts';
import { ingestTable, measureIngest } from './ingest.ts';
import { measureOcr, ocrTable } from './ocr.ts';
import { measurePrecedents, precedentsReport, precedentsTable } from './precedents.ts';
import { measureRelatedScale, relatedScaleTable } from './related-scale.ts';
import { measureRelated, relatedTable } from './related.ts';
import { measureRelevance } from './relevance.ts';
import { relevanceReport, relevanceTable } from './relevance/report.ts';
import { measureScale, SIZES } from './scale.ts';
import { scaleTable } from './scale/report.ts';
import { withServices } from './services.ts';

/** A measurement: what it gives, ready for JSON, and the same for people. */
interface Measured {
  readonly report: unknown;
  readonly table: string;
}

/** What the command line asks of {@link measureRelated}, {@link measureRelatedScale} and {@link measureScale}. */
interface Asked {
  readonly pages?: string | undefined;
  readonly data?: string | undefined;
  readonly 'without-postgres'?: boolean | undefined;
  readonly samples?: string | undefined;
  readonly seeds?: string | undefined;
  readonly worst?: string | undefined;
  readonly count?: string | undefined;
  readonly minutes?: string | undefined;
}

/** Each claim's measurement by its name; `samples` is the folder of sample documents. */
const BENCHES: Readonly<Record<string, (samples: string, all: boolean, asked: Asked) => Promise<Measured>>> =
  {
    ocr: async (samples, all) => {
      const report = await measureOcr(samples, all);
      return { report, table: ocrTable(report) };
    },
    facts: async (samples) => {
      const report = await measureFacts(samples);
      return { report, table: factsTable(report) };
    },
    ingest: async () => {
      const report = await withServices(measureIngest);
      return { report, table: ingestTable(report) };
    },
    precedents: async () => {
      const run = await withServices(measurePrecedents);
      return { report: precedentsReport(run), table: precedentsTable(run) };
    },
    relevance: async (samples) => {
      const laws = join(samples, '..', 'domain', 'law');
      const run = await withServices((services, atEnd) => measureRelevance(laws, services, atEnd));
      return { report: relevanceReport(run), table: relevanceTable(run) };
    },
    related: async (_samples, _all, { samples, seeds, worst }) => {
      const report = await withServices((services, atEnd) =>
        measureRelated(services, atEnd, {
          ...(samples !== undefined && { samples }),
          ...(seeds !== undefined && { seeds: seeds.split(',').map(Number) }),
        }),
      );
      return { report, table: relatedTable(report, Number(worst ?? 0)) };
    },
    'related-scale': async (
      _samples,
      _all,
      { count = '100000', minutes = '600', data = 'data/bench-related' },
    ) => {
      const folder = resolve(data);
      const report = await withServices(
        (services, atEnd) =>
          measureRelatedScale(services, atEnd, {
            petitions: Number(count),
            minutes: Number(minutes),
            folder,
          }),
        folder,
      );
      return { report, table: relatedScaleTable(report) };
    },
    scale: async (_samples, _all, { pages, data = 'data/bench-scale', ...asked }) => {
      const folder = resolve(data);
      const sizes = pages?.split(',').map(Number) ?? SIZES;
      const withoutPostgres = asked['without-postgres'] ?? false;
      const report = await withServices(
        (services) => measureScale({ services, notes: join(folder, 'scale'), sizes, withoutPostgres }),
        folder,
      );
      return { report, table: scaleTable(report) };
    },
  };

/** Measurements that make what they measure on. */
const WITHOUT_SAMPLES: readonly string[] = [
  'ingest',
  'precedents',
  'relevance',
  'related',
  'related-scale',
  'scale',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    samples: { type: 'string' },
    seeds: { type: 'string' },
    worst: { type: 'string' },
    count: { type: 'string' },
    minutes: { type: 'string' },
    pages: { type: 'string' },
    data: { type: 'string' },
    'without-postgres': { type: 'boolean' },
    all: { type: 'boolean', default: false },
  },
});
const samples = values.samples ?? '../shared/samples';
const bench = BENCHES[positionals[0] ?? ''];
if (bench === undefined) {
  console.error(
    `npm run bench -- NAME [--samples FOLDER] [--json FILE] [--all] [--seeds 1,2] [--worst COUNT] [--count PETITIONS] [--minutes 8] [--pages 10000,100000] [--data FOLDER] [--without-postgres]; NAME is one of: ${Object.keys(BENCHES).join(', ')}`,
  );
  process.exitCode = 2;
} else if (!WITHOUT_SAMPLES.includes(positionals[0] ?? '') && !existsSync(samples)) {
  console.error(`There is no folder ${samples}; name one with samples and their truth: --samples FOLDER.`);
  process.exitCode = 2;
} else {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const date = new Date().toISOString();
  const { report, table } = await bench(samples, values.all, values);
  console.log(`${date}  ${machine}\n\n${table}`);
  if (values.json !== undefined)
    await writeFile(values.json, JSON.stringify({ date, machine, report }, null, 2));
}
