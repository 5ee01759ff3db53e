import type { estypes } from '@elastic/elasticsearch';
import { normalise } from '../../vietnamese/normalise.ts';
import type { Node } from '../query/tree.ts';
import type { Alternative } from './alternatives.ts';
import { inField, isParcel, parcelQueries } from './field-queries.ts';
import { contentWords } from './function-words.ts';
import { isMarked, wordingOf } from './question.ts';
import { WEIGHTS } from './weights.ts';

type Query = estypes.QueryDslQueryContainer;

/**
 * The documents that have all a tree asks for.
 *
 * @param marked - whether the query was typed with marks
 */
export function required(node: Node, marked: boolean): Query {
  switch (node.kind) {
    case 'words':
      return { bool: { must: everyWord(normalise(node.text), marked) } };
    case 'phrase':
      return phrase(normalise(node.text));
    case 'prefix':
      return beginning(node.text);
    case 'span':
      throw new Error('A span stands in a field only');
    case 'field':
      return { bool: { must: requiredAll([node], marked) } };
    case 'not':
      return { bool: { must_not: [excluded(node.of)] } };
    case 'or':
      return { bool: { should: node.of.map((part) => required(part, marked)), minimum_should_match: 1 } };
    case 'and':
      return { bool: { must: requiredAll(node.of, marked) } };
  }
}

/** Clauses for parts that are all asked for: parcels among them with their sheets. */
export const requiredAll = (parts: readonly Node[], marked: boolean): Query[] => [
  ...parcelQueries(parts),
  ...parts
    .filter((part) => !isParcel(part))
    .map((part) => (part.kind === 'field' ? inField(part, false) : required(part, marked))),
];

/**
 * What is to be left out. Here marks that were typed must be there: `-đất` leaves `đạt` in, since to
 * leave out too much cannot be seen.
 */
function excluded(node: Node): Query {
  switch (node.kind) {
    case 'words':
      return { match: { [bodyFor(node.text)]: { query: normalise(node.text), operator: 'and' } } };
    case 'phrase':
      return { match_phrase: { [bodyFor(node.text)]: normalise(node.text) } };
    case 'field':
      return inField(node, true);
    case 'or':
      return { bool: { should: node.of.map(excluded), minimum_should_match: 1 } };
    case 'and':
      return {
        bool: {
          must: [...parcelQueries(node.of), ...node.of.filter((part) => !isParcel(part)).map(excluded)],
        },
      };
    case 'not':
    case 'prefix':
    case 'span':
      return required(node, false);
  }
}

const bodyFor = (text: string): string => (isMarked(text) ? 'body' : 'body.folded');

/** All of it, each expression in one of its ways of writing. */
function everyWord(text: string, marked: boolean): Query[] {
  const { words, codes, alternatives } = wordingOf(text);
  const needed = marked ? contentWords(words) : words;
  return [
    ...(needed === '' ? [] : [allOf(needed)]),
    ...codes.map(together),
    ...alternatives.map(({ written, others }: Alternative) => ({
      dis_max: { queries: [allOf(written), ...others.map((other) => softer(together(other)))] },
    })),
  ];
}

const allOf = (text: string): Query => ({ match: { 'body.folded': { query: text, operator: 'and' } } });

const softer = (query: Query): Query => ({ bool: { must: [query], boost: WEIGHTS.otherwise } });

const together = (text: string): Query => ({ match_phrase: { 'body.folded': text } });

/** Marks forgiven, as OCR loses them, but those that have them first. */
const phrase = (text: string): Query =>
  isMarked(text)
    ? { bool: { must: [together(text)], should: [{ match_phrase: { body: text } }] } }
    : together(text);

const beginning = (query: string): Query => ({
  match_bool_prefix: { 'body.folded': { query: normalise(query), operator: 'and' } },
});
