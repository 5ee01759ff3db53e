import type { IndexableDocument } from '../../archive/indexing.ts';

/** Text in one request, in UTF-16 code units: far below the engine's limit of 100 MB. */
const MAX_TEXT = 4_000_000;

/** Documents parted so that no request grows too large; a document is never parted. */
export function* batchesOf(documents: readonly IndexableDocument[]): Generator<IndexableDocument[]> {
  let batch: IndexableDocument[] = [];
  let size = 0;
  for (const document of documents) {
    const length = document.pages.reduce((sum, page) => sum + page.text.length, 0);
    if (batch.length > 0 && size + length > MAX_TEXT) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(document);
    size += length;
  }
  if (batch.length > 0) yield batch;
}
