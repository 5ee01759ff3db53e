import { Client } from '@elastic/elasticsearch';
import type { Logger } from 'pino';
import { openArchive } from '../archive/archive.ts';
import type { Finding } from '../archive/readings.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Services } from '../config/running.ts';
import { setUpIndices } from '../mappings/setup.ts';
import type { PageReading } from '../model/page.ts';
import { createSegmenter } from '../vietnamese/segment.ts';
import { extractFacts, isDenunciation } from './facts/extract.ts';
import { isOutdated } from './index/living.ts';
import { startRolling } from './index/roll.ts';
import { createIndexWriter } from './index/writer.ts';
import { createCandidates } from './links/candidates.ts';
import { createProfiles } from './links/profiles.ts';
import { createReaders } from './reading/readers.ts';
import { watchFolder } from './watch/watch.ts';
import { startIndexer } from './work/indexer.ts';
import { startLinker } from './work/linker.ts';
import { startRenewer } from './work/renewer.ts';
import { startWorker, type Running } from './work/worker.ts';

/** Documents under way for each reading thread: enough that a thread never waits for the database. */
const DOCUMENTS_PER_THREAD = 4;

const find = (pages: readonly PageReading[]): Finding => ({
  facts: extractFacts(pages),
  denunciation: isDenunciation(pages),
});

/**
 * Starts everything that turns files into findable documents: the watched folder, reading, indexing.
 * Several such processes may run on one archive.
 *
 * @throws Problem `database-unavailable`, `disk-full`, `storage-read-only`
 */
export async function startIngest(configuration: Configuration & Services, log: Logger): Promise<Running> {
  const { dataFolder, databaseUrl, indexPrefix: prefix, workers, viewer } = configuration;
  const archive = await openArchive({
    databaseUrl,
    dataFolder,
    maxFileBytes: configuration.maxFileBytes,
    unclearBelow: configuration.unclearBelow,
    supervise: true,
    onBackgroundError: (error) => log.warn({ err: error }, 'tidying the queue'),
  });
  const client = new Client({ node: configuration.elasticsearchUrl, maxRetries: 0, requestTimeout: 30_000 });
  const segmenter = createSegmenter();
  const linker = startLinker({
    archive,
    candidates: createCandidates(client, prefix),
    profiles: createProfiles(archive),
    isReady: async () => !(await isOutdated(client, prefix)),
    log,
  });
  const indexer = startIndexer({
    archive,
    writer: createIndexWriter({ client, prefix, segmenter }),
    setUp: () => setUpIndices(client, prefix),
    onWritten: linker.nudge,
    log,
  });
  const rolling = startRolling({ archive, client, prefix, segmenter, log });
  const worker = startWorker({
    archive,
    readers: createReaders({
      threads: workers,
      trustedAuthorities: configuration.trustedAuthorities,
      warm: true,
    }),
    find,
    log,
    documentsAtOnce: workers * DOCUMENTS_PER_THREAD,
    pagesAtOnce: workers + 1,
    onRead: indexer.nudge,
  });
  const renewer = startRenewer({ archive, find, log });
  const watching = watchFolder({ archive, folder: configuration.intakeFolder, viewer, log });
  return {
    async stop() {
      await Promise.all([
        watching.stop(),
        worker.stop(),
        indexer.stop(),
        linker.stop(),
        rolling.stop(),
        renewer.stop(),
      ]);
      await client.close();
      await archive.close();
    },
  };
}
