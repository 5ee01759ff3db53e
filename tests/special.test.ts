import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeIdentity } from '../formats/fixtures/make-signature.ts';
import { extractFacts, isDenunciation } from '../ingest/facts/extract.ts';
import { createReaders } from '../ingest/reading/readers.ts';
import { watchFolder } from '../ingest/watch/watch.ts';
import { startWorker, type Running } from '../ingest/work/worker.ts';
import type { DocumentJson } from '../search-api/documents/documents.schemas.ts';
import { testApi, type TestApi } from './api.ts';
import { anyone } from './archive.ts';
import { specialFiles, type SpecialFile } from './special-files.ts';

const log = pino({ level: 'silent' });
const authority = await makeIdentity('Cơ quan chứng thực');
const files = await specialFiles(authority);

/** Every special file on its way, each way into an archive of its own; `more` are tests of this way alone. */
function testWay(
  name: string,
  send: (place: TestApi) => Promise<void>,
  more: () => void = () => undefined,
): void {
  describe(name, () => {
    const api = testApi();
    let worker: Running;

    const list = async (): Promise<DocumentJson[]> => {
      const answer = await api.as(anyone).request('/api/documents?size=100');
      return ((await answer.json()) as { documents: DocumentJson[] }).documents;
    };
    const documentOf = async ({ name: fileName }: SpecialFile): Promise<DocumentJson> => {
      const found = (await list()).find((document) => document.fileName === fileName);
      if (found === undefined) throw new Error(`${fileName} is not there`);
      return found;
    };

    beforeAll(async () => {
      const ca = join(api.dataFolder, 'ca.pem');
      await writeFile(ca, authority.pem);
      worker = startWorker({
        archive: api.archive,
        readers: createReaders({ threads: 2, trustedAuthorities: ca }),
        find: (pages) => ({ facts: extractFacts(pages), denunciation: isDenunciation(pages) }),
        log,
        documentsAtOnce: 4,
        pagesAtOnce: 2,
        onRead: () => undefined,
      });
      await send(api);
      await vi.waitFor(
        async () => {
          await api.index();
          const states = (await list()).map(({ state }) => state);
          expect(states.filter((state) => state === 'indexed' || state === 'failed')).toHaveLength(
            files.length,
          );
        },
        { timeout: 110_000, interval: 500 },
      );
    });
    afterAll(() => worker.stop());

    it.each(files.filter(({ code }) => code !== undefined))('refuses $name: $code', async (file) => {
      const { state, failure } = await documentOf(file);
      expect({ state, code: failure?.code }).toEqual({ state: 'failed', code: file.code });
      expect(failure?.message).toMatch(/^\p{Lu}.{20,}\.$/u);
    });

    it.each(files.filter(({ code }) => code === undefined))('reads $name', async (file) => {
      const document = await documentOf(file);
      expect(document).toMatchObject({
        state: 'indexed',
        pages: file.pages,
        signatures: file.signatures ?? [],
      });
      const numbers = Array.from({ length: document.pages ?? 0 }, (_, i) => i + 1);
      const pages = await Promise.all(numbers.map((n) => api.archive.pages.get(document.id, n, anyone)));
      const text = pages.map((page) => page.text.replace(/\s+/g, ' ')).join('\n');
      for (const words of file.says ?? []) expect(text).toContain(words);
      if (file.says?.length === 0) expect(text).toBe('');
      if (file.methods) expect(pages.map(({ method }) => method)).toEqual(file.methods);
    });

    more();
  });
}

testWay('sent to the API', async (api) => {
  const body = new FormData();
  for (const { name, bytes } of files) body.append('files', new File([new Uint8Array(bytes)], name));
  const answer = await api.as(anyone).request('/api/documents', { method: 'POST', body });
  expect(answer.status).toBe(202);
});

let folder: string;
let watching: Running;

testWay(
  'taken from the watched folder',
  async (api) => {
    folder = join(api.dataFolder, 'intake');
    await mkdir(folder);
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    watching = watchFolder({ archive: api.archive, folder, viewer: anyone, log, everyMs: 200 });
  },
  () => {
    afterAll(() => watching.stop());

    it('lie in done/ or failed/ afterwards, there with the reason beside them', async () => {
      const names = (those: readonly SpecialFile[]) => those.map(({ name }) => name).toSorted();
      const read = names(files.filter(({ code }) => code === undefined));
      const refused = names(files.filter(({ code }) => code !== undefined));
      const lying = async (where: string) => (await readdir(join(folder, where))).toSorted();
      await vi.waitFor(async () => expect(await lying('done')).toEqual(read), 10_000);
      const reasons = refused.map((name) => `${name}.txt`);
      await vi.waitFor(
        async () => expect(await lying('failed')).toEqual([...refused, ...reasons].toSorted()),
        10_000,
      );
      for (const name of refused)
        expect(await readFile(join(folder, 'failed', `${name}.txt`), 'utf8')).toContain(`${name}: `);
    });
  },
);
