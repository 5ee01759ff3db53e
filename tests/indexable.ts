import type { IndexableDocument } from '../archive/indexing.ts';
import { NO_FACTS, type Facts } from '../model/facts.ts';
import type { ReadingMethod } from '../model/page.ts';

/** A document as the archive gives it to the index; what is not said is of no interest. */
export const indexable = (given: {
  readonly id: string;
  readonly texts: readonly string[];
  readonly version?: number;
  readonly facts?: Partial<Facts>;
  readonly fileName?: string;
  readonly secret?: boolean;
  readonly method?: ReadingMethod;
  readonly receivedAt?: string;
}): IndexableDocument => ({
  version: given.version ?? 1,
  pages: given.texts.map((text, i) => ({ number: i + 1, text, method: given.method ?? 'text' })),
  document: {
    id: given.id,
    fileName: given.fileName ?? `${given.id}.pdf`,
    sha256: '0'.repeat(64),
    mediaType: 'application/pdf',
    bytes: 1,
    receivedAt: new Date(given.receivedAt ?? '2024-01-01T00:00:00Z'),
    state: 'reading',
    failure: null,
    pageCount: given.texts.length,
    pagesRead: given.texts.length,
    pagesToLookAt: 0,
    secret: given.secret ?? false,
    linked: false,
    facts: { ...NO_FACTS, ...given.facts },
    signatures: [],
  },
});
