import type { estypes } from '@elastic/elasticsearch';
import type { DocumentField } from '../../mappings/fields.ts';
import type { Viewer } from '../../model/viewer.ts';
import { fold } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { unfinished, withFieldName, written } from '../query/complete.ts';
import type { Engine } from './engine.ts';
import { syllablesOf } from './question.ts';
import type { Suggestions } from './search.schemas.ts';
import { hasAll, suggestValues } from './suggest-values.ts';
import { visibleTo } from './visibility.ts';

type Suggestion = Suggestions[number];
type Query = estypes.QueryDslQueryContainer;

/** Where suggestions of each kind come from. */
const SOURCES: readonly { field: DocumentField; kind: Suggestion['kind']; analysed: string }[] = [
  { field: 'number', kind: 'number', analysed: 'number' },
  { field: 'complainants', kind: 'person', analysed: 'complainants.folded' },
  { field: 'issuer', kind: 'body', analysed: 'issuer.folded' },
  { field: 'respondents', kind: 'body', analysed: 'respondents.folded' },
  { field: 'commune', kind: 'place', analysed: 'commune.folded' },
  { field: 'district', kind: 'place', analysed: 'district.folded' },
  { field: 'subject', kind: 'subject', analysed: 'subject.folded' },
];

const OF_EACH = 5;
const MOST = 10;

/**
 * Queries that may be meant by the beginning of one: its last words completed to values of fields
 * that have every one of them, or to the name of a field; behind a name, its values.
 *
 * @throws Problem `search-unavailable`
 */
export async function suggest(engine: Engine, viewer: Viewer, beginning: string): Promise<Suggestions> {
  const end = unfinished(beginning);
  if (end.field) return suggestValues(engine, viewer, end, end.field);
  const rest = end.perhaps?.field ? await suggestValues(engine, viewer, end.perhaps, end.perhaps.field) : [];
  if (rest.length > 0) return rest;
  const values = await suggestAnything(engine, viewer, end.typed);
  const names = end.quoted ? [] : withFieldName(end).map((text) => ({ text, kind: 'field' as const }));
  return [
    ...values
      .slice(0, MOST - names.length)
      .map(({ text, kind }) => ({ text: end.head + (end.quoted ? written(text, true) : text), kind })),
    ...names,
  ];
}

/** Values of fields that have every word of a beginning, the last perhaps unfinished. */
async function suggestAnything(engine: Engine, viewer: Viewer, beginning: string): Promise<Suggestions> {
  const syllables = syllablesOf(fold(normalise(beginning)));
  if (syllables.length === 0) return [];
  const filters = SOURCES.map(
    ({ field, analysed }) => [field, begins(analysed, syllables.join(' '))] as const,
  );
  const answer = await engine.search('documents', {
    query: visibleTo(viewer, { bool: { should: filters.map(([, filter]) => filter) } }),
    size: 0,
    track_total_hits: false,
    aggs: Object.fromEntries(
      filters.map(([field, filter]) => [
        field,
        { filter, aggs: { values: { terms: { field: `${field}.raw`, size: OF_EACH } } } },
      ]),
    ),
  });
  const found = SOURCES.flatMap(({ field, kind }) =>
    valuesOf(answer.aggregations?.[field])
      // A document with several values is counted under each of them.
      .filter(({ key }) => hasAll(key, syllables))
      .map(({ key, doc_count }) => ({ text: key, kind, count: doc_count })),
  );
  return ordered(found, beginning);
}

const begins = (field: string, query: string): Query => ({
  match_bool_prefix: { [field]: { query, operator: 'and' } },
});

interface Value {
  readonly key: string;
  readonly doc_count: number;
}

const valuesOf = (answer: estypes.AggregationsAggregate | undefined): readonly Value[] =>
  (answer as { values?: { buckets: Value[] } } | undefined)?.values?.buckets ?? [];

/** Those with the marks as typed first, then those that begin so, then the most frequent. */
function ordered(found: readonly (Suggestion & { count: number })[], beginning: string): Suggestions {
  const typed = normalise(beginning).toLowerCase().trim();
  const rank = ({ text }: Suggestion): number => {
    const value = normalise(text).toLowerCase();
    return (value.includes(typed) ? 0 : 2) + (fold(value).startsWith(fold(typed)) ? 0 : 1);
  };
  const unique = [
    ...new Map(found.map((one) => [`${one.kind} ${normalise(one.text).toLowerCase()}`, one])).values(),
  ];
  return unique
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count)
    .slice(0, MOST)
    .map(({ text, kind }) => ({ text, kind }));
}
