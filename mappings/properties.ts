import type { estypes } from '@elastic/elasticsearch';
import type { Field, FieldKind } from './field.ts';

type Property = estypes.MappingProperty;

const FOLDED = { type: 'text', analyzer: 'vi_folded' } as const;
/** Without places: a pair is a word of its own, and no phrase is asked of pairs. */
const PAIRS = { type: 'text', analyzer: 'vi_pairs', index_options: 'freqs' } as const;
const RAW = { type: 'keyword', ignore_above: 1000 } as const;

/** Each kind of field as Elasticsearch maps it. */
const PROPERTIES: Record<FieldKind, Property> = {
  text: { type: 'text', analyzer: 'vi_marked', fields: { folded: FOLDED, pairs: PAIRS } },
  name: { type: 'text', analyzer: 'vi_marked', fields: { folded: FOLDED, pairs: PAIRS, raw: RAW } },
  code: {
    type: 'text',
    analyzer: 'vi_folded',
    fields: { whole: { type: 'keyword', normalizer: 'vi_code', ignore_above: 200 }, raw: RAW },
  },
  keyword: { type: 'keyword', ignore_above: 1000 },
  date: { type: 'date', format: 'strict_date_optional_time' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
};

/** {@link Field.ofFew} */
const TEXT_OF_FEW: Property = {
  type: 'text',
  analyzer: 'vi_marked',
  index_options: 'freqs',
  fields: { folded: FOLDED },
};

/**
 * The `properties` of an index from the description of its fields. A keyword that is only shown
 * or sorted is not searched, but stays indexed: terms over it are how pages find their document.
 */
export const propertiesOf = (fields: Readonly<Record<string, Field>>): Record<string, Property> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { kind, ofFew }]) => [name, ofFew ? TEXT_OF_FEW : PROPERTIES[kind]]),
  );
