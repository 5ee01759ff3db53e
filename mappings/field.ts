/**
 * How a field is kept:
 * - `text`: marked, with `.folded` and `.pairs`;
 * - `name`: a text that is also counted and completed whole, as `.raw`;
 * - `code`: a number or code, compared whole (`.whole`, case and marks forgiven) and by its parts;
 * - the rest as Elasticsearch calls them.
 */
export type FieldKind = 'text' | 'name' | 'code' | 'keyword' | 'date' | 'integer' | 'boolean';

/** Uses that a field may be put to; `matched`: the product itself looks for it, and nobody sees it. */
export type FieldUse = 'searched' | 'faceted' | 'sorted' | 'shown' | 'matched';

/** One field of an index. */
export interface Field {
  readonly kind: FieldKind;
  /** What it means, for people who write queries. */
  readonly meaning: string;
  readonly uses: readonly FieldUse[];
  /**
   * What a person writes before the colon of `số:1218`, Vietnamese lower case, the name that is shown
   * first. Fields that share a name are asked together.
   */
  readonly names?: readonly string[];
  /**
   * A text that is only ever looked at in a few documents at a time: pairs are no field of their own but
   * neighbours by their places, and marks have no places. Less than half as large.
   */
  readonly ofFew?: true;
}
