import { access } from 'node:fs/promises';
import type { Archive } from '../../archive/archive.ts';
import type { Claim, Finding, Opened } from '../../archive/readings.ts';
import type { PageReading } from '../../model/page.ts';
import { Problem } from '../../problems/problem.ts';
import type { Readers } from '../reading/readers.ts';

/** What reading a document takes. */
export interface ReadingTools {
  readonly archive: Archive;
  readonly readers: Readers;
  /** What a document's pages say, all told. */
  readonly find: (pages: readonly PageReading[]) => Finding;
  /** Pages of one document asked for at the same time. */
  readonly pagesAtOnce: number;
  /** Does a write to the archive, however long the archive takes to answer. */
  readonly persistently: <T>(work: () => Promise<T>) => Promise<T>;
  readonly signal: AbortSignal;
}

/** Pages are kept at least this often, and progress seen. */
const KEEP_EVERY_MS = 1_000;

async function openOriginal({ archive, readers }: ReadingTools, claim: Claim): Promise<Opened> {
  const path = archive.originals.path(claim.sha256);
  await access(path).catch((cause: unknown) => {
    throw new Problem('original-missing', { cause });
  });
  return readers.open(path, claim.fileName);
}

/** Reads the pages, several at a time, and hands each on as it is done. */
async function readPages(
  tools: ReadingTools,
  claim: Claim,
  mediaType: string,
  numbers: readonly number[],
  onPage: (page: PageReading) => Promise<void>,
): Promise<void> {
  const path = tools.archive.originals.path(claim.sha256);
  const rest = numbers.values();
  const readOn = async (): Promise<void> => {
    for (const number of rest) {
      tools.signal.throwIfAborted();
      await onPage(await tools.readers.readPage(path, mediaType, number));
    }
  };
  await Promise.all(Array.from({ length: tools.pagesAtOnce }, readOn));
}

/** Gathers pages and keeps them in the archive now and then. */
function pageKeeper({ archive, persistently }: ReadingTools, claim: Claim, opened: Opened) {
  let gathered: PageReading[] = [];
  let keptAt = Date.now();
  return {
    async add(page: PageReading): Promise<void> {
      gathered.push(page);
      if (Date.now() - keptAt < KEEP_EVERY_MS) return;
      keptAt = Date.now();
      await this.keep();
    },
    async keep(): Promise<void> {
      const pages = gathered;
      gathered = [];
      if (pages.length > 0) await persistently(() => archive.readings.savePages(claim, opened, pages));
    },
    /** Pages not kept yet. */
    rest: () => gathered,
  };
}

/**
 * Reads one document from where it stopped: its pages, then its facts. A short one costs a single
 * write; of a long one, pages read before a crash are not read again.
 *
 * @throws Problem when the file cannot be read; ClaimLost when the document was taken over
 */
export async function readDocument(tools: ReadingTools, claim: Claim): Promise<void> {
  const { archive, persistently } = tools;
  const opened = await openOriginal(tools, claim);
  const done =
    claim.pageCount === null
      ? new Set<number>()
      : await persistently(() => archive.readings.pagesDone(claim));
  const all = Array.from({ length: opened.pageCount }, (_, index) => index + 1);
  const missing = all.filter((number) => !done.has(number));
  const keeper = pageKeeper(tools, claim, opened);
  try {
    await readPages(tools, claim, opened.mediaType, missing, (page) => keeper.add(page));
  } catch (error) {
    await keeper.keep();
    throw error;
  }

  let pages = keeper.rest().toSorted((a, b) => a.number - b.number);
  if (claim.reading > 1 || pages.length < opened.pageCount) {
    // Some are in the archive already, from before or typed by a person.
    await keeper.keep();
    pages = await persistently(() => archive.readings.pages(claim));
  }
  const finding = tools.find(pages);
  await persistently(() => archive.readings.finish(claim, opened, keeper.rest(), finding));
}
