import type { Made } from '../corpus/generate.ts';

/** The kinds of query that people type. */
export const KINDS = [
  'topic',
  'name',
  'number',
  'place and year',
  'half-remembered',
  'unmarked',
  'misspelt',
  'abbreviated',
  'pasted',
] as const;

/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** How well a document answers: 3 is what was looked for, 2 nearly, 1 related, 0 not. */
export type Grade = 0 | 1 | 2 | 3;

/** A judged query. */
export interface Query {
  readonly kind: Kind;
  readonly text: string;
  /** By what is true about a document, never by a search. */
  readonly grade: (document: Made) => Grade;
  /** For an unmarked query, the same one typed with marks. */
  readonly twin?: Query;
}
