import type { estypes } from '@elastic/elasticsearch';
import { ANALYSIS } from './analysis.ts';
import type { Field } from './field.ts';
import { DOCUMENT_FIELDS, PAGE_FIELDS } from './fields.ts';
import { propertiesOf } from './properties.ts';

/** The two indices: documents carry ranking and facets, pages the hit on the page. */
export type IndexKind = 'documents' | 'pages';

/** What an index is made with. */
export interface IndexBody {
  readonly settings: estypes.IndicesIndexSettings;
  readonly mappings: estypes.MappingTypeMapping;
}

/** Counts changes of fields, analyzers and of what is put into a field; part of each index’s name. */
export const MAPPING_VERSION = 9;

/** Name under which an index is searched and written; an alias of the versioned one. */
export const aliasOf = (prefix: string, kind: IndexKind): string => `${prefix}-${kind}`;

/**
 * Name of one build of an index, as in `trahoso-documents-v1-20260101t000000000`.
 *
 * @param build - time it was begun; `first` for the one made with an empty archive
 */
export const indexName = (prefix: string, kind: IndexKind, build: Date | 'first'): string =>
  `${aliasOf(prefix, kind)}-v${MAPPING_VERSION}-${build === 'first' ? build : timestamp(build)}`;

/**
 * The mapping version that an index was made with, read from its name.
 *
 * @returns `null` for a name that {@link indexName} does not make
 */
export function versionOfIndex(prefix: string, kind: IndexKind, name: string): number | null {
  return isIndexName(prefix, kind, name)
    ? Number.parseInt(name.slice(`${aliasOf(prefix, kind)}-v`.length), 10)
    : null;
}

const timestamp = (time: Date): string =>
  time
    .toISOString()
    .replace(/[-:.Z]/g, '')
    .toLowerCase();

/** Whether an index is one of a prefix's own: another's may begin alike. */
export const isIndexName = (prefix: string, kind: IndexKind, name: string): boolean =>
  name.startsWith(`${aliasOf(prefix, kind)}-v`) &&
  /^\d+-(?:first|\d{8}t\d{9})$/.test(name.slice(`${aliasOf(prefix, kind)}-v`.length));

/** Written out, so that an idle index does not put refreshing off until someone searches. */
export const REFRESH_INTERVAL = '1s';

/**
 * BM25 with the parameters that Yang, Fang and Lin found good over many collections (Anserini, SIGIR
 * 2017): Lucene's own make too much of repetition and of length (docs/relevance.md).
 */
const SIMILARITY = { type: 'BM25', k1: 0.9, b: 0.4 } as const;

/** Settings and mappings of each index, made from the fields. */
export const INDICES: Readonly<Record<IndexKind, IndexBody>> = {
  // The body is never shown from here (pages are), so it is not kept a second time.
  documents: indexBody(DOCUMENT_FIELDS, ['body', 'keyTerms', 'linkKeys']),
  pages: indexBody(PAGE_FIELDS, []),
};

function indexBody(fields: Readonly<Record<string, Field>>, notKept: string[]): IndexBody {
  return {
    settings: {
      number_of_shards: 1,
      number_of_replicas: 0,
      refresh_interval: REFRESH_INTERVAL,
      analysis: ANALYSIS,
      similarity: { default: SIMILARITY },
    },
    mappings: {
      dynamic: 'strict',
      _source: { excludes: notKept },
      properties: propertiesOf(fields),
    },
  };
}
