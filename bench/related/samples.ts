import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReaders, type Readers } from '../../ingest/reading/readers.ts';
import type { Verdict } from '../../model/link.ts';
import type { PageReading } from '../../model/page.ts';
import type { Labelled, TruthOfLinks } from './labelled.ts';
import type { Pair, Tolerated } from './world/truth.ts';

/** What is true about one sample document (samples/README.md). */
interface SampleTruth {
  readonly id: string;
  readonly file: string;
  readonly type: string;
  readonly kind?: string;
  readonly matter: string;
  readonly complainant?: string;
  readonly cccd?: string;
  readonly writing?: string;
  readonly answers?: string;
}

interface SampleWorld {
  readonly documents: readonly SampleTruth[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly relation: Verdict }[];
}

/**
 * The worlds in a folder (`world-…/truth.json` and `files/`), their files read as ingest reads them; what was read is kept for
 * the next time.
 */
export async function sampleWorlds(samples: string): Promise<Labelled[]> {
  const worlds = readdirSync(samples).filter((name) => name.startsWith('world-'));
  const readers = createReaders({ trustedAuthorities: join(samples, 'special', 'ca.pem') });
  try {
    return await Promise.all(worlds.map((world) => sampleWorld(readers, join(samples, world), world)));
  } finally {
    await readers.close();
  }
}

async function sampleWorld(readers: Readers, folder: string, name: string): Promise<Labelled> {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as SampleWorld;
  const documents = [];
  for (const one of truth.documents) {
    const read = await readOnce(readers, join(folder, 'files', one.file), one.file);
    documents.push({ id: `${name}-${one.id}`, fileName: one.file, read, truth: truthOf(one) });
  }
  const own = (id: string): string => `${name}-${id}`;
  return {
    name,
    documents,
    pairs: truth.pairs.map(({ a, b, relation }): Pair => ({ a: own(a), b: own(b), relation })),
    tolerated: otherCopies(truth.documents, own),
    names: new Map(
      truth.documents.flatMap(({ cccd, complainant }) => (cccd && complainant ? [[cccd, complainant]] : [])),
    ),
  };
}

const truthOf = ({ type, kind, matter, cccd, complainant }: SampleTruth): TruthOfLinks => ({
  type,
  matter,
  ...(kind && { kind }),
  persons: cccd ? [cccd] : [],
  complainants: complainant ? [{ name: complainant }] : [],
});

/** A link from an answer to another copy of the letter it answers is neither right nor wrong. */
const otherCopies = (documents: readonly SampleTruth[], own: (id: string) => string): Tolerated[] =>
  documents.flatMap(({ id, answers }) => {
    const answered = documents.find((one) => one.id === answers);
    return documents
      .filter((one) => answered !== undefined && one.writing === answered.writing && one.id !== answers)
      .map((one): Tolerated => ({ a: own(id), b: own(one.id), verdicts: ['answers'] }));
  });

async function readOnce(readers: Readers, path: string, fileName: string): Promise<PageReading[]> {
  const folder = join(tmpdir(), 'trahoso-bench-readings');
  const kept = join(folder, `${createHash('sha256').update(readFileSync(path)).digest('hex')}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as PageReading[];
  const { mediaType, pageCount } = await readers.open(path, fileName);
  const pages: PageReading[] = [];
  for (let n = 1; n <= pageCount; n++) pages.push(await readers.readPage(path, mediaType, n));
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, JSON.stringify(pages));
  return pages;
}
