import { join } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import type { Archive } from '../archive/archive.ts';
import { createIndexWriter } from '../ingest/index/writer.ts';
import { setUpIndices } from '../mappings/setup.ts';
import type { Facts } from '../model/facts.ts';
import type { PageReading } from '../model/page.ts';
import type { Viewer } from '../model/viewer.ts';
import { createApp } from '../search-api/app.ts';
import type { ReceivedJson } from '../search-api/intake/intake.schemas.ts';
import { createPictures } from '../search-api/pictures/pictures.ts';
import { createSearch, type Search } from '../search-api/search/search.ts';
import { searchCheck } from '../search-api/status/elasticsearch.ts';
import { createSegmenter } from '../vietnamese/segment.ts';
import { anyone, read, testArchive } from './archive.ts';
import { elasticsearchUrl, testIndexPrefix } from './services.ts';

/** A file that a test puts into the archive, with what reading it would give. */
export interface TestFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly pages: readonly PageReading[];
  readonly facts?: Partial<Facts>;
}

/** The whole API on an archive, an index and a data folder of its own. */
export interface TestApi {
  readonly archive: Archive;
  readonly dataFolder: string;
  readonly databaseUrl: string;
  /** What the names of its indices begin with. */
  readonly prefix: string;
  readonly search: Search;
  /** The app as it answers a viewer. */
  as(viewer: Viewer): ReturnType<typeof createApp>;
  /** Puts a file in as an upload does, without reading it. */
  upload(file: TestFile, viewer?: Viewer): Promise<{ id: string; receipt: string }>;
  /** Puts a file in and reads it, so that search finds it. */
  add(file: TestFile): Promise<{ id: string; receipt: string }>;
  /** Brings the index up to date with the archive. */
  index(): Promise<void>;
}

/** The API for the test file that calls this at its top level; to be used inside hooks and tests. */
export function testApi(): TestApi {
  const place = testArchive();
  const prefix = testIndexPrefix();
  const client = new Client({ node: elasticsearchUrl() });
  const writer = createIndexWriter({ client, prefix, segmenter: createSegmenter() });
  const search = createSearch({ client, prefix, withheld: () => place.archive.documents.newlySecret() });
  const pictures = createPictures({ folder: join(place.dataFolder, 'pictures'), onTrouble: console.error });
  beforeAll(() => setUpIndices(client, prefix));
  afterAll(async () => {
    await Promise.all([pictures.close(), client.close()]);
  });

  // One for each viewer, as each copy has one: to build the routes takes longer than most requests.
  const apps = new Map<Viewer, ReturnType<typeof createApp>>();

  const api: TestApi = {
    dataFolder: place.dataFolder,
    databaseUrl: place.databaseUrl,
    prefix,
    search,
    get archive() {
      return place.archive;
    },
    as(viewer) {
      const known = apps.get(viewer);
      if (known) return known;
      const app = createApp({
        archive: place.archive,
        search,
        isSearchUp: searchCheck(client),
        pictures,
        viewer,
        log: pino({ level: 'silent' }),
        unclearBelow: 0.75,
      });
      apps.set(viewer, app);
      return app;
    },
    async upload({ fileName, bytes }, viewer = anyone) {
      const body = new FormData();
      body.append('files', new File([new Uint8Array(bytes)], fileName));
      const answer = await api.as(viewer).request('/api/documents', { method: 'POST', body });
      const { documents, receipt } = (await answer.json()) as ReceivedJson;
      if (!documents[0]) throw new Error('the file was not taken in');
      return { id: documents[0].id, receipt };
    },
    async add(file) {
      const sent = await api.upload(file);
      await read(place.archive, sent.id, file.pages, file.facts);
      await api.index();
      return sent;
    },
    async index() {
      const documents = await place.archive.indexing.after(null);
      await writer.write(documents);
      await place.archive.indexing.done(
        documents.map(({ document, version }) => ({ id: document.id, version })),
      );
    },
  };
  return api;
}
