import type { Client, estypes } from '@elastic/elasticsearch';
import type { IndexableDocument } from '../../archive/indexing.ts';
import { mayPass } from '../../mappings/engine-errors.ts';
import { aliasOf, type IndexKind } from '../../mappings/indices.ts';
import { Problem } from '../../problems/problem.ts';
import type { Segmenter } from '../../vietnamese/segment.ts';
import { pageId, readBulkAnswer, type Refusal } from './bulk-answer.ts';
import { batchesOf } from './batches.ts';
import { fieldsOf } from './living.ts';
import { project } from './projection.ts';

/** What the writer stands on. */
export interface IndexWriterOptions {
  readonly client: Client;
  /** How the names of the indices begin. */
  readonly prefix: string;
  readonly segmenter: Segmenter;
  /** Where to write; the living indices when left out. Always aliases. */
  readonly target?: (kind: IndexKind) => string;
  /** `wait_for` (when left out): what was written can be found; `false`: some time later. */
  readonly refresh?: 'wait_for' | false;
}

/** Writes documents into both indices. */
export interface IndexWriter {
  /**
   * Writes documents with all their pages, and waits until a search finds them. A document that
   * the index already has in a later version is left as it is.
   *
   * @returns the documents that the index would not take, each with the engine's reason; the
   * others are in.
   * @throws Problem `search-unavailable`: nothing is certain, write them all again later.
   */
  write(documents: readonly IndexableDocument[]): Promise<readonly Refusal[]>;
  /**
   * Takes documents with their pages out of both indices; unknown ids do no harm.
   *
   * @throws Problem `search-unavailable`
   */
  remove(ids: readonly string[]): Promise<void>;
}

/** So few documents are looked for at once: nobody waits until the engine refreshes by itself, up to a second later. */
const FEW = 8;

type Operation = estypes.BulkOperationContainer | object;
type Known = Readonly<Record<IndexKind, ReadonlySet<string>>>;

/** An entry without the fields that its index does not know. */
const only = (known: ReadonlySet<string>, entry: object): object =>
  Object.fromEntries(Object.entries(entry).filter(([field]) => known.has(field)));

/** Makes the one writer of a process. */
export function createIndexWriter(options: IndexWriterOptions): IndexWriter {
  const { client, prefix, segmenter, refresh = 'wait_for' } = options;
  const target = options.target ?? ((kind) => aliasOf(prefix, kind));

  async function send(operations: readonly Operation[], documents: number): Promise<readonly Refusal[]> {
    const answer = await client.bulk({
      operations: [...operations],
      refresh: refresh && documents <= FEW ? true : refresh,
      // Without the alias the engine would make an index of its own devising.
      require_alias: true,
    });
    return readBulkAnswer(answer);
  }

  /** Pages that the index has beyond the last one of a document, by a look that needs no refresh. */
  async function leftOver(counts: ReadonlyMap<string, number>): Promise<Operation[]> {
    if (counts.size === 0) return [];
    const { docs } = await client.mget<{ pageCount: number }>({
      index: target('documents'),
      ids: [...counts.keys()],
      _source_includes: ['pageCount'],
    });
    return docs.flatMap((found) => {
      if ('error' in found) throw new Problem('search-unavailable', { cause: found.error });
      const now = counts.get(found._id) ?? 0;
      const before = found._source?.pageCount ?? 0;
      return Array.from({ length: Math.max(before - now, 0) }, (_, i) => ({
        delete: { _index: target('pages'), _id: pageId(found._id, now + i + 1) },
      }));
    });
  }

  function operationsFor(indexable: IndexableDocument, known: Known): Operation[] {
    const entries = project(indexable, segmenter);
    const version = { version: indexable.version, version_type: 'external_gte' as const };
    const { id } = indexable.document;
    return [
      { index: { _index: target('documents'), _id: id, ...version } },
      only(known.documents, entries.document),
      ...entries.pages.flatMap((page) => [
        { index: { _index: target('pages'), _id: pageId(id, page.number), ...version } },
        only(known.pages, page),
      ]),
    ];
  }

  return {
    async write(documents) {
      try {
        const refused: Refusal[] = [];
        const [inDocuments, inPages] = await Promise.all([
          fieldsOf(client, target('documents')),
          fieldsOf(client, target('pages')),
        ]);
        const known = { documents: inDocuments, pages: inPages };
        for (const batch of batchesOf(documents)) {
          const leftovers = await leftOver(
            new Map(batch.map(({ document, pages }) => [document.id, pages.length])),
          );
          const operations = [...batch.flatMap((one) => operationsFor(one, known)), ...leftovers];
          refused.push(...(await send(operations, batch.length)));
        }
        return refused;
      } catch (error) {
        throw asProblem(error);
      }
    },

    async remove(ids) {
      try {
        const pages = await leftOver(new Map(ids.map((id) => [id, 0])));
        const documents = ids.map((id) => ({ delete: { _index: target('documents'), _id: id } }));
        if (documents.length > 0) await send([...documents, ...pages], ids.length);
      } catch (error) {
        throw asProblem(error);
      }
    },
  };
}

const asProblem = (thrown: unknown): unknown =>
  mayPass(thrown) ? new Problem('search-unavailable', { cause: thrown }) : thrown;
