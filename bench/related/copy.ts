import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import pg from 'pg';
import { pino } from 'pino';
import { openArchive, type Archive } from '../../archive/archive.ts';
import type { Services } from '../../config/running.ts';
import { extractFacts, isDenunciation } from '../../ingest/facts/extract.ts';
import { createIndexWriter, type IndexWriter } from '../../ingest/index/writer.ts';
import { createCandidates, type Candidates } from '../../ingest/links/candidates.ts';
import { linkBatch } from '../../ingest/links/link-batch.ts';
import { createProfiles, type Profiles } from '../../ingest/links/profiles.ts';
import { setUpIndices } from '../../mappings/setup.ts';
import type { PageReading } from '../../model/page.ts';
import type { Viewer } from '../../model/viewer.ts';
import { createApp } from '../../search-api/app.ts';
import { createPictures, type Pictures } from '../../search-api/pictures/pictures.ts';
import { createSearch, type Search } from '../../search-api/search/search.ts';
import { searchCheck } from '../../search-api/status/elasticsearch.ts';
import { besides, createDatabase, dropDatabase, removeIndices } from '../../stack/throwaway.ts';
import { NO_SEGMENTER } from '../relevance/systems.ts';
import type { AtEnd } from '../services.ts';

/** Sees denunciations too. */
export const CLEARED: Viewer = { clearances: new Set(['denunciations']) };

/** A document as it comes in, read already. */
export interface Read {
  readonly id: string;
  readonly fileName: string;
  readonly read: readonly PageReading[];
}

/** An archive and an index of their own, without any process beside this one. */
export interface Copy {
  readonly archive: Archive;
  readonly client: Client;
  readonly prefix: string;
  readonly candidates: Candidates;
  readonly profiles: Profiles;
  readonly writer: IndexWriter;
  readonly search: Search;
  readonly pictures: Pictures;
  close(): Promise<void>;
}

/** How many documents go the same way at once. */
const BATCH = 50;

/**
 * Makes an empty copy, or opens the one of that name again.
 *
 * @param atEnd - told to remove a copy without a name of its own
 */
export async function openCopy(
  { elasticsearchUrl, databaseUrl: server }: Services,
  atEnd: AtEnd,
  kept?: string,
): Promise<Copy> {
  const name = kept ?? `bench${randomBytes(5).toString('hex')}`;
  const dataFolder = await mkdtemp(join(tmpdir(), 'trahoso-bench-'));
  const known = kept !== undefined && (await isDatabase(server, name));
  const databaseUrl = known ? besides(server, name) : await createDatabase(server, name);
  if (kept === undefined)
    await atEnd(async () => {
      await removeIndices(elasticsearchUrl, name);
      await dropDatabase(server, name);
    });
  await atEnd(() => rm(dataFolder, { recursive: true, force: true }));
  const client = new Client({ node: elasticsearchUrl });
  await setUpIndices(client, name);
  const archive = await openArchive({ databaseUrl, dataFolder, maxFileBytes: 2 ** 20, unclearBelow: 0.75 });
  const pictures = createPictures({ folder: join(dataFolder, 'pictures'), onTrouble: console.error });
  return {
    archive,
    client,
    pictures,
    search: createSearch({ client, prefix: name, withheld: () => archive.documents.newlySecret() }),
    prefix: name,
    candidates: createCandidates(client, name),
    profiles: createProfiles(archive),
    writer: createIndexWriter({ client, prefix: name, segmenter: NO_SEGMENTER }),
    async close() {
      await pictures.close();
      await archive.close();
      await client.close();
    },
  };
}

/** The copy's API as it answers a viewer. */
export const appOf = (
  { archive, client, search, pictures }: Copy,
  viewer: Viewer,
): ReturnType<typeof createApp> =>
  createApp({
    archive,
    search,
    isSearchUp: searchCheck(client),
    pictures,
    viewer,
    log: pino({ level: 'silent' }),
    unclearBelow: 0.75,
  });

async function isDatabase(server: string, name: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}

/**
 * Takes documents in, as far as reading goes: facts are the product's own.
 *
 * @returns the archive's id of each, by the document's
 */
export async function takeIn({ archive }: Copy, documents: readonly Read[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { id, fileName } of documents) {
    const sha256 = createHash('sha256').update(id).digest('hex');
    const sending = { way: 'api', receiptId: randomUUID(), secret: false, viewer: CLEARED } as const;
    ids.set(id, (await archive.admit({ sha256, bytes: 1 }, fileName, sending)).id);
  }
  const byId = new Map(documents.map((one) => [ids.get(one.id), one]));
  const worker = randomUUID();
  await archive.readings.seen(worker);
  for (;;) {
    const claims = await archive.readings.take(worker, BATCH);
    if (claims.length === 0) return ids;
    await Promise.all(
      claims.map(async (claim) => {
        const pages = byId.get(claim.id)?.read;
        if (!pages) throw new Error(`${claim.fileName} waits and is not known.`);
        const opened = { mediaType: 'application/pdf', pageCount: pages.length, signatures: [] };
        const facts = extractFacts(pages);
        await archive.readings.finish(claim, opened, pages, { facts, denunciation: isDenunciation(pages) });
      }),
    );
  }
}

/** Brings the index up to date with the archive. */
export async function index({ archive, writer }: Copy): Promise<void> {
  for (;;) {
    const due = await archive.indexing.due();
    if (due.length === 0) return;
    const refused = await writer.write(due);
    if (refused.length > 0) throw new Error(JSON.stringify(refused));
    await archive.indexing.done(due.map(({ document, version }) => ({ id: document.id, version })));
  }
}

/**
 * Links whatever is due.
 *
 * @param after - told how many were, batch by batch; says whether to go on
 */
export async function link(
  { archive, candidates, profiles }: Copy,
  after: (count: number) => boolean = () => true,
): Promise<void> {
  for (;;) {
    const due = await archive.linking.due(BATCH);
    if (due.length === 0) return;
    await linkBatch({ archive, candidates, profiles }, due);
    if (!after(due.length)) return;
  }
}
