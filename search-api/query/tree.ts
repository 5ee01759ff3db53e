import type { AskedField } from './fields.ts';

/** Some words in a row. */
export interface Words {
  readonly kind: 'words';
  /** Parted by single spaces; as typed but for signs of the language. */
  readonly text: string;
}

/** Words that must stand together. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly text: string;
}

/** The beginning of a word; in a code (`QĐ-UB`) of its last part. */
export interface Prefix {
  readonly kind: 'prefix';
  /** Without the star. */
  readonly text: string;
}

/** A span of years or days: a value of fields that are dates, and nowhere else. */
export interface Span {
  readonly kind: 'span';
  /** As typed: `2017..2019`. */
  readonly text: string;
  /** First day, ISO; absent: from the beginning. */
  readonly from?: string;
  /** Last day, ISO; absent: to the end. */
  readonly to?: string;
}

/** What is asked of one field; in the value are no further fields. */
export interface InField {
  readonly kind: 'field';
  readonly field: AskedField;
  readonly value: Node;
}

/** What a query asks for. */
export type Node =
  | Words
  | Phrase
  | Prefix
  | Span
  | InField
  | { readonly kind: 'not'; readonly of: Node }
  | { readonly kind: 'or'; readonly of: readonly Node[] }
  | { readonly kind: 'and'; readonly of: readonly Node[] };

/** A query read: what it asks for, and what in it could not be understood as meant. */
export interface Reading {
  /** `null`: nothing was asked. */
  readonly tree: Node | null;
  readonly faults: readonly Fault[];
}

/** A part of a query that is perhaps not understood as it was meant. The search was done all the same. */
export interface Fault {
  /** Range in the query as typed, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly code: FaultCode;
}

/** What can be wrong with a part of a query. */
export type FaultCode =
  | 'quote-open'
  | 'group-open'
  | 'group-close'
  | 'group-deep'
  | 'or-alone'
  | 'prefix-short'
  | 'star-inside'
  | 'field-unknown'
  | 'field-empty'
  | 'field-nested'
  | 'value-year'
  | 'value-date'
  | 'value-reversed'
  | 'value-yes-no'
  | 'value-method'
  | 'only-one-word'
  | 'too-many';

/** The parts of a node that stand side by side. */
export const partsOf = (node: Node | null): readonly Node[] =>
  node === null ? [] : node.kind === 'and' ? node.of : [node];
