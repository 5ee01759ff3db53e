import type { estypes } from '@elastic/elasticsearch';
import type { DocumentField } from '../../mappings/fields.ts';
import type { Viewer } from '../../model/viewer.ts';
import { fold } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { written, type Unfinished } from '../query/complete.ts';
import type { AskedField } from '../query/fields.ts';
import type { Engine } from './engine.ts';
import { syllablesOf } from './question.ts';
import type { Suggestions } from './search.schemas.ts';
import { visibleTo } from './visibility.ts';

const MOST = 10;
/** Of a field with few values all are looked at. */
const MOST_OF_FEW = 100;

/** Numbers of persons are not laid out to whoever types the name of the field. */
const NEVER: ReadonlySet<DocumentField> = new Set(['identityNumbers', 'phones', 'parcels'] as const);

const FIXED: Readonly<Partial<Record<DocumentField, readonly string[]>>> = {
  method: ['có sẵn', 'quét', 'gõ tay'],
  secret: ['có', 'không'],
};

/**
 * The query with each value that its last field may have, of the documents the viewer sees.
 *
 * @throws Problem `search-unavailable`
 */
export async function suggestValues(
  engine: Engine,
  viewer: Viewer,
  { head, typed, quoted }: Unfinished,
  field: AskedField,
): Promise<Suggestions> {
  const syllables = syllablesOf(fold(normalise(typed)));
  const values = (
    await Promise.all(field.fields.map((name) => valuesOf(engine, viewer, name, field, syllables)))
  )
    .flat()
    .filter(({ key }) => hasAll(key, syllables))
    .sort((a, b) => b.count - a.count);
  return [...new Set(values.map(({ key }) => key))]
    .slice(0, MOST)
    .map((value) => ({ text: `${head}${written(value, quoted)}`, kind: 'field' }));
}

interface Value {
  readonly key: string;
  readonly count: number;
}

async function valuesOf(
  engine: Engine,
  viewer: Viewer,
  name: DocumentField,
  { kind }: AskedField,
  syllables: readonly string[],
): Promise<readonly Value[]> {
  const fixed = FIXED[name];
  if (fixed) return fixed.map((key) => ({ key, count: 0 }));
  if (NEVER.has(name) || kind === 'text' || kind === 'date') return [];
  const whole = kind === 'keyword' || kind === 'integer';
  const answer = await engine.search('documents', {
    query: visibleTo(
      viewer,
      whole || syllables.length === 0 ? { match_all: {} } : begins(name, kind, syllables),
    ),
    size: 0,
    track_total_hits: false,
    aggs: { values: { terms: { field: whole ? name : `${name}.raw`, size: whole ? MOST_OF_FEW : MOST } } },
  });
  const { buckets } = answer.aggregations?.values as unknown as {
    buckets: { key: string | number; doc_count: number }[];
  };
  return buckets.map(({ key, doc_count }) => ({ key: String(key), count: doc_count }));
}

const begins = (
  name: DocumentField,
  kind: AskedField['kind'],
  syllables: readonly string[],
): estypes.QueryDslQueryContainer => ({
  match_bool_prefix: {
    [kind === 'code' ? name : `${name}.folded`]: { query: syllables.join(' '), operator: 'and' },
  },
});

/** Whether each syllable begins a word of a value; a document with several values is found by any of them. */
export function hasAll(value: string, syllables: readonly string[]): boolean {
  const own = syllablesOf(fold(normalise(value)));
  return syllables.every((syllable) => own.some((word) => word.startsWith(syllable)));
}
