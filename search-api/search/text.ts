import type { estypes } from '@elastic/elasticsearch';
import { partsOf } from '../query/tree.ts';
import { otherwise } from './alternatives.ts';
import { namedClauses } from './named.ts';
import { numberClauses } from './numbers.ts';
import { looseText, type Question } from './question.ts';
import { required, requiredAll } from './required.ts';
import { WEIGHTS } from './weights.ts';

type Query = estypes.QueryDslQueryContainer;

/** When no document has every word: of two words one, of three two, of more three in five. */
const MOST = '1<-1 3<60%';

const FIELDS = Object.entries(WEIGHTS.fields);

/**
 * How far a question reaches: to documents that have every word of it, or to those that have most,
 * before which those that have every word still come.
 */
export type Reach = 'every' | 'most';

/**
 * The documents that answer a question, and how well. What was asked by a sign of the language (a
 * phrase, a field, an exclusion, an alternative) holds whatever the reach.
 */
export function textQuery(question: Question, reach: Reach): Query {
  const { tree, text, marked } = question;
  if (tree === null) return { match_all: {} };
  const every = required(tree, marked);
  const ranking = text === '' ? [] : rankingOf(question);
  if (reach === 'every') return { bool: { must: [every], should: ranking } };
  const first = { constant_score: { filter: every, boost: WEIGHTS.everyWord } };
  return { bool: { must: mostOf(question, every), should: [first, ...ranking] } };
}

/** The documents that {@link textQuery} finds, without how well they answer: for what only counts. */
export function matching({ tree, marked, ...question }: Question, reach: Reach): Query {
  if (tree === null) return { match_all: {} };
  const every = required(tree, marked);
  return reach === 'every' ? every : { bool: { must: mostOf({ ...question, tree, marked }, every) } };
}

/** Most of the loose words; all of them in other ways of writing are no fewer. */
const mostOf = ({ tree, marked }: Question, every: Query): Query[] => [
  ...requiredAll(
    partsOf(tree).filter(({ kind }) => kind !== 'words'),
    marked,
  ),
  {
    bool: {
      filter: [
        {
          bool: {
            should: [
              { match: { 'body.folded': { query: looseText(tree), minimum_should_match: MOST } } },
              every,
            ],
          },
        },
      ],
    },
  },
];

const rankingOf = (question: Question): Query[] => [
  { match: { 'body.folded': question.text } },
  ...pairs(question),
  ...marks(question),
  ...numberClauses(question),
  ...namedClauses(question),
  recent(),
];

/** Neighbours: in the body, and in the fields that say what the document is. */
const pairs = ({ text, alternatives, synonyms }: Question): Query[] => [
  { match: { 'body.pairs': { query: text, boost: WEIGHTS.pairs } } },
  ...otherwise(text, [...alternatives, ...synonyms]).map((query) => ({
    match: { 'body.pairs': { query, boost: WEIGHTS.otherwise } },
  })),
  best(text, '.pairs', WEIGHTS.fieldPairs),
];

/** Syllables as they were typed; without marks they say nothing of which were meant. */
function marks({ text, marked, syllables }: Question): Query[] {
  if (!marked) return [];
  const boost = syllables.length === 1 ? WEIGHTS.markedAlone : WEIGHTS.marked;
  return [{ match: { body: { query: text, boost } } }, best(text, '', WEIGHTS.fieldMarked)];
}

const best = (query: string, way: '' | '.pairs', boost: number): Query => ({
  multi_match: {
    query,
    type: 'best_fields',
    tie_breaker: 0.3,
    boost,
    fields: FIELDS.map(([field, weight]) => `${field}${way}^${weight}`),
  },
});

/**
 * Precedents of these days before old ones, gently. The day is said here, not by the engine's `now`: scores must stay
 * the same for as long as someone walks through what was found.
 */
const recent = (): Query => ({
  bool: {
    filter: [{ terms: { type: ['kết luận', 'quyết định'] } }],
    must: [
      {
        distance_feature: {
          field: 'date',
          origin: new Date().toISOString().slice(0, 10),
          pivot: '1826d',
          boost: WEIGHTS.recent,
        },
      },
    ],
  },
});
