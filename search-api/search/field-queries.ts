import type { estypes } from '@elastic/elasticsearch';
import type { DocumentField } from '../../mappings/fields.ts';
import type { FieldKind } from '../../mappings/field.ts';
import { fold } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import type { InField, Node, Phrase, Prefix, Span, Words } from '../query/tree.ts';
import { readMethod, readYesNo } from '../query/values.ts';
import { findAbbreviations, otherwise } from './alternatives.ts';
import { wordsInKeyword } from './keyword-pattern.ts';
import { isMarked } from './question.ts';

type Query = estypes.QueryDslQueryContainer;
type Leaf = Words | Phrase | Prefix | Span;

/** A query for one value. */
type Asks = (leaf: Leaf) => Query;

/**
 * The documents one of whose fields has a value.
 *
 * @param exact - whether marks that were typed must be there
 */
export function inField({ field, value }: InField, exact: boolean): Query {
  const queries = field.fields.map((name) => each(value, asksOf(name, field.kind, exact)));
  const [only] = queries;
  return queries.length === 1 && only ? only : { dis_max: { queries } };
}

/** The value's tree with a query for each leaf. */
function each(value: Node, asks: Asks): Query {
  switch (value.kind) {
    case 'or':
      return { bool: { should: value.of.map((part) => each(part, asks)), minimum_should_match: 1 } };
    case 'and':
      return { bool: { must: value.of.map((part) => each(part, asks)) } };
    case 'not':
      return { bool: { must_not: [each(value.of, asks)] } };
    case 'field':
      return each(value.value, asks);
    case 'words':
    case 'phrase':
    case 'prefix':
    case 'span':
      return asks(value);
  }
}

function asksOf(name: DocumentField, kind: FieldKind, exact: boolean): Asks {
  switch (kind) {
    case 'text':
    case 'name':
      return name === 'fileName' ? ({ text }) => sure(inFileName(text)) : (leaf) => inText(name, leaf, exact);
    case 'code':
      return (leaf) => sure(inCode(name, leaf));
    case 'keyword':
      return ({ text }) =>
        sure(name === 'method' ? { term: { method: readMethod(text) ?? text } } : wordsInKeyword(name, text));
    case 'boolean':
      return ({ text }) => sure({ term: { [name]: readYesNo(text) ?? false } });
    case 'date':
    case 'integer':
      return (leaf) => sure(within(name, kind, leaf));
  }
}

/** Found or not: how rare a number or a type is says nothing of how well the document answers. */
const sure = (filter: Query): Query => ({ constant_score: { filter } });

function inText(name: DocumentField, leaf: Leaf, exact: boolean): Query {
  const text = normalise(leaf.text);
  const marked = isMarked(text);
  const field = exact && marked ? name : `${name}.folded`;
  if (leaf.kind === 'prefix') return { match_bool_prefix: { [field]: { query: text, operator: 'and' } } };
  const has = (query: string, where: string): Query =>
    leaf.kind === 'phrase'
      ? { match_phrase: { [where]: query } }
      : { match: { [where]: { query, operator: 'and' } } };
  const others = otherwise(text, findAbbreviations(text).alternatives);
  const queries = [text, ...others].map((query) => has(query, field));
  return { bool: { must: [{ dis_max: { queries } }], should: marked ? [has(text, name)] : [] } };
}

/** Names of files have no spaces: `_` and `.` join what people read as words. */
function inFileName(text: string): Query {
  const pattern = fold(text).replace(/[^\p{L}\p{N}]+/gu, '?');
  return {
    bool: {
      should: [
        { match_phrase_prefix: { 'fileName.folded': text } },
        { wildcard: { 'fileName.folded': { value: `*${pattern}*` } } },
      ],
    },
  };
}

/** Numbers that are nothing but digits, however they were grouped. */
const DIGITS = /^[\d\s.-]+$/;

function inCode(name: DocumentField, { kind, text }: Leaf): Query {
  if (kind === 'prefix') return { match_bool_prefix: { [name]: { query: text, operator: 'and' } } };
  if ((name === 'identityNumbers' || name === 'phones') && DIGITS.test(text)) {
    return { term: { [`${name}.whole`]: text.replace(/\D/g, '') } };
  }
  return { match_phrase: { [name]: normalise(text) } };
}

/** The archive's days begin and end in Vietnam. */
const VIETNAM = '+07:00';

function within(name: DocumentField, kind: 'date' | 'integer', leaf: Leaf): Query {
  if (leaf.kind !== 'span') return { match_none: {} };
  const { from, to } = leaf;
  if (kind === 'integer') {
    const year = (day: string): number => Number(day.slice(0, 4));
    return { range: { [name]: { ...(from && { gte: year(from) }), ...(to && { lte: year(to) }) } } };
  }
  const zone = name === 'receivedAt' ? { time_zone: VIETNAM } : {};
  return { range: { [name]: { ...(from && { gte: from }), ...(to && { lte: to }), ...zone } } };
}

/** Whether a part asks for a parcel or a sheet, which {@link parcelQueries} takes together. */
export const isParcel = (part: Node): boolean =>
  part.kind === 'field' && part.field.fields.includes('parcels');

/**
 * Clauses for the parcels among parts that are all asked for. A parcel's number means something only
 * together with its sheet: the first `thửa` and the first `tờ` must be of one parcel, and so on.
 */
export function parcelQueries(parts: readonly Node[]): Query[] {
  const asked = parts.flatMap((part) => (part.kind === 'field' && isParcel(part) ? [part] : []));
  const sheets = asked.filter(({ field }) => field.sheet === true);
  const parcels = asked.filter(({ field }) => field.sheet !== true);
  return [
    ...parcels.map(({ value }, i) => {
      const sheet = sheets[i]?.value;
      return sheet
        ? each(sheet, (on) => each(value, (parcel) => sure(onSheet(parcel.text, on.text))))
        : each(value, (parcel) => sure(onAnySheet(parcel)));
    }),
    ...sheets.slice(parcels.length).map(({ value }) => each(value, ({ text }) => sure(anyOn(text)))),
  ];
}

/** Numbers of parcels and sheets are kept without leading zeros, letters small: `05` is `5`, `12A` is `12a`. */
const bare = (text: string): string => text.toLowerCase().replace(/(?<!\d)0+(?=\d)/g, '');

const onSheet = (parcel: string, sheet: string): Query => ({
  term: { 'parcels.whole': `${bare(parcel)}/${bare(sheet)}` },
});

const onAnySheet = ({ kind, text }: Leaf): Query =>
  kind === 'prefix'
    ? { prefix: { 'parcels.whole': bare(text) } }
    : {
        bool: {
          should: [
            { term: { 'parcels.whole': bare(text) } },
            { prefix: { 'parcels.whole': `${bare(text)}/` } },
          ],
        },
      };

const anyOn = (sheet: string): Query => ({
  wildcard: { 'parcels.whole': { value: `*/${bare(sheet).replace(/[*?\\]/g, '')}` } },
});
