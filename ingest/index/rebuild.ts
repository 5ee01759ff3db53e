import type { Client } from '@elastic/elasticsearch';
import type { Archive } from '../../archive/archive.ts';
import type { IndexableDocument } from '../../archive/indexing.ts';
import { mayPass } from '../../mappings/engine-errors.ts';
import { Problem } from '../../problems/problem.ts';
import type { Segmenter } from '../../vietnamese/segment.ts';
import { beginBuild, type Build } from './build.ts';
import { compareCounts, versionsIn } from './compare.ts';
import { createIndexWriter, type IndexWriter } from './writer.ts';

/** What a rebuild works with. */
export interface RebuildOptions {
  readonly archive: Pick<Archive, 'indexing'>;
  readonly client: Client;
  readonly prefix: string;
  readonly segmenter: Segmenter;
  /** Told how many documents are in, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the rebuild between two batches; the living indices stay. */
  readonly signal?: AbortSignal;
}

/** Thrown when another process is at a rebuild already. */
export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
  constructor() {
    super('The indices are being rebuilt by another process. Wait until it is done.');
  }
}

/** What a rebuild made. */
export interface Rebuilt {
  readonly documents: number;
  readonly pages: number;
  /** Documents that the index would not take, by id, with the engine's reason. */
  readonly refused: ReadonlyMap<string, string>;
}

/** Documents whose versions are compared at once. */
const COMPARED_AT_ONCE = 2_000;

/**
 * Builds both indices anew from the archive, by the mappings of this version, while the living ones are searched and written, then
 * puts them in their place in one step. Whatever the archive changes meanwhile is caught up
 * before, in turn with the indexer, so that no write can fall between the two. Interrupted, it
 * leaves the living indices untouched; the next rebuild removes what it left.
 *
 * @throws CountsDiffer
 * @throws RebuildUnderWay
 * @throws Problem `search-unavailable`, `database-unavailable`
 */
export async function rebuildIndices(options: RebuildOptions): Promise<Rebuilt> {
  try {
    const rebuilt = await options.archive.indexing.rebuild(() => rebuild(options));
    if (!rebuilt) throw new RebuildUnderWay();
    return rebuilt;
  } catch (error) {
    throw mayPass(error) ? new Problem('search-unavailable', { cause: error }) : error;
  }
}

async function rebuild(options: RebuildOptions): Promise<Rebuilt> {
  const { archive, client, prefix, segmenter } = options;
  const build = await beginBuild(client, prefix, new Date());
  const writer = createIndexWriter({ client, prefix, segmenter, target: build.target, refresh: false });
  const refused = new Map<string, string>();
  const filling = { archive, client, build, writer: recording(writer, refused) };
  await copyAll(filling, options);
  await build.merge();
  await catchUp(filling, refused);
  return archive.indexing.inTurn(async () => {
    const expected = (await catchUp(filling, refused)) - refused.size;
    await build.refresh();
    const counts = await compareCounts(client, build.target, expected, [...refused.keys()]);
    await build.publish();
    return { ...counts, refused };
  });
}

type Write = (documents: readonly IndexableDocument[]) => Promise<void>;

interface Filling {
  readonly archive: Pick<Archive, 'indexing'>;
  readonly client: Client;
  readonly build: Build;
  readonly writer: Write;
}

/** Writes, and keeps account of what the index refuses. */
const recording =
  (writer: IndexWriter, refused: Map<string, string>): Write =>
  async (documents) => {
    for (const { document } of documents) refused.delete(document.id);
    for (const { id, reason } of await writer.write(documents)) refused.set(id, reason);
  };

async function copyAll({ archive, writer }: Filling, { onProgress, signal }: RebuildOptions): Promise<void> {
  const total = await archive.indexing.count();
  let done = 0;
  let batch = await archive.indexing.after(null);
  while (batch.length > 0) {
    signal?.throwIfAborted();
    const next = archive.indexing.after(batch.at(-1)?.document.id ?? null);
    await Promise.all([writer(batch), next]);
    done += batch.length;
    onProgress?.(done, Math.max(total, done));
    batch = await next;
  }
}

/**
 * Writes every document that the new index has not, or not in the archive's version.
 *
 * @returns how many documents the archive has
 */
async function catchUp(
  { archive, client, build, writer }: Filling,
  refused: ReadonlyMap<string, string>,
): Promise<number> {
  let total = 0;
  for (let last: string | null = null; ;) {
    const versions = await archive.indexing.versionsAfter(last, COMPARED_AT_ONCE);
    if (versions.length === 0) return total;
    total += versions.length;
    last = versions.at(-1)?.id ?? null;
    const written = await versionsIn(
      client,
      build.target('documents'),
      versions.map(({ id }) => id),
    );
    let missing = versions.filter(({ id, version }) => !refused.has(id) && (written.get(id) ?? 0) < version);
    while (missing.length > 0) {
      const documents = await archive.indexing.byId(missing.map(({ id }) => id));
      await writer(documents);
      const loaded = new Set(documents.map(({ document }) => document.id));
      if (loaded.size === 0) break;
      missing = missing.filter(({ id }) => !loaded.has(id));
    }
  }
}
