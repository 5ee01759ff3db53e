import type { estypes } from '@elastic/elasticsearch';
import type { Alternative } from './alternatives.ts';
import { contentWords } from './function-words.ts';
import { numberClauses } from './numbers.ts';
import type { Question } from './question.ts';
import { WEIGHTS } from './weights.ts';

type Query = estypes.QueryDslQueryContainer;

/** When no document has every word: of two words one, of three two, of more three in five. */
const MOST = '1<-1 3<60%';

const FIELDS = Object.entries(WEIGHTS.fields);

/**
 * The documents that answer a question, and how well.
 *
 * @param relaxed - whether most words are enough; phrases must be there all the same
 */
export function textQuery(question: Question, relaxed: boolean): Query {
  if (question.text === '') return { match_all: {} };
  return {
    bool: {
      must: [...question.phrases.map(phrase), ...(relaxed ? [most(question)] : every(question))],
      should: [...pairs(question), ...marks(question), ...numberClauses(question)],
    },
  };
}

const phrase = (text: string): Query => ({ match_phrase: { 'body.folded': text } });

/** All of it, each expression in one of its ways of writing. */
function every({ words, marked, codes, alternatives }: Question): Query[] {
  const required = marked ? contentWords(words) : words;
  return [
    ...(required === '' ? [] : [allOf(required)]),
    ...codes.map(phrase),
    ...alternatives.map(({ written, others }: Alternative) => ({
      dis_max: {
        queries: [allOf(written), ...others.map((other) => softer(phrase(other)))],
      },
    })),
  ];
}

const allOf = (text: string): Query => ({ match: { 'body.folded': { query: text, operator: 'and' } } });

const softer = (query: Query): Query => ({ bool: { must: [query], boost: WEIGHTS.otherwise } });

const most = ({ text }: Question): Query => ({
  match: { 'body.folded': { query: text, minimum_should_match: MOST } },
});

/** Neighbours: in the body, and in the fields that say what the document is. */
const pairs = (question: Question): Query[] => [
  { match: { 'body.pairs': { query: question.text, boost: WEIGHTS.pairs } } },
  ...otherwise(question.text, question.alternatives).map((query) => ({
    match: { 'body.pairs': { query, boost: WEIGHTS.otherwise } },
  })),
  best(question.text, '.pairs', 1),
];

/** Syllables as they were typed. */
function marks({ text, marked, syllables }: Question): Query[] {
  const sure = marked ? WEIGHTS.marked : WEIGHTS.unmarked;
  const boost = syllables.length === 1 ? WEIGHTS.markedAlone : sure;
  return [{ match: { body: { query: text, boost } } }, best(text, '', boost)];
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

/** A text of the question with each of its expressions written otherwise, one at a time. */
export const otherwise = (text: string, alternatives: readonly Alternative[]): string[] =>
  alternatives
    .flatMap(({ written, others }) => others.map((other) => text.replace(written, other)))
    .filter((changed) => changed !== text);
